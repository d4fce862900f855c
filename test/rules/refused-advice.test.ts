import { describe, expect, test } from 'vitest'
import { FACTS_OF_A_FAILURE } from './failures.ts'
import { REFUSED } from './refused-advice.ts'
import type { Facts } from '../../src/facts/sheet.ts'
import { remedyOf } from '../../src/remedy/index.ts'
import type { FixReport } from '../../src/report.ts'
import { prove } from '../../src/rules/condition.ts'
import type { Ground } from '../../src/rules/condition.ts'
import { flagTable } from '../../src/rules/flags.ts'
import { loadRules } from '../../src/rules/load.ts'
import type { Condition, Rule, RuleTest } from '../../src/rules/rule.ts'
import type { Event, Frame, Scalar } from '../../src/types.ts'

const { rules, flags } = loadRules('rules')
const table = flagTable(flags)

const factsOf = (known: Readonly<Record<string, Scalar>>): Facts =>
  Object.fromEntries(Object.entries(known).map(([name, value]) => [name, { value, from: [] }]))
const fix = (part: Partial<FixReport>): FixReport => ({
  do: { en: '', zh: '' },
  set: {},
  spelled: {},
  predicted: [],
  moves: [],
  costs: { en: '', zh: '' },
  scores: false,
  applies: { from: null, to: null },
  references: [],
  ...part,
})
const saying = (en: string, zh = ''): FixReport => fix({ do: { en, zh } })

describe('what is refused is recognised', () => {
  test.each<[string, FixReport, Readonly<Record<string, Scalar>>]>([
    ['weights in float32', fix({ set: { dtype: { from: null, to: 'float' } } }), {}],
    ['weights in float32', saying('use dtype=float32'), {}],
    ['quant-policy in a conversion', saying('lmdeploy convert M with quant-policy 0'), {}],
    ['lmdeploy convert, where it is gone', saying('run lmdeploy convert first'), { 'engine.version': '0.10.0' }],
    ['lmdeploy convert, where it is gone', saying('run lmdeploy convert first'), { 'engine.since': '0.12.0' }],
    ['no KV cache (use_cache)', saying('set model.config.use_cache to False'), {}],
    ['gradient checkpointing for inference', saying('x', '启用梯度检查点'), { 'failure.step': 'serve' }],
    ['an explicit release after the conversion', saying('free the memory after the conversion'), {}],
    ['an explicit release after the conversion', saying('x', '转换后显式释放显存'), {}],
    ['NVLink for memory', saying('connect the cards by NVLink'), {}],
    ['empty_cache inside an engine', saying('call torch.cuda.empty_cache()'), { engine: 'vllm' }],
    [
      'a smaller share for the KV cache before it is placed',
      fix({ spelled: { cli: '--cache-max-entry-count' } }),
      { 'failure.kind': 'oom', 'failure.step': 'convert' },
    ],
    ['eager mode for TurboMind', fix({ set: { eager_mode: { from: false, to: true } } }), { 'engine.backend': 'turbomind' }],
    [
      'expandable segments where they are stripped or refused',
      fix({ set: { PYTORCH_CUDA_ALLOC_CONF: { from: null, to: 'expandable_segments:True' } } }),
      { engine: 'lmdeploy', 'engine.backend': 'pytorch', 'engine.version': '0.10.0' },
    ],
    [
      'expandable segments where they are stripped or refused',
      fix({ set: { PYTORCH_CUDA_ALLOC_CONF: { from: null, to: 'expandable_segments:True' } } }),
      { engine: 'vllm', 'setting.enable_sleep_mode': true, 'engine.version': '0.20.0' },
    ],
    ['a share that is a count, or all there is', fix({ set: { cache_max_entry_count: { from: 0.8, to: 256 } } }), {}],
    ['a switch of the vision encoder that TurboMind does not read', fix({ spelled: { cli: '--disable-vision-encoder' } }), { 'engine.version': '0.15.0' }],
    [
      'a switch of the vision encoder that TurboMind does not read',
      fix({ spelled: { cli: '--disable-vision-encoder' } }),
      { 'engine.version': '0.13.0', 'engine.backend': 'turbomind' },
    ],
    ['host swap of the cache, where it is gone', fix({ set: { swap_space: { from: 4, to: 1 } } }), { engine: 'vllm', 'engine.version': '0.18.0' }],
    ['a rule by the size of the model', saying('from 7B to 13B capture no graphs'), {}],
    ['scores of prompts from an LMDeploy server', saying('run loglikelihood tasks against LMDeploy'), {}],
  ])('%s', (name, given, known) => expect(REFUSED.filter(({ refuses }) => refuses(given, factsOf(known))).map(each => each.name)).toContain(name))

  test.each<[string, FixReport, Readonly<Record<string, Scalar>>]>([
    ['16-bit weights', fix({ set: { dtype: { from: 'float32', to: 'auto' } }, do: { en: 'the type of the checkpoint (float16, 16 bit)', zh: '' } }), {}],
    ['a conversion in a release that has it', saying('run lmdeploy convert first'), { 'engine.version': '0.9.2.post1' }],
    ['gradient checkpointing while training', saying('gradient checkpointing'), { 'failure.step': 'train' }],
    ['a smaller cache while serving', fix({ set: { cache_max_entry_count: { from: 0.8, to: 0.5 } } }), { 'failure.kind': 'oom', 'failure.step': 'serve' }],
    ['figures of memory', saying('leave 7 GiB, 3.5 GB or 12 MiB'), {}],
  ])('%s: not refused', (_, given, known) => expect(REFUSED.filter(({ refuses }) => refuses(given, factsOf(known))).map(each => each.name)).toEqual([]))
})

