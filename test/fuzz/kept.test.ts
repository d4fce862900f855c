import { expect, test } from 'vitest'
import { inputs, tryInput } from '../../scripts/fuzz/run.ts'
import { trial, WHOLE } from '../../scripts/fuzz/trial.ts'
import { FORMATS, render } from '../../src/render/formats.ts'
import { reportOf } from '../render/report.ts'

// What `npm run fuzz` found, cut down to what it takes; seed and number say where it came from.

test('seed 1, input 31824: a setting that is no number is none', async () => {
  const log = `[2025-09-20 21:10:37] Capture cuda graph end. Time elapsed: 9.80 s. mem usage=0.81 GB. avail mem=8.46 GB.
[2025-09-20 21:10:37] max_total_num_tokens=30879, chunked_prefill_size=nan, max_prefill_tokens=16384, max_running_requests=2048, context_len=32768, available_gpu_mem=8.46 GB`
  expect(await trial(Buffer.from(log), 0)).toBeUndefined()
  expect(await render(reportOf({ 'a.log': log.split('\n') }), 'json')).not.toContain('chunked_prefill_size":')
})

test('seed 1, input 56256: what would settle a question names the process in every format', async () => {
  const log = `$ /opt/torch/.venv/bin/python3 /tmp/eval/cupy_oom.py
|   0  NVIDIA L4                      On  |   00000000:00:03.0 Off |                    0 |
| N/A   66C    P0             69W /   72W |   21229MiB /  23034MiB |     97%      Default |
+-----------------------------------------+------------------------+----------------------+
| Processes:                                                                              |
|  GPU   GI   CI        PID   Type   Process name                              GPU Memory |
|=========================================================================================|
|    0   N/A  N/A      4178      C   /usr/bin/python3                            21220MiB |
+-----------------------------------------------------------------------------------------+
cupy.cuda.memory.OutOfMemoryError: Out of memory allocating 68,719,476,736 bytes (allocated so far: 137,438,953,472 bytes).`
  const report = reportOf({ 'a.log': log.split('\n') })
  for (const format of FORMATS) {
    const text = await render(report, format, { all: true })
    expect(text, format).not.toContain('{{')
  }
  expect(await render(report, 'markdown')).toMatch(/process 4178 \(\S+python3\) holds 20\.72 GiB there/)
})

test('a short run finds nothing', async () => {
  const make = inputs(20261126)
  for (let index = 0; index < 25 * WHOLE; index += 1) {
    const input = make(index)
    expect(await tryInput(input, index), `seed 20261126, input ${index}, of ${input.path}`).toBeUndefined()
  }
})
