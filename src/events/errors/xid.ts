import type { ErrorNature, EventBody } from '../../types.ts'
import { says } from '../speaker.ts'

/**
 * What the driver's Xid numbers stand for. None of them means that memory ran out: an allocation that fails leaves no line
 * in the kernel's log. 45 is a channel closed because its process ended, killed or not, so it says nothing.
 */
const NATURES: Readonly<Record<number, ErrorNature>> = {
  8: 'driver',
  13: 'illegal-access',
  31: 'illegal-access',
  32: 'driver',
  43: 'illegal-access',
  48: 'hardware',
  63: 'hardware',
  64: 'hardware',
  68: 'hardware',
  74: 'hardware',
  79: 'hardware',
  92: 'hardware',
  94: 'hardware',
  95: 'hardware',
  121: 'hardware',
  140: 'hardware',
  156: 'hardware',
  157: 'hardware',
  160: 'hardware',
  161: 'hardware',
  168: 'hardware',
  171: 'hardware',
  172: 'hardware',
}

const xid = (number: number, text: string): EventBody =>
  number === 45
    ? { kind: 'remark', name: 'xid', values: { number } }
    : { kind: 'error', nature: NATURES[number] ?? 'driver', type: `Xid ${number}`, message: text.replace(/^,?\s*/, '').slice(0, 200) }

/** Lines of NVIDIA's kernel driver. The word ALLOC in a firmware time-out is the name of the call it waited for. */
export const kernelDriver = [
  // The bus id stands with `PCI:` since R340, the MIG instance since MIG, `pid=` and `name=` from R418 and R470.
  says('NVRM: Xid ({bus:text}): {number:int}{text:text}', ({ number, text }) => xid(number, text), [
    '[ 1204.118230] NVRM: Xid (PCI:0000:3d:00): 31, pid=48211, name=python3, Ch 00000008, intr 00000000. MMU Fault: ENGINE GRAPHICS GPCCLIENT_T1_10 faulted @ 0x7f1d_20743000. Fault is of type FAULT_PDE ACCESS_TYPE_VIRT_READ',
    'Nov 21 09:14:02 gpu7 kernel: NVRM: Xid (PCI:0000:3d:00): 79, GPU has fallen off the bus.',
    '[ 1204.118230] NVRM: Xid (PCI:0000:3d:00 GPU-I:05 GPU-CI:00): 43, pid=48211, name=python3, Ch 00000008',
    '[90211.400120] NVRM: Xid (PCI:0000:3d:00): 119, pid=48211, name=python3, Timeout after 6s of waiting for RPC response from GPU4 GSP! Expected function 103 (GSP_RM_ALLOC) (0x2081 0x4).',
    '[  311.220012] NVRM: Xid (PCI:0000:3d:00): 45, pid=48211, name=python3, Ch 00000010',
    '[  311.220012] NVRM: Xid (0000:03:00): 13, 0005 00000000 0000a0c0 00000000 00000000',
  ]),
  says(
    'NVRM: API mismatch: the client {rest:text}',
    ({ rest }) => ({ kind: 'error', nature: 'driver', message: `API mismatch: the client ${rest}`.slice(0, 200) }),
    "[   88.410023] NVRM: API mismatch: the client 'nvidia-smi' (pid 2210)",
  ),
  says(
    'NVRM: RmInitAdapter failed!',
    () => ({ kind: 'error', nature: 'driver', message: 'RmInitAdapter failed' }),
    '[   31.118400] NVRM: RmInitAdapter failed! (0x26:0x56:1474)',
  ),
  says('NVRM: No NVIDIA GPU found', () => ({ kind: 'error', nature: 'driver', message: 'No NVIDIA GPU found' }), '[   31.118400] NVRM: No NVIDIA GPU found.'),
] as const
