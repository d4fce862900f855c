import { describe, expect, test } from 'vitest'
import { GLOSSARY } from '../../src/facts/glossary/index.ts'
import { toJson } from '../../src/render/json.ts'
import { failing, fixtureReports, healthy, reportOf } from './report.ts'

type Json = Record<string, any>
const parsed = (text: string): Json => JSON.parse(text) as Json
const CASES = (): (readonly [string, Json])[] => fixtureReports().map(([name, report]) => [name, parsed(toJson(report, 'en'))] as const)

const isPlace = (at: Json, name: string): void => {
  expect(typeof at['file'], name).toBe('string')
  expect(Number.isInteger(at['line']) && at['line'] >= 1, name).toBe(true)
}

describe('keys that scripts rely on', () => {
  test('of the whole', () => {
    for (const [name, json] of CASES()) {
      expect(Object.keys(json), name).toEqual(
        expect.arrayContaining(['schema', 'tool', 'verdict', 'otherFailure', 'snapshots', 'inputs', 'episodes', 'findings', 'notes']),
      )
      expect(json['schema'], name).toBe(1)
      expect(json['tool'], name).toEqual({ name: 'oomdoctor', version: expect.stringMatching(/^\d+\.\d+\.\d+/), rules: expect.any(String) })
      expect(['out-of-memory', 'memory-pressure', 'no-memory-problem', 'undecided', 'unrecognised'], name).toContain(json['verdict'])
      if (json['otherFailure'] !== null) {
        expect(json['otherFailure'], name).toMatchObject({ says: expect.any(String), text: expect.any(String) })
        isPlace(json['otherFailure'].at, name)
      }
    }
  })
  test('of an input', () => {
    for (const [name, json] of CASES())
      for (const input of json['inputs'])
        expect(input, name).toMatchObject({
          path: expect.any(String),
          kind: expect.any(String),
          bytes: expect.any(Number),
          lines: expect.any(Number),
          cut: expect.any(Array),
        })
  })
  test('of an episode', () => {
    for (const [name, json] of CASES())
      for (const episode of json['episodes']) {
        expect(Object.keys(episode), name).toEqual(
          expect.arrayContaining(['at', 'engine', 'engineVersion', 'engineVersionFrom', 'step', 'outcome', 'facts', 'ledger', 'missing']),
        )
        isPlace(episode.at, name)
        expect(['log', 'inferred', 'unknown'], name).toContain(episode.engineVersionFrom)
        expect(episode.engineVersionFrom === 'unknown', name).toBe(episode.engineVersion === null)
        expect(['terminal', 'recovered', 'continued', 'healthy', 'cut-off'], name).toContain(episode.outcome)
        for (const fact of Object.values(episode.facts) as Json[]) {
          expect(['string', 'number', 'boolean'], name).toContain(typeof fact['value'])
          for (const at of fact['from']) isPlace(at, name)
        }
      }
  })
  test('of a finding', () => {
    for (const [name, json] of CASES())
      for (const [index, finding] of json['findings'].entries()) {
        expect(finding, name).toMatchObject({
          rank: index + 1,
          rule: expect.stringMatching(/^[\w-]+\/[\w-]+$/),
          kind: expect.stringMatching(/^(?:cause|snapshot|contributor)$/),
          title: expect.any(String),
          says: expect.any(String),
          level: expect.stringMatching(/^(?:certain|likely|possible)$/),
          against: expect.any(Array),
          fixes: expect.any(Array),
          references: expect.any(Array),
        })
        expect(finding.confidence > 0 && finding.confidence < 1, name).toBe(true)
        expect(json['episodes'][finding.episode], name).toBeDefined()
        for (const evidence of [...finding.evidence, ...finding.against]) {
          expect(evidence, name).toMatchObject({ says: expect.any(String), weight: expect.stringMatching(/^(?:decisive|strong|weak|against)$/) })
          for (const at of evidence.at) {
            isPlace(at, name)
            expect(typeof at.text, name).toBe('string')
          }
        }
        expect(finding.evidence.length, name).toBeGreaterThan(0)
      }
  })
  test('of a fix', () => {
    for (const [name, json] of CASES())
      for (const fix of json['findings'].flatMap((finding: Json) => finding['fixes'])) {
        expect(fix, name).toMatchObject({
          do: expect.any(String),
          set: expect.any(Object),
          predicted: expect.any(Array),
          spelled: expect.any(Object),
          costs: expect.any(String),
          references: expect.any(Array),
        })
        expect(Object.keys(fix.applies), name).toEqual(['from', 'to'])
        for (const change of Object.values(fix.set) as Json[]) expect(Object.keys(change), name).toEqual(['from', 'to'])
        if ('command' in fix) expect(fix.command, name).not.toBe(fix.commandBefore)
      }
  })
  test('ranks: causes and snapshots first, contributors last', () => {
    for (const [name, json] of CASES()) {
      const kinds = json['findings'].map((finding: Json) => finding['kind'] === 'contributor')
      expect(kinds, name).toEqual(kinds.toSorted())
    }
  })
  test('a healthy log has neither cause nor snapshot', () => {
    expect(parsed(toJson(reportOf({ 'a.log': healthy() }), 'en'))).toMatchObject({
      verdict: 'no-memory-problem',
      otherFailure: null,
      findings: [],
      episodes: [{ outcome: 'healthy' }],
    })
  })
})

