import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { APPLIED } from '../scripts/calibrate/applied.ts'
import { samplesOf } from '../scripts/calibrate/cases.ts'
import { certainty, interval } from '../scripts/calibrate/figures.ts'
import { split } from '../scripts/calibrate/fit.ts'
import { judgementOf, rankable } from '../scripts/calibrate/judgement.ts'
import type { Judgement } from '../scripts/calibrate/judgement.ts'
import { bestWorths, isShown, pairOf, pairsIn, predictionsOf, worthOf } from '../scripts/calibrate/pairs.ts'
import { WEIGHTS } from '../src/rank.ts'
import { casesIn, diagnoseCase } from '../src/rules/check.ts'
import { ourRules } from '../src/rules/ours.ts'

const rules = ourRules()
const pairs = pairsIn('fixtures', rules)

describe('the first fix of a run that failed on a real card, beside the run that then served', () => {
  test('every mended run has its failed one', () => {
    const mended = casesIn('fixtures').filter(({ name }) => name.includes('-fixed'))
    // The float32 run is slow but no failure: there is no fix to hold against its twin.
    expect(mended.filter(({ name }) => !pairs.some(pair => pair.mended === name)).map(({ name }) => name)).toEqual(['engine-vllm-float32-fixed'])
  })
  test.each(pairs.map(pair => [pair.failed, pair.mended, pair] as const))('%s never goes the other way than %s', (_, __, pair) => {
    expect(worthOf(pair)).not.toBe('the wrong way, or no value')
  })
  test('is shown to help', () => {
    expect([...bestWorths(pairs)].filter(([, worth]) => !isShown(worth)).map(([name]) => name)).toEqual([])
  })
  test('a fix is judged by its side and its distance', () => {
    const pair = pairs.find(({ failed }) => failed === 'engine-vllm-startup-free')
    if (pair?.fix === undefined) throw new Error('no fix')
    const { fix } = pair
    const to = (value: number) => worthOf({ ...pair, fix: { ...fix, set: { gpu_memory_utilization: { from: 0.92, to: value } } } })
    expect(to(0.5)).toBe('at the value that served, or beyond it')
    expect(to(0.3)).toBe('at the value that served, or beyond it')
    // 78.27 of 139.8 GiB were free: 0.5599 of the card.
    expect(to(0.55)).toBe('towards the value that served, and the figures of the log say it fits')
    expect(to(0.56)).toBe('towards the value that served, not proven')
    expect(to(0.93)).toBe('the wrong way, or no value')
  })
})

describe('a fix that was applied on a real card', () => {
  const reportOf = (name: string) => {
    const found = casesIn('fixtures').find(each => each.name === name)
    if (found === undefined) throw new Error(`no fixture ${name}`)
    return diagnoseCase('fixtures', found, rules)
  }
  test.each(APPLIED.flatMap(each => (each.mended === undefined ? [] : [[each.failed, each.mended, each.change] as const])))(
    '%s: what is printed today goes at least as far',
    (failed, mended, { setting, from, to }) => {
      const fix = reportOf(failed).findings[0]?.fixes[0]?.set[setting]
      expect(fix?.from).toBe(from)
      const [today, then] = [Number(fix?.to), Number(to)]
      expect(then < Number(from) ? today <= then : today >= then, `${today} beside ${then}`).toBe(true)
      const report = reportOf(mended)
      expect([report.verdict, report.findings.map(({ rule }) => rule), report.otherFailure]).toEqual(['no-memory-problem', [], null])
      expect(report.episodes.map(({ outcome, facts }) => [outcome, facts[`setting.${setting}`]?.value])).toEqual([['healthy', to]])
    },
  )
})

