import { describe, expect, test } from 'vitest'
import { memory, MiB, running, snapshotIn, snapshotsIn } from './read.ts'

const MIG_TEXT = `==============NVSMI LOG==============

Timestamp                                 : Mon Jan  5 10:00:01 2026
Driver Version                            : 535.161.08
CUDA Version                              : 12.2

Attached GPUs                             : 1
GPU 00000000:07:00.0
    Product Name                          : NVIDIA A100-SXM4-40GB
    MIG Mode
        Current                           : Enabled
    MIG Device
        Index                             : 0
        GPU Instance ID                   : 1
        Compute Instance ID               : 0
        Device Attributes
            Shared
                Multiprocessor count      : 42
        FB Memory Usage
            Total                         : 19968 MiB
            Reserved                      : 0 MiB
            Used                          : 19011 MiB
            Free                          : 957 MiB
        BAR1 Memory Usage
            Total                         : 32767 MiB
            Used                          : 4 MiB
            Free                          : 32763 MiB
    MIG Device
        Index                             : 1
        GPU Instance ID                   : 9
        Compute Instance ID               : 0
        FB Memory Usage
            Total                         : 4864 MiB
            Used                          : 12 MiB
    GPU UUID                              : GPU-0200523e-f473
    FB Memory Usage
        Total                             : 40960 MiB
        Reserved                          : 635 MiB
        Used                              : 19023 MiB
        Free                              : 21300 MiB
    BAR1 Memory Usage
        Total                             : 65536 MiB
        Used                              : 5 MiB
    Conf Compute Protected Memory Usage
        Total                             : 0 MiB
        Used                              : 0 MiB
    Utilization
        Gpu                               : N/A
        Memory                            : 3 %
    Processes
        GPU instance ID                   : 1
        Compute instance ID               : 0
        Process ID                        : 40412
            Type                          : C
            Name                          : python -m vllm
            Used GPU Memory               : 18990 MiB
`
const MIG_XML = `<?xml version="1.0" ?>
<!DOCTYPE nvidia_smi_log SYSTEM "nvsmi_device_v12.dtd">
<nvidia_smi_log>
	<timestamp>Mon Jan  5 10:00:01 2026</timestamp>
	<driver_version>535.161.08</driver_version>
	<attached_gpus>1</attached_gpus>
	<gpu id="00000000:07:00.0">
		<product_name>NVIDIA A100-SXM4-40GB</product_name>
		<mig_devices>
			<mig_device>
				<index>0</index>
				<gpu_instance_id>1</gpu_instance_id>
				<compute_instance_id>0</compute_instance_id>
				<device_attributes><shared><multiprocessor_count>42</multiprocessor_count></shared></device_attributes>
				<fb_memory_usage>
					<total>19968 MiB</total>
					<reserved>0 MiB</reserved>
					<used>19011 MiB</used>
					<free>957 MiB</free>
				</fb_memory_usage>
				<bar1_memory_usage>
					<total>32767 MiB</total>
					<used>4 MiB</used>
				</bar1_memory_usage>
			</mig_device>
			<mig_device>
				<gpu_instance_id>9</gpu_instance_id>
				<compute_instance_id>0</compute_instance_id>
				<fb_memory_usage>
					<total>4864 MiB</total>
					<used>12 MiB</used>
				</fb_memory_usage>
			</mig_device>
		</mig_devices>
		<uuid>GPU-0200523e-f473</uuid>
		<fb_memory_usage>
			<total>40960 MiB</total>
			<reserved>635 MiB</reserved>
			<used>19023 MiB</used>
			<free>21300 MiB</free>
		</fb_memory_usage>
		<bar1_memory_usage>
			<total>65536 MiB</total>
			<used>5 MiB</used>
		</bar1_memory_usage>
		<cc_protected_memory_usage>
			<total>0 MiB</total>
		</cc_protected_memory_usage>
		<utilization>
			<gpu_util>N/A</gpu_util>
		</utilization>
		<processes>
			<process_info>
				<gpu_instance_id>1</gpu_instance_id>
				<compute_instance_id>0</compute_instance_id>
				<pid>40412</pid>
				<type>C</type>
				<process_name>python -m vllm</process_name>
				<used_memory>18990 MiB</used_memory>
			</process_info>
		</processes>
	</gpu>
</nvidia_smi_log>
`
const MIG = {
  time: '2026-01-05 10:00:01',
  driver: '535.161.08',
  listed: 'rows',
  gpus: [
    {
      index: 0,
      bus: '00000000:07:00.0',
      name: 'NVIDIA A100-SXM4-40GB',
      uuid: 'GPU-0200523e-f473',
      total: 40_960 * MiB,
      reserved: 635 * MiB,
      used: 19_023 * MiB,
      free: 21_300 * MiB,
    },
    { index: 0, bus: '00000000:07:00.0', mig: '1/0', total: 19_968 * MiB, reserved: 0, used: 19_011 * MiB, free: 957 * MiB },
    { index: 0, bus: '00000000:07:00.0', mig: '9/0', total: 4864 * MiB, used: 12 * MiB },
  ],
  processes: [{ gpu: 0, bus: '00000000:07:00.0', uuid: 'GPU-0200523e-f473', mig: '1/0', pid: 40_412, type: 'C', name: 'python -m vllm', used: 18_990 * MiB }],
}