describe('sizes are whole bytes', () => {
  const SIZES = new Set(['bytes', 'used', 'total', 'free', 'reserved', 'capacity', 'unexplained'])
  const sizes = (value: unknown, path: string): [string, number][] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, each]) => [
          ...(SIZES.has(key) && typeof each === 'number' ? [[`${path}.${key}`, each] as [string, number]] : []),
          ...sizes(each, `${path}.${key}`),
        ])
  test('everywhere', () => {
    for (const [name, json] of CASES()) for (const [path, bytes] of sizes(json, name)) expect(Number.isInteger(bytes), `${path} ${bytes}`).toBe(true)
  })
  test('among the facts', () => {
    for (const [name, json] of CASES())
      for (const episode of json['episodes'])
        for (const [fact, { value }] of Object.entries(episode.facts) as [string, Json & { value: unknown }][])
          if (GLOSSARY[fact as keyof typeof GLOSSARY]?.unit === 'bytes') expect(Number.isInteger(value), `${name} ${fact} ${String(value)}`).toBe(true)
  })
  test('in a snapshot that prints fractions', () => {
    const json = parsed(toJson(reportOf({ 'a.txt': ['index, name, memory.used [GiB], memory.total [GiB]', '0, NVIDIA A100, 10.37 GiB, 79.19 GiB'] }), 'en'))
    for (const [path, bytes] of sizes(json['snapshots'], 'snapshots')) expect(Number.isInteger(bytes), path).toBe(true)
  })
})

describe('the same bytes out', () => {
  const inputs = {
    'b.log': failing('b'),
    'a.log': failing('a'),
    'smi.txt': ['index, memory.used [MiB], memory.total [MiB]', '0, 80000 MiB, 81920 MiB'],
    'Z.log': healthy(),
    'ä.log': failing('ä'),
  }
  test('whatever the order of the paths', () => {
    const json = toJson(reportOf(inputs), 'en')
    expect(toJson(reportOf(Object.fromEntries(Object.entries(inputs).toReversed())), 'en')).toBe(json)
    expect(toJson(reportOf(Object.fromEntries(Object.entries(inputs).toSorted())), 'en')).toBe(json)
  })
  test('in both languages but for the prose', () => {
    const PROSE = new Set(['says', 'title', 'do', 'why', 'costs'])
    const without = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(without)
        : typeof value !== 'object' || value === null
          ? value
          : Object.fromEntries(
              Object.entries(value)
                .filter(([key]) => !PROSE.has(key))
                .map(([key, each]) => [key, without(each)]),
            )
    for (const [name, report] of fixtureReports()) {
      const [english, chinese] = [toJson(report, 'en'), toJson(report, 'zh')]
      const references = (json: Json): unknown => json['findings'].map((finding: Json) => finding['references'])
      expect(without(parsed(chinese)), name).toEqual(without(parsed(english)))
      expect(references(parsed(chinese)), name).toEqual(references(parsed(english)))
    }
  })
  test('one document that ends with a line break', () => {
    expect(toJson(reportOf({}), 'en')).toMatch(/^\{\n[^]*\n\}\n$/)
  })
})
