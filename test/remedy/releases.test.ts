import { expect, test } from 'vitest'
import { READ, allTables } from '../../src/engines/load.ts'
import type { ReadEngine } from '../../src/engines/load.ts'
import { takes } from '../../src/engines/ways.ts'
import type { Asked } from '../../src/engines/ways.ts'
import type { Facts } from '../../src/facts/sheet.ts'
import { remedyOf } from '../../src/remedy/index.ts'
import type { FixReport } from '../../src/report.ts'
import { WAYS, flagTable } from '../../src/rules/flags.ts'
import { ourRules } from '../../src/rules/ours.ts'
import type { Fix, Rule } from '../../src/rules/rule.ts'
import type { EventOf, Scalar } from '../../src/types.ts'

const rules = ourRules()
const flags = flagTable(rules.flags)
const tables = await allTables()

/** A fix as it comes out where nothing stands in its way but the release: no condition, no sum, a fixed value. */
const bare = (whole: Fix): Fix => {
  const fix = Object.fromEntries(Object.entries(whole).filter(([name]) => !['when', 'goal', 'by', 'times'].includes(name))) as unknown as Fix
  return fix.lever === undefined ? fix : { ...fix, to: fix.to ?? 1 }
}

/** Everything that one rule would print for a release. */
const printed = (rule: Rule, known: Readonly<Record<string, Scalar>>, command: string): readonly FixReport[] => {
  const program = command.startsWith('lm_eval') ? 'lm-eval' : (command.split(' ')[0] ?? '')
  const facts = Object.fromEntries(Object.entries(known).map(([name, value]) => [name, { value, from: [] }])) as Facts
  const launch = {
    kind: 'launch',
    command,
    program,
    argv: command.split(' '),
    at: { file: '', line: 1, text: '' },
    by: { lane: '' },
    order: 0,
  } as EventOf<'launch'>
  return remedyOf({ rule: { ...rule, fixes: rule.fixes.map(bare) }, ground: { facts, events: [], frames: [] }, flags, launch, fill: text => text, ledgers: [] })
    .fixes
}

/** Names that a fix prints and that the release does not have. */
const lacking = (fix: FixReport, engine: ReadEngine, version: string, asked: Partial<Asked>): string[] => {
  const name = Object.keys(fix.set)[0] ?? ''
  const owner =
    rules.flags[engine]?.some(flag => flag.name === name) === true
      ? engine
      : rules.flags['lm-eval']?.some(flag => flag.name === name) === true
        ? 'lm-eval'
        : undefined
  // Nobody's table lists what PyTorch itself reads; lm-eval's own release is not known beside an engine's.
  const of =
    owner === undefined
      ? []
      : WAYS.flatMap(way => {
          const text = fix.spelled[way]
          if (text === undefined) return []
          const word = text.split(/[ =:]/)[0] ?? ''
          const release = owner === engine ? version : (tables['lm-eval'].releases.at(-1) ?? '')
          // The models of lm-eval that hold an engine hand their arguments on to it.
          return takes(owner, tables[owner], { ...asked, way: way === 'modelArgs' && owner !== 'lm-eval' ? 'python' : way, name: word }, release) === false
            ? [`${way} ${word}`]
            : []
        })
  const prose = [fix.do, fix.costs].flatMap(({ en, zh }) => [en, zh]).flatMap(text => text.match(/--[a-z][\w-]+/g) ?? [])
  const unknown = prose.filter(word =>
    [engine, 'lm-eval' as const].every(each => takes(each, tables[each], { way: 'cli', name: word }, each === engine ? version : '0.4.13') === false),
  )
  return [...of, ...unknown]
}

interface Case {
  readonly engine: ReadEngine
  readonly command: string
  readonly harness?: 'lm-eval'
  readonly asked: Partial<Asked>
}
const CASES: readonly Case[] = [
  { engine: 'vllm', command: 'vllm serve m', asked: {} },
  { engine: 'vllm', command: 'lm_eval --model vllm --model_args pretrained=m --tasks t', harness: 'lm-eval', asked: { model: 'vllm' } },
  { engine: 'sglang', command: 'sglang serve m', asked: {} },
  { engine: 'lm-eval', command: 'lm_eval --model hf --model_args pretrained=m --tasks t', harness: 'lm-eval', asked: { model: 'hf' } },
  ...(['turbomind', 'pytorch'] as const).flatMap(backend =>
    (['serve api_server', 'chat'] as const).map(command => ({ engine: 'lmdeploy' as const, command: `lmdeploy ${command} m`, asked: { backend, command } })),
  ),
]
/** Rules about other engines never speak of this one. */
const about = (engine: ReadEngine): readonly Rule[] =>
  rules.rules.filter(({ id }) => READ.every(each => each === engine || each === 'lm-eval' || !id.startsWith(`${each}/`)))

test.each(CASES)('no fix of any rule prints a name that a release of $engine does not have: $command', ({ engine, command, harness, asked }) => {
  const wrong: string[] = []
  let count = 0
  for (const version of tables[engine].releases.filter(each => engine !== 'lm-eval' || each !== '0.3.0')) {
    const known = {
      ...(engine === 'lm-eval' ? { engine: 'transformers' } : { engine, 'engine.version': version }),
      ...(harness === undefined ? {} : { harness }),
      ...(asked.backend === undefined ? {} : { 'engine.backend': asked.backend }),
    }
    for (const rule of about(engine))
      for (const fix of printed(rule, known, command)) {
        count += 1
        wrong.push(...lacking(fix, engine, version, asked).map(name => `${rule.id} in ${version}: ${name}`))
      }
  }
  expect(wrong).toEqual([])
  expect(count).toBeGreaterThan(tables[engine].releases.length)
})

test('the walk sees what a row claims wrongly', () => {
  const rule = rules.rules.find(each => each.fixes.some(fix => fix.lever === 'max_cudagraph_capture_size')) as Rule
  const claimed = { ...rules.flags, vllm: (rules.flags['vllm'] ?? []).map(flag => ({ ...flag, since: '0.1.0' })) }
  const facts = { engine: { value: 'vllm', from: [] }, 'engine.version': { value: '0.6.0', from: [] } } as Facts
  const { fixes: found } = remedyOf({
    rule: { ...rule, fixes: rule.fixes.map(bare) },
    ground: { facts, events: [], frames: [] },
    flags: flagTable(claimed),
    launch: undefined,
    fill: text => text,
    ledgers: [],
  })
  expect(found.flatMap(fix => lacking(fix, 'vllm', '0.6.0', {}))).toContain('cli --max-cudagraph-capture-size')
})

test('no release is left without a way to spell a lever that it has', () => {
  // Every release of vLLM can be told how much of the card to use, and by which name.
  const rule = rules.rules.find(each => each.id === 'vllm/cuda-graph-capture') as Rule
  const of = (version: string): (string | undefined)[] =>
    printed(rule, { engine: 'vllm', 'engine.version': version }, 'vllm serve m').map(({ spelled }) => spelled.cli?.split(' ')[0])
  expect(tables.vllm.releases.filter(version => !of(version).includes('--gpu-memory-utilization'))).toEqual([])
  expect(of('0.10.2')).toContain('--cuda-graph-sizes')
  expect(of('0.11.1')).toContain('--max-cudagraph-capture-size')
  expect(of('0.8.5').join()).not.toMatch(/graph/)
})
