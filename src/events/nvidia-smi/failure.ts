import type { EventBody } from '../../types.ts'
import { says, speaker } from '../speaker.ts'

/** nvidia-smi printed this in place of a table, on standard output. Nothing was measured; none of them says anything of memory. */
const failed = (reason: string): EventBody => ({ kind: 'remark', name: 'nvidia-smi-failed', values: { reason } })

const INITIALIZING: readonly (readonly [string, string])[] = [
  ['version mismatch', 'version-mismatch'],
  ['Insufficient Permissions', 'permissions'],
  ['blocked by the operating system', 'blocked'],
  ['Driver Not Loaded', 'no-driver'],
]

export const nvidiaSmiFailures = speaker('nvidia-smi', undefined, [
  says("NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver", () => failed('no-driver'), [
    "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure that the latest NVIDIA driver is installed and running.",
  ]),
  says("NVIDIA-SMI couldn't find ((libnvidia-ml|nvml.dll)) ", () => failed('no-library'), [
    "NVIDIA-SMI couldn't find libnvidia-ml.so library in your system. Please make sure that the NVIDIA Display Driver is properly installed and present in your system.",
  ]),
  // Unknown Error: a container that lost its devices when its cgroup was reloaded.
  says('^Failed to initialize NVML: {what:text}', ({ what }) => failed(INITIALIZING.find(([words]) => what.includes(words))?.[1] ?? 'unknown'), [
    'Failed to initialize NVML: Driver/library version mismatch',
    'Failed to initialize NVML: Unknown Error',
    'Failed to initialize NVML: Insufficient Permissions',
    'Failed to initialize NVML: GPU access blocked by the operating system',
  ]),
  says('Mismatch in versions between nvidia-smi and NVML', () => failed('version-mismatch'), ['Mismatch in versions between nvidia-smi and NVML.']),
  says('^No devices were found', () => failed('no-devices'), ['No devices were found']),
  // R525 and later glue the id to the word GPU.
  says('Unable to determine the device handle for {card:text}', ({ card }) => failed(card.includes('GPU is lost') ? 'lost' : 'unknown'), [
    'Unable to determine the device handle for GPU 0000:5B:00.0: GPU is lost.  Reboot the system to recover this GPU',
    'Unable to determine the device handle for GPU0000:5B:00.0: Unknown Error',
  ]),
  says(
    'Field "{field:text}" is not a valid field to query',
    ({ field }) => ({ kind: 'remark', name: 'nvidia-smi-failed', values: { reason: 'field', field } }),
    ['Field "memory.reserved" is not a valid field to query.'],
  ),
  says('nvidia-smi((: command not found|: not found|: 未找到命令|：未找到命令))', () => failed('no-command'), [
    'bash: nvidia-smi: command not found',
    '/bin/sh: 1: nvidia-smi: not found',
    'bash: nvidia-smi：未找到命令',
  ]),
  says("'nvidia-smi' ((is not recognized as|不是内部或外部命令))", () => failed('no-command'), [
    "'nvidia-smi' is not recognized as an internal or external command,",
    "'nvidia-smi' 不是内部或外部命令，也不是可运行的程序",
  ]),
])
