import { describe, expect, test } from 'vitest'
import { GiB } from '../../src/units.ts'
import { reportOf } from '../render/report.ts'

const ledgerOf = (...log: readonly string[]) => reportOf({ 'a.log': log }).episodes[0]?.ledger[0]
const partsOf = (ledger: ReturnType<typeof ledgerOf>): Record<string, number> =>
  Object.fromEntries((ledger?.parts ?? []).map(({ what, bytes }) => [what, Math.round((bytes / GiB) * 100) / 100]))
const frame = (path: string, name: string, code: string): string[] => [`  File "/v/site-packages/${path}", line 7, in ${name}`, `    ${code}`]

describe('a torch message in a process of TurboMind', () => {
  test('tells what the conversion holds; the weights are outside', () => {
    const ledger = ledgerOf(
      '$ lmdeploy chat m --tp 2',
      'Traceback (most recent call last):',
      ...frame('lmdeploy/turbomind/deploy/target_model/base.py', 'export_weight', 'torch_tensor = param.cuda().contiguous()'),
      'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 1.16 GiB. GPU 1 has a total capacity of 23.69 GiB of which 1.06 GiB is free. Including non-PyTorch memory, this process has 22.63 GiB memory in use. Of the allocated memory 2.36 GiB is allocated by PyTorch, and 0.04 GiB is reserved by PyTorch but unallocated.',
    )
    expect(partsOf(ledger)).toEqual({ torch: 2.36, context: 20.23, unallocated: 0.04, free: 1.06 })
    expect(ledger?.unexplained).toBeCloseTo(0)
  })
  test('tells what the vision tower holds; the cache is outside', () => {
    const ledger = ledgerOf(
      '[TM][INFO] [BlockManager] block_size = 8 MB',
      '[TM][INFO] [BlockManager] max_block_count = 838',
      'HINT:    Please open http://0.0.0.0:23333 in a browser for detailed api usage!!!',
      'Traceback (most recent call last):',
      ...frame('lmdeploy/vl/engine.py', 'forward', 'outputs = self.model.forward(inputs)'),
      'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 3.26 GiB. GPU 0 has a total capacity of 23.69 GiB of which 0.05 GiB is free. Including non-PyTorch memory, this process has 23.64 GiB memory in use. Of the allocated memory 1.72 GiB is allocated by PyTorch, and 0.06 GiB is reserved by PyTorch but unallocated.',
    )
    expect(partsOf(ledger)).toEqual({ 'kv-cache': 6.55, torch: 1.72, context: 15.31, unallocated: 0.06, free: 0.05 })
  })
  test('does not put into the process what exceeds it', () => {
    const ledger = ledgerOf(
      '[TM][INFO] [BlockManager] block_size = 8 MB',
      '[TM][INFO] [BlockManager] max_block_count = 8380',
      'HINT:    Please open http://0.0.0.0:23333 in a browser for detailed api usage!!!',
      'Traceback (most recent call last):',
      ...frame('lmdeploy/vl/engine.py', 'forward', 'outputs = self.model.forward(inputs)'),
      'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 3.26 GiB. GPU 0 has a total capacity of 23.69 GiB of which 0.05 GiB is free. Including non-PyTorch memory, this process has 23.64 GiB memory in use. Of the allocated memory 1.72 GiB is allocated by PyTorch, and 0.06 GiB is reserved by PyTorch but unallocated.',
    )
    expect(partsOf(ledger)).toEqual({ torch: 1.72, context: 21.86, unallocated: 0.06, free: 0.05 })
  })
})
