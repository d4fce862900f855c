import { expect, test } from 'vitest'
import { evaluationOf } from '../../src/render/evaluation.ts'
import type { EpisodeReport } from '../../src/report.ts'
import { failing, fixtureReports, reportOf } from './report.ts'

const line = (facts: Readonly<Record<string, string | number>>, otherFailure: EpisodeReport['otherFailure'] = null): string | undefined => {
  const [episode] = reportOf({ 'a.log': failing() }).episodes
  const given = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value, from: [] }]))
  return episode && evaluationOf({ ...episode, facts: given, otherFailure })?.en
}
const OOM = { 'failure.kind': 'oom' }

test('tasks, kind of requests, how far they came', () => {
  expect(line({ ...OOM, 'eval.tasks': 'gsm8k', 'eval.request-type': 'generate_until', 'eval.requests': 1319, 'eval.requests-done': 412 })).toBe(
    'Task gsm8k · generate_until · failed with 412 of 1319 requests done',
  )
  expect(line({ ...OOM, 'eval.tasks': 'arc_easy,hellaswag' })).toBe('Tasks arc_easy,hellaswag')
  expect(line({ ...OOM, 'eval.tasks': 'gsm8k', 'eval.requests': 10 })).toBe('Task gsm8k')
})
test('a failure for another reason is one', () => {
  const other = { says: { en: '', zh: '' }, nature: 'python', at: { file: 'a', line: 1, text: '' }, text: '' }
  expect(line({ 'eval.tasks': 'gsm8k' }, other)).toBe('Task gsm8k')
})
test('nothing of an evaluation that ended well, or of a server', () => {
  expect(line({ 'eval.tasks': 'gsm8k' })).toBeUndefined()
  expect(line(OOM)).toBeUndefined()
})
test('only evaluations of the fixtures have it', () => {
  const told = fixtureReports().filter(([, { episodes }]) => episodes.some(episode => evaluationOf(episode) !== undefined))
  expect(told.length).toBeGreaterThan(3)
  for (const [name, { episodes }] of told)
    expect(
      episodes.some(({ facts }) => facts['eval.tasks'] !== undefined),
      name,
    ).toBe(true)
})
