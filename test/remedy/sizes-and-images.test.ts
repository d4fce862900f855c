import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/facts/sheet.ts'
import { changeCommand } from '../../src/remedy/command.ts'
import { GOALS } from '../../src/remedy/goals.ts'
import { sizesUpTo } from '../../src/remedy/graph-goals.ts'
import { spell } from '../../src/remedy/spell.ts'
import { GiB, MiB } from '../../src/units.ts'
import { fixtureReports, reportOf } from '../render/report.ts'

const facts = (values: Readonly<Record<string, unknown>>): Facts =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, from: [] }])) as Facts

describe('sizes of graphs', () => {
  test.each([
    [512, '0.24.0', 51],
    [1024, '0.24.0', 83],
    [512, '0.9.2', 67],
    [256, '0.24.0', 35],
    [64, '0.24.0', 11],
    [4, '0.24.0', 3],
    [1, '0.24.0', 1],
  ])('up to %d in %s: %d', (largest, version, count) => expect(sizesUpTo(largest, version)).toBe(count))
  test('so many that they fit into what the capture found', () => {
    const known = {
      'failure.step': 'capture-graphs',
      'engine.version': '0.24.0',
      'setting.compilation_config.max_cudagraph_capture_size': 1024,
      'graphs.estimated': 830 * MiB,
      'failure.free': 300 * MiB,
    }
    // 10 MiB a size: 240 MiB hold 19 of them at 128, not 35 at 256
    expect(GOALS['fewer-graph-sizes']?.(facts(known), undefined)).toMatchObject({
      value: 128,
      why: { en: 'up to 128 there are 19 sizes instead of 83: about 190 MiB instead of 830 MiB, and the capture found 300 MiB' },
    })
    expect(GOALS['fewer-graph-sizes']?.(facts({ ...known, 'failure.free': MiB }), undefined)).toBeNull()
  })
  test('without their figure a usual one, with the numbers of sizes', () => {
    expect(GOALS['fewer-graph-sizes']?.(facts({ 'engine.version': '0.24.0', 'setting.max_num_seqs': 256 }), undefined)).toMatchObject({
      value: 64,
      why: { en: 'up to 64 there are 11 sizes instead of 51' },
    })
    expect(GOALS['fewer-graph-sizes']?.(facts({ 'engine.version': '0.24.0' }), undefined)).toBeUndefined()
  })
  test('a list is given word by word, and replaces the list that stands there', () => {
    const spelled = spell({ cli: '--cuda-graph-bs', python: 'cuda_graph_bs', modelArgs: 'cuda_graph_bs', type: 'sizes' }, '[1, 2, 4, 8]')
    expect(spelled).toEqual({ cli: '--cuda-graph-bs 1 2 4 8', python: 'cuda_graph_bs=[1, 2, 4, 8]' })
    const command = 'sglang serve m --cuda-graph-bs 1 2 4 8 16 32 64 128 --port 30000'
    expect(changeCommand(command, 'sglang', spelled)).toBe('sglang serve m --cuda-graph-bs 1 2 4 8 --port 30000')
    expect(changeCommand('sglang serve m', 'sglang', spelled)).toBe('sglang serve m --cuda-graph-bs 1 2 4 8')
  })
})

describe('images of a prompt', () => {
  const limit = { cli: '--limit-mm-per-prompt', python: 'limit_mm_per_prompt', type: 'json' } as const
  test('as each release takes them', () => {
    expect(spell({ ...limit, inPairs: true }, '{"image": 1, "video": 0}').cli).toBe('--limit-mm-per-prompt image=1,video=0')
    expect(spell(limit, '{"image": 1}')).toEqual({ cli: `--limit-mm-per-prompt '{"image": 1}'`, python: 'limit_mm_per_prompt={"image": 1}' })
  })
  test('one where there were several, with the sum', () => {
    const several = facts({
      'engine.version': '0.11.0',
      'multimodal.items': 4,
      'failure.requested': 4 * GiB,
      'failure.free': 2 * GiB,
      'failure.step': 'profile-vision',
    })
    expect(GOALS['one-image']?.(several, undefined)).toMatchObject({
      value: '{"image": 1, "video": 0}',
      why: { en: 'the profile run held 4 items at once and asked for 4 GiB; one asks for about 1 GiB, and 2 GiB were free' },
    })
  })
  test('where one image did not fit, a limit is no fix', () => {
    const one = facts({ 'engine.version': '0.11.0', 'multimodal.items': 1, 'failure.step': 'profile-vision' })
    expect(GOALS['one-image']?.(one, undefined)).toBeNull()
    const [first] = fixtureReports().find(([name]) => name === 'vllm-multimodal-profiling')?.[1].findings ?? []
    expect(first?.fixes.map(({ set }) => Object.keys(set))).toEqual([['mm_processor_kwargs']])
    // 16384 tokens become 1280: 856 MiB become 67
    expect(first?.fixes[0]?.why?.en).toBe(
      'an image of 1,003,520 pixels becomes 1,280 tokens instead of 16,384: 856 MiB become 66.88 MiB, and 461.4 MiB were free',
    )
  })
  test('a release that knows no JSON for it', () => {
    const { findings } = reportOf({
      'server.log': [
        '$ vllm serve llava-hf/llava-onevision-qwen2-7b-ov-hf --limit-mm-per-prompt image=8',
        'INFO 02-10 10:02:40 [api_server.py:840] vLLM API server version 0.7.2',
        "INFO 02-10 10:03:00 [llm_engine.py:234] Initializing a V0 LLM engine (v0.7.2) with config: model='llava-hf/llava-onevision-qwen2-7b-ov-hf', dtype=torch.bfloat16, max_seq_len=32768",
        'INFO 02-10 10:03:14 [model_runner.py:1110] Loading model weights took 15.2 GB',
        'Traceback (most recent call last):',
        '  File "/opt/venv/lib/python3.12/site-packages/vllm/worker/worker.py", line 229, in determine_num_available_blocks',
        '    self.model_runner.profile_run()',
        '  File "/opt/venv/lib/python3.12/site-packages/vllm/model_executor/models/llava_onevision.py", line 600, in _image_pixels_to_features',
        '    image_features = vision_tower(pixel_values)',
        '  File "/opt/venv/lib/python3.12/site-packages/vllm/model_executor/models/siglip.py", line 432, in forward',
        '    hidden_states = self.mlp(hidden_states)',
        'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 4.00 GiB. GPU 0 has a total capacity of 23.64 GiB of which 1.20 GiB is free. Process 12 has 22.40 GiB memory in use. Of the allocated memory 21.90 GiB is allocated by PyTorch, and 20.00 MiB is reserved by PyTorch but unallocated.',
      ],
    })
    const fix = findings.find(({ rule }) => rule === 'vllm/multimodal-profiling')?.fixes[0]
    expect(fix?.command?.after).toBe('vllm serve llava-hf/llava-onevision-qwen2-7b-ov-hf --limit-mm-per-prompt image=1')
    expect(fix?.spelled.python).toBe('limit_mm_per_prompt={"image": 1}')
  })
})
