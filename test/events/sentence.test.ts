import { describe, expect, test } from 'vitest'
import { match } from '../../src/events/match.ts'
import { literals, sentence } from '../../src/events/sentence.ts'
import { speakers } from '../../src/events/speakers.ts'

const GiB = 2 ** 30
const MiB = 2 ** 20
const read = (notation: string, text: string) => {
  const found = match(sentence(notation), text)
  return typeof found === 'object' ? found.values : found
}

/** The formats that strain the notation most: units that lie, optional clauses, padded figures, brackets, lists, tails that are cut. */
const hardest: [name: string, notation: string, text: string, values: unknown][] = [
  [
    'a unit that lies: GB printed, GiB meant',
    'Loading model weights took {weights:GiB} GB',
    'Loading model weights took 14.9888 GB',
    { weights: 14.9888 * GiB },
  ],
  [
    'three eras of one line: GB or GiB, "memory" or not',
    'Model loading took {weights:GiB} {unit:GB|GiB}[[ memory]]~~ and {seconds?:number} seconds',
    'Model loading took 64.38 GiB memory and 14.38 seconds',
    { weights: 64.38 * GiB, unit: 'GiB', seconds: 14.38 },
  ],
  [
    'the same, cut in the middle of the tail',
    'Model loading took {weights:GiB} {unit:GB|GiB}[[ memory]]~~ and {seconds?:number} seconds',
    'Model loading took 65.9651 GiB and 12.',
    { weights: 65.9651 * GiB, unit: 'GiB', seconds: 12 },
  ],
  [
    'figures glued to their units',
    'the current vLLM instance can use total_gpu_memory ({capacity:bytes}) x gpu_memory_utilization ({u:number}) = {budget:bytes}',
    'the current vLLM instance can use total_gpu_memory (8.00GiB) x gpu_memory_utilization (0.70) = 5.60GiB',
    { capacity: 8 * GiB, u: 0.7, budget: 5.6 * GiB },
  ],
  [
    'semicolons, mixed spelling of a unit',
    'total_gpu_memory={capacity:bytes} initial_memory_usage={before:bytes} peak_torch_memory={peak:bytes} memory_usage_post_profile={after:bytes}',
    'Memory profiling results: total_gpu_memory=23.58GiB initial_memory_usage=15.34GiB peak_torch_memory=17.98GiB memory_usage_post_profile=15.35Gib non_torch_memory=0.35GiB',
    { capacity: 23.58 * GiB, before: 15.34 * GiB, peak: 17.98 * GiB, after: 15.35 * GiB },
  ],
  [
    'a parenthesis that never closes, a possessive that changed, a blank too many, a clause that may miss',
    'max seq len ({wanted:int}), ({need:GiB} {unit:GiB|GB} KV cache is needed, which is larger than the available KV cache memory ({found:GiB} {unit2:GiB|GB}).[[ Based on the available memory, the estimated maximum model length is {fits?:int}.]]',
    "To serve at least one request with the models's max seq len (262144), (36.0 GiB KV cache is needed, which is larger than the available KV cache memory (6.94 GiB). Based on the available memory,  the estimated maximum model length is 50512. Try increasing",
    { wanted: 262144, need: 36 * GiB, unit: 'GiB', found: 6.94 * GiB, unit2: 'GiB', fits: 50512 },
  ],
  [
    'the same sentence cut inside the clause that may miss',
    'max seq len ({wanted:int}), ({need:GiB} {unit:GiB|GB} KV cache is needed, which is larger than the available KV cache memory ({found:GiB} {unit2:GiB|GB}).[[ Based on the available memory, the estimated maximum model length is {fits?:int}.]]',
    'max seq len (250000), (1.8 GiB KV cache is needed, which is larger than the available KV cache memory (0.35 GiB). Based on the available memory, the estimated maximum model lengt',
    { wanted: 250000, need: 1.8 * GiB, unit: 'GiB', found: 0.35 * GiB, unit2: 'GiB' },
  ],
  [
    'a device name in the middle since 0.14',
    'Free memory on device [[{type?:cuda|xpu|hip}:{gpu?:int} ]]({free:number}/{total:GiB} GiB) on startup is less than desired GPU memory utilization ({u:number}, {wanted:GiB} GiB)',
    'Free memory on device cuda:1 (36.76/139.8 GiB) on startup is less than desired GPU memory utilization (0.92, 128.62 GiB). Decrease',
    { type: 'cuda', gpu: 1, free: 36.76, total: 139.8 * GiB, u: 0.92, wanted: 128.62 * GiB },
  ],
  [
    'the same without the name',
    'Free memory on device [[{type?:cuda|xpu|hip}:{gpu?:int} ]]({free:number}/{total:GiB} GiB) on startup is less than desired GPU memory utilization ({u:number}, {wanted:GiB} GiB)',
    'Free memory on device (8.31/79.1 GiB) on startup is less than desired GPU memory utilization (0.9, 71.19 GiB).',
    { free: 8.31, total: 79.1 * GiB, u: 0.9, wanted: 71.19 * GiB },
  ],
  [
    'thousands and a factor',
    'Maximum concurrency for {context:int} tokens per request: {c:number}x',
    'Maximum concurrency for 131,072 tokens per request: 7.64x',
    { context: 131072, c: 7.64 },
  ],
  [
    'backticks and assignments in prose',
    'No enough blocks for `session_len` ({wanted:int}), `session_len` truncated to {found:int}.',
    '[TM][WARNING] No enough blocks for `session_len` (131072), `session_len` truncated to 111360.',
    { wanted: 131072, found: 111360 },
  ],
  ['MB that is MiB, with a decimal', 'block_size = {size:MiB} MB', '[TM][INFO] [BlockManager] block_size = 5.000 MB', { size: 5 * MiB }],
  [
    'two sizes and a ratio',
    'Object cache budget: {budget:MiB} MB from free {free:MiB} MB and ratio {ratio:number}',
    'Object cache budget: 94723.50 MB from free 118404.38 MB and ratio 0.800',
    { budget: 94723.5 * MiB, free: 118404.38 * MiB, ratio: 0.8 },
  ],
  [
    'an error with its place',
    'CUDA {api:runtime |Driver |}error: out of memory[[ {site?:word}:{line?:int}]]',
    '[TM][ERROR] CUDA runtime error: out of memory /lmdeploy/src/turbomind/utils/allocator.h:231 ',
    { api: 'runtime ', site: '/lmdeploy/src/turbomind/utils/allocator.h', line: 231 },
  ],
  [
    'kilobytes of the kernel without a blank, a name with blanks and parentheses',
    'Killed process {pid:int} ({name:text}) total-vm:{vm:KiB}kB, anon-rss:{anon:KiB}kB',
    'Memory cgroup out of memory: Killed process 2402 (ray::IDLE (x)) total-vm:2120392kB, anon-rss:2092544kB, file-rss:7072kB',
    { pid: 2402, name: 'ray::IDLE (x)', vm: 2120392 * 1024, anon: 2092544 * 1024 },
  ],
  ['literal braces', 'arguments: {{{args:text}}}', "Initializing vllm model, with arguments: {'pretrained': 'x'}", { args: "'pretrained': 'x'" }],
  ['a negative size', 'Available KV cache memory: {kv:GiB} GiB', 'Available KV cache memory: -5.26 GiB', { kv: -5.26 * GiB }],
  [
    'alternatives',
    'took {s:number} ((secs|s))[[, took {g?:bytes}]]',
    'Graph capturing finished in 21 secs, took 21 s, took 0.52 GiB',
    { s: 21, g: 0.52 * GiB },
  ],
  ['anchored: the whole message', '^{pid:int} Killed$', ' 268385 Killed ', { pid: 268385 }],
  ['blanks that a pasted line grew', 'Tried to allocate {x:bytes}', 'Tried   to\tallocate 20.00\u00a0MiB', { x: 20 * MiB }],
  [
    'commas of CuPy',
    'Out of memory allocating {x:B} bytes (allocated so far: {a:B} bytes',
    'Out of memory allocating 68,719,476,736 bytes (allocated so far: 1,024 bytes).',
    { x: 68719476736, a: 1024 },
  ],
]