/** Releases between which something in the rules or tables changes; `undefined` is a log that does not tell. */
const RELEASES: Readonly<Record<string, readonly string[]>> = {
  vllm: ['0.4.0', '0.6.3', '0.9.2', '0.10.2', '0.17.1', '0.18.0', '0.20.0', '0.21.0', '0.28.0', '0.33.0'],
  sglang: ['0.3.6', '0.4.6', '0.5.2', '0.5.9'],
  lmdeploy: ['0.2.1', '0.5.3', '0.6.2', '0.6.3', '0.8.0', '0.9.0', '0.9.2.post1', '0.10.0', '0.13.0', '0.15.0', '0.18.0'],
}
const STEPS: Readonly<Record<string, readonly string[]>> = {
  vllm: ['load-weights', 'profile', 'estimate-graphs', 'capture-graphs', 'warm-up', 'serve'],
  lmdeploy: ['load-weights', 'convert', 'capture-graphs', 'warm-up', 'encode-vision', 'serve'],
  sglang: ['load-weights', 'place-kv-cache', 'capture-graphs', 'serve'],
  transformers: ['load-weights', 'score', 'train'],
  torch: ['load-weights', 'serve', 'train'],
}

/** What may be known beside what a rule's own test gives: engine, release and step in every way that the rule still holds with. */
function* grounds(when: Condition, given: RuleTest): Generator<Ground> {
  const at = { file: 'test', line: 1, text: '' }
  const frames = given.seen.filter(each => each['kind'] === 'frame').map(each => ({ path: '', function: '', at, ...each }) as unknown as Frame)
  const events = given.seen.filter(each => each['kind'] !== 'frame').map((each, order) => ({ at, by: { lane: '' }, order, ...each }) as unknown as Event)
  const engines = given.given['engine'] === undefined ? ['vllm', 'lmdeploy', 'sglang', 'transformers', 'torch'] : [String(given.given['engine'])]
  for (const engine of engines)
    for (const backend of engine === 'lmdeploy' ? ['turbomind', 'pytorch'] : [undefined])
      for (const release of [undefined, ...(RELEASES[engine] ?? [])])
        for (const step of [undefined, ...(STEPS[engine] ?? [])])
          for (const exact of release === undefined || step !== undefined ? [true] : [true, false])
            for (const known of [{}, FACTS_OF_A_FAILURE]) {
              const facts = factsOf({
                ...known,
                ...given.given,
                engine,
                ...(backend === undefined ? {} : { 'engine.backend': backend }),
                ...(release === undefined ? {} : exact ? { 'engine.version': release } : { 'engine.since': release, 'engine.until': release }),
                ...(step === undefined ? {} : { 'failure.step': step }),
              })
              const ground = { facts, events, frames }
              if (prove(when, ground).holds === true) yield ground
            }
}

const offered = (rule: Rule, ground: Ground): readonly FixReport[] =>
  remedyOf({ rule, ground, flags: table, launch: undefined, fill: text => text, ledgers: [] }).fixes

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
  test('offers nothing that is refused, and no setting that the release lacks', () => {
    const wrong = new Set<string>()
    for (const { when, tests } of [rule, ...(rule.contributes === undefined ? [] : [rule.contributes])])
      for (const given of tests.filter(each => each.expect === 'match'))
        for (const ground of grounds(when, given))
          for (const each of offered(rule, ground)) {
            for (const { name, refuses } of REFUSED) if (refuses(each, ground.facts)) wrong.add(`${each.do.en}: ${name}`)
            for (const name of lackingIn(each, ground.facts)) wrong.add(`${each.do.en}: ${name} in ${ground.facts['engine.version']?.value}`)
          }
    expect([...wrong]).toEqual([])
  })
  // A fix that no test's facts reach is read as it stands.
  test('says nothing that is refused whatever is known', () => {
    const wrong = rule.fixes.flatMap(({ says, costs, lever, to }) =>
      REFUSED.filter(
        ({ name, refuses }) =>
          !DEPENDS.has(name) && refuses(fix({ do: says, costs, set: lever === undefined || to === undefined ? {} : { [lever]: { from: null, to } } }), {}),
      ).map(({ name }) => `${says.en}: ${name}`),
    )
    expect(wrong).toEqual([])
  })
})
/** Refused in some situations only. */
const DEPENDS = new Set(['gradient checkpointing for inference'])

/** Settings of the engine's table, set or named in the text, that the release in the log does not have. */
const lackingIn = ({ set, spelled, do: says }: FixReport, facts: Facts): string[] => {
  const [engine, version] = [facts.engine?.value ?? '', facts['engine.version']?.value]
  if (version === undefined) return []
  const words = new Set([
    ...Object.keys(set),
    ...Object.values(spelled).map(each => each.replace(/^--/, '').split(/[ =]/)[0]?.replaceAll('-', '_') ?? ''),
    ...(says.en.match(/\b[a-z]+(?:_[a-z]+)+\b/g) ?? []),
  ])
  // A setting may go by another name in this release, and a harness may have one of its own of that name.
  const others = new Set((flags[facts.harness?.value ?? ''] ?? []).map(({ name }) => name))
  return (flags[engine] ?? [])
    .filter(flag => words.has(flag.name) && !others.has(flag.name) && table.knownAs(engine, flag, version, facts['engine.backend']?.value) === undefined)
    .map(({ name }) => name)
}