describe('the ledger of a failed run, with the setting of a run that served, says what that run printed', () => {
  const CLOSE = 0.03
  const all = casesIn('fixtures')
  const named = (name: string) => {
    const found = all.find(each => each.name === name)
    if (found === undefined) throw new Error(`no fixture ${name}`)
    return found
  }
  const close = (told: ReturnType<typeof predictionsOf>): void => {
    if ('lacks' in told) throw new Error(told.lacks.join())
    for (const { what, predicted, printed } of told) expect(Math.abs(predicted - printed), what).toBeLessThanOrEqual(CLOSE * printed)
  }
  // The same model and engine on the same card; nothing else that moves memory differs.
  test.each([
    ['engine-vllm-graphs', 'engine-vllm-graphs-fixed-eager', 'enforce_eager', ['weights', 'kv-cache', 'graphs']],
    ['engine-vllm-graphs', 'engine-vllm-healthy', 'gpu_memory_utilization', ['weights', 'kv-cache', 'graphs']],
    ['engine-vllm-graphs', 'engine-vllm-profiling-disturbed', 'gpu_memory_utilization', ['weights', 'kv-cache', 'graphs']],
    ['engine-vllm-graphs', 'engine-vllm-startup-free-fixed', 'gpu_memory_utilization', ['weights', 'kv-cache', 'graphs']],
    ['engine-vllm-graphs', 'engine-vllm-no-kv-fixed', 'gpu_memory_utilization', ['weights', 'kv-cache', 'graphs']],
    // This one stopped before it captured graphs.
    ['engine-vllm-graphs', 'engine-vllm-max-len', 'gpu_memory_utilization', ['weights', 'kv-cache']],
  ])('%s as %s', (from, to, setting, parts) => {
    const pair = pairOf('fixtures', named(from), named(to), rules)
    expect(pair.changes.map(each => each.setting)).toEqual([setting])
    const told = predictionsOf(pair)
    close(told)
    if (!('lacks' in told)) expect(told.map(({ what }) => what)).toEqual(parts)
  })
  test.each(pairs.map(pair => [pair.failed, pair.mended, pair] as const))('%s as %s, whatever was changed', (failed, _, pair) => {
    const told = predictionsOf(pair)
    // It refused before it had loaded or measured anything: what a smaller budget leaves the cache is not in that log.
    if (failed === 'engine-vllm-startup-free') expect(told).toEqual({ lacks: ['what `gpu_memory_utilization` moves'] })
    else close(told)
  })
  test('parts that are predicted are those that an engine prints', () => {
    const parts = pairs
      .map(pair => [pair.mended, predictionsOf(pair)] as const)
      .map(([name, told]) => [name, 'lacks' in told ? [] : told.map(({ what }) => what)])
    expect(Object.fromEntries(parts)).toEqual({
      'engine-lm-eval-hf-auto': [],
      'engine-lm-eval-hf-batch-fixed': [],
      'engine-lm-eval-vllm-fixed': ['weights', 'kv-cache', 'graphs'],
      'engine-lmdeploy-turbomind-ratio-fixed': ['kv-cache'],
      'engine-vllm-graphs-fixed-eager': ['weights', 'kv-cache', 'graphs'],
      'engine-vllm-no-kv-fixed': ['weights', 'kv-cache'],
      'engine-vllm-profile-fixed': ['weights', 'kv-cache'],
      'engine-vllm-prompt-logprobs-fixed': ['weights', 'kv-cache', 'graphs'],
      'engine-vllm-startup-free-fixed': [],
      'engine-vllm-weights-fixed-fp8': ['weights', 'kv-cache'],
      'engine-vllm-weights-fixed-tp2': ['weights', 'kv-cache'],
    })
  })
})