describe('the notation reads what engines print', () => {
  test.each(hardest)('%s', (_, notation, text, values) => expect(read(notation, text)).toEqual(values))

  test('a sentence that starts with a hole must be anchored', () => {
    expect(() => sentence('{device:GPU|XPU} KV cache size')).toThrow('needs ^')
    expect(read('^{device:GPU|XPU|CPU} KV cache size: {n:int} tokens', 'GPU KV cache size: 1,001,856 tokens')).toEqual({ device: 'GPU', n: 1001856 })
  })
})

describe('what does not fit', () => {
  test.each([
    ['another unit', 'took {x:GiB} GiB', 'took 12 seconds'],
    ['words glued', 'out of memory', 'outof memory'],
    ['an end that has more', '^done$', 'done and more'],
  ])('%s', (_, notation, text) => expect(read(notation, text)).toBeUndefined())

  test('a message that ends inside the sentence is open, not a no', () => {
    expect(
      read(
        'Error in memory profiling. Initial free memory {a:bytes}, current free memory {b:bytes}',
        'Error in memory profiling. Initial free memory 82.94 Gi',
      ),
    ).toBe('open')
  })

  test.each(['{x}', '{x:furlongs}', 'a [[b', 'a {x:int', '((a|b'])('a mistake in the notation is refused: %s', notation => {
    expect(() => sentence(`start ${notation}`)).toThrow()
  })
})

test('work grows with the message, not with its square', () => {
  const hostile = 'Tried to allocate '.repeat(20_000)
  expect(read('Tried to allocate {x:bytes}', hostile)).toBeUndefined()
})

describe('the literals that every message holds', () => {
  test.each(speakers.flatMap(({ sayings }) => sayings.map(({ text }) => text)))('%s', text => {
    const { parts } = sentence(text)
    const cut = parts.findIndex(({ op }) => op === 'cut')
    const required = (cut < 0 ? parts : parts.slice(0, cut)).flatMap(part => (part.op === 'text' && part.words.length > 0 ? [part.words] : []))
    expect(literals(text)).toEqual(required)
  })
})