describe('-q', () => {
  test('MIG devices have memory of their own', () => {
    const { at: _, tool: __, ...rest } = snapshotIn(MIG_TEXT)
    expect(rest).toEqual(MIG)
  })
  test('new releases say that the memory of a MIG device is shared', () => {
    const text = MIG_TEXT.replaceAll('        FB Memory Usage', '        Shared FB Memory Usage').replace(
      '        BAR1 Memory Usage',
      '        Shared BAR1 Memory',
    )
    const { at: _, tool: __, ...rest } = snapshotIn(text)
    expect(rest).toEqual(MIG)
  })
  test('indentation that a forum ate', () => {
    const { at: _, tool: __, ...rest } = snapshotIn(MIG_TEXT.replace(/^ +/gm, '').replace(/ +/g, ' '))
    expect(rest).toEqual(MIG)
  })
  test('R375: no instances, a narrow column, no process', () => {
    const snapshot = snapshotIn(`==============NVSMI LOG==============

Timestamp                           : Tue Aug 15 16:00:35 2017
Driver Version                      : 375.66

Attached GPUs                       : 2
GPU 0000:01:00.0
    FB Memory Usage
        Total                       : 11172 MiB
        Used                        : 1934 MiB
        Free                        : 9238 MiB
    BAR1 Memory Usage
        Total                       : 256 MiB
    Utilization
        Gpu                         : 47 %
        Memory                      : 6 %
    Processes                       : None
`)
    // Two cards are attached and one is shown, so its number is not known.
    expect(snapshot).toMatchObject({ driver: '375.66', time: '2017-08-15 16:00:35', listed: 'none-running' })
    expect(snapshot.gpus).toEqual([{ bus: '00000000:01:00.0', total: 11_172 * MiB, used: 1934 * MiB, free: 9238 * MiB, utilization: 47 }])
  })
  test('R320 called the block Memory Usage, and MiB MB', () => {
    expect(
      memory(snapshotIn('GPU 0000:01:00.0\n    Memory Usage\n        Total                   : 4095 MB\n        Used                    : 9 MB\n')),
    ).toEqual([[undefined, 9, 4095]])
  })
  test('R610 marks the old names as deprecated', () => {
    expect(
      snapshotIn(
        '==============NVSMI LOG==============\nDriver Version                : 610.57.04 [Deprecated; will be removed in CUDA 14.0. Use KMD Version instead]\nKMD Version                   : 610.57.04\nAttached GPUs                 : 1\nGPU 00000000:01:00.0\n    FB Memory Usage\n        Used                  : 5 MiB\n',
      ).driver,
    ).toBe('610.57.04')
  })
  test('processes alone, on Windows', () => {
    const snapshot = snapshotIn(`        Process ID                        : 2412
            Type                          : C+G
            Name                          : C:\\Program Files\\LM Studio\\LM Studio.exe
            Used GPU Memory               : Not available in WDDM driver model
        GPU instance ID                   : N/A
        Compute instance ID               : N/A
        Process ID                        : 9120
            Type                          : C
            Name                          : Insufficient Permissions
            Used GPU Memory               : 512 MiB
`)
    expect(snapshot).toMatchObject({ gpus: [], listed: 'rows' })
    expect(snapshot.processes).toEqual([
      { pid: 2412, type: 'C+G', name: String.raw`C:\Program Files\LM Studio\LM Studio.exe` },
      { pid: 9120, type: 'C', used: 512 * MiB },
    ])
  })
  test('one after the other, and a log behind', () => {
    expect(snapshotsIn(`${MIG_TEXT}${MIG_TEXT}INFO 01-05 10:00:02 [core.py:1] go\n`).map(running)).toEqual([[[0, 40_412, 18_990]], [[0, 40_412, 18_990]]])
  })
})

describe('-q -x', () => {
  test('MIG devices have memory of their own', () => {
    const { at: _, tool: __, ...rest } = snapshotIn(MIG_XML)
    expect(rest).toEqual(MIG)
  })
  test('without line breaks', () => {
    const { at: _, tool: __, ...rest } = snapshotIn(MIG_XML.replaceAll('\n', ''))
    expect(rest).toEqual(MIG)
  })
  test('cut at both ends', () => {
    const from = MIG_XML.indexOf('\t<gpu id')
    expect(memory(snapshotIn(MIG_XML.slice(from, MIG_XML.indexOf('<cc_protected'))))).toEqual([
      [undefined, 19_023, 40_960],
      [undefined, 19_011, 19_968],
      [undefined, 12, 4864],
    ])
  })
  test('entities, and a tag nobody knows', () => {
    const text = MIG_XML.replace('python -m vllm', 'a &lt;b&gt; &amp; c').replace('<pid>', '<new_thing>7</new_thing><pid>')
    expect(snapshotIn(text).processes[0]?.name).toBe('a <b> & c')
  })
})