describe('measuring', () => {
  const dir = mkdtempSync(join(tmpdir(), 'oomdoctor-'))
  afterAll(() => rmSync(dir, { recursive: true }))
  const labelled = (name: string, fixture: string, expect: object): void => {
    mkdirSync(join(dir, name))
    copyFileSync(join('fixtures', fixture, 'server.log'), join(dir, name, 'server.log'))
    writeFileSync(join(dir, name, 'case.json'), JSON.stringify({ inputs: ['server.log'], basis: 'log', expect }))
  }
  test('a ranking is held against labels, right and wrong ones', () => {
    labelled('right', 'engine-vllm-graphs', { cause: 'vllm/utilization-too-high' })
    labelled('accepted', 'engine-vllm-kv-bytes', { cause: 'vllm/sampler-warmup', also_ok: ['vllm/kv-cache-memory-too-large'] })
    labelled('wrong', 'engine-vllm-no-kv', { cause: 'cuda/fragmentation', never: ['vllm/no-kv-cache-memory'] })
    labelled('healthy', 'engine-vllm-healthy', { cause: null })
    labelled('alarm', 'engine-vllm-max-len', { cause: null })
    const judged = samplesOf(dir, rules)
      .filter(({ extent }) => extent === 'whole')
      .map(sample => judgementOf(rankable(sample), WEIGHTS))
    const was = (is: (each: Judgement) => boolean): string[] => judged.filter(is).map(({ label }) => label.name)
    expect(was(({ exact }) => exact)).toEqual(['right'])
    expect(was(({ first }) => first)).toEqual(['accepted', 'right'])
    expect(was(({ misled }) => misled)).toEqual(['wrong'])
    expect(was(({ alarm }) => alarm)).toEqual(['alarm'])
    expect(certainty(judged)).toEqual({ right: { count: 2, of: 3 }, reach: { count: 2, of: 2 } })
    const [right, wrong] = ['right', 'wrong'].map(name => judged.find(({ label }) => label.name === name)?.loss ?? 0)
    expect(wrong).toBeGreaterThan(4 * (right ?? Number.POSITIVE_INFINITY))
  })
  test('a shortened case holds the last lines, or the log alone', () => {
    const samples = samplesOf(dir, rules).filter(({ label }) => label.name === 'right')
    expect(samples.map(({ extent }) => extent)).toEqual(['whole', 'short', 'short'])
    const [whole, short] = samples.map(({ studied }) => studied.flatMap(({ facts }) => Object.keys(facts)))
    expect(short?.length).toBeLessThan((whole?.length ?? 0) / 2)
    expect(short).not.toContain('setting.gpu_memory_utilization')
  })
  test('a folder without cases is said to be one', () => {
    expect(() => samplesOf(join(dir, 'right'), rules)).toThrow('there are no labelled cases')
  })
  test('an interval is honest about few cases and about shares of all', () => {
    expect(interval({ count: 1, of: 1 })[0]).toBeCloseTo(0.2065, 3)
    expect(interval({ count: 50, of: 100 }).map(each => Math.round(1000 * each) / 1000)).toEqual([0.404, 0.596])
    expect(interval({ count: 0, of: 54 })[1]).toBeCloseTo(0.0664, 3)
    expect(interval({ count: 0, of: 0 })).toEqual([0, 1])
  })
  test('similar cases are never on both sides of a split, and folds are of one size', () => {
    const label = (name: string, cause: string | null) => ({
      label: { name, cause, basis: 'log', accepted: [], undecided: false, never: [] },
    })
    const samples = [
      ...Array.from({ length: 40 }, (_, index) => label(`case${index}`, index % 2 === 0 ? 'a' : 'b')),
      label('case1-fixed', null),
      label('case1-fixed-eager', null),
      label('case10-smi', 'b'),
    ]
    const foldOf = split(samples, 4)
    expect(foldOf('case1-fixed')).toBe(foldOf('case1'))
    expect(foldOf('case1-fixed-eager')).toBe(foldOf('case1'))
    expect(foldOf('case10-smi')).toBe(foldOf('case10'))
    const evens = [0, 1, 2, 3].map(fold => samples.filter(({ label: { name, cause } }) => cause === 'a' && foldOf(name) === fold).length)
    expect(evens).toEqual([5, 5, 5, 5])
    expect(split(samples.toReversed(), 4)('case7')).toBe(foldOf('case7'))
  })
})
