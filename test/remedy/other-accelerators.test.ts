import { describe, expect, test } from 'vitest'
import { reportOf } from '../render/report.ts'

const fixesOf = (...log: readonly string[]): string => JSON.stringify(reportOf({ 'a.log': log }).findings.map(({ rule, fixes }) => [rule, fixes]))
const raised = (error: string): string[] => ['Traceback (most recent call last):', '  File "/srv/infer.py", line 4, in <module>', '    y = model(x)', error]

const npu = (figures: string): string[] => raised(`RuntimeError: NPU out of memory. Tried to allocate ${figures}`)
const OTHERS =
  '2.00 GiB (NPU 1; 60.97 GiB total capacity; 10.00 GiB already allocated; 10.00 GiB current active; 1.00 GiB free; 10.40 GiB reserved in total by PyTorch)'
const PIECES =
  '2.40 GiB (NPU 0; 60.97 GiB total capacity; 54.90 GiB already allocated; 54.90 GiB current active; 1.02 GiB free; 58.40 GiB reserved in total by PyTorch)'
const MPS =
  'RuntimeError: MPS backend out of memory (MPS allocated: 7.25 GB, other allocations: 1.50 GB, max allowed: 9.00 GB). Tried to allocate 896.00 MB on private pool.'

describe('what mends it on cards of other makers', () => {
  test('Ascend: another process', () => {
    const fixes = fixesOf(...npu(OTHERS))
    expect(fixes).toContain('cuda/gpu-shared-with-other-process')
    expect(fixes).toContain('npu-smi')
    expect(fixes).not.toMatch(/nvidia-smi|CUDA_/)
  })
  test('Ascend: memory in pieces', () => {
    const fixes = fixesOf(...npu(PIECES))
    expect(fixes).toContain('PYTORCH_NPU_ALLOC_CONF')
    expect(fixes).not.toMatch(/nvidia-smi|CUDA_/)
  })
  test('Ascend: its segments grow already', () => {
    const fixes = fixesOf('export PYTORCH_NPU_ALLOC_CONF=expandable_segments:True', '$ python3 infer.py', ...npu(PIECES))
    expect(fixes).toContain('cuda/fragmentation')
    expect(fixes).not.toContain('PYTORCH_NPU_ALLOC_CONF')
  })
  test('what CANN may hold for the process itself is nobody else’s', () => {
    const facts = reportOf({ 'a.log': npu(PIECES) }).episodes[0]?.facts
    expect(facts?.['memory.others']).toBeUndefined()
    expect(facts?.['failure.accelerator']?.value).toBe('npu')
  })
  test('AMD: another process', () => {
    const fixes = fixesOf(
      ...raised(
        'torch.OutOfMemoryError: HIP out of memory. Tried to allocate 1.50 GiB. GPU 2 has a total capacity of 191.98 GiB of which 812.00 MiB is free. Of the allocated memory 88.00 GiB is allocated by PyTorch, and 1.25 GiB is reserved by PyTorch but unallocated.',
      ),
    )
    expect(fixes).toContain('rocm-smi')
    expect(fixes).not.toMatch(/nvidia-smi|CUDA_VISIBLE/)
  })
  test('a Mac: its limit is no setting of CUDA, and there is no flash attention', () => {
    const log = ['Traceback (most recent call last):', '  File "/srv/a.py", line 4, in attention', '    y = F.scaled_dot_product_attention(q, k, v)', MPS]
    const fixes = fixesOf(...log)
    expect(fixes).toContain('PYTORCH_MPS_HIGH_WATERMARK_RATIO')
    expect(fixes).not.toMatch(/torch\.cuda|PYTORCH_CUDA|flash_attention/)
  })
})
