import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import type { Log } from 'sarif'
import { beforeAll, describe, expect, test } from 'vitest'
import { toCsv } from '../../src/render/csv.ts'
import { toIssue } from '../../src/render/issue.ts'
import { toJunit } from '../../src/render/junit.ts'
import { toNdjson } from '../../src/render/ndjson.ts'
import { toSarif } from '../../src/render/sarif.ts'
import { attacked } from './attack.ts'
import { failing, fixtureReports, healthy, reportOf } from './report.ts'

// All logs of the project are read once, which takes its time on a machine that is busy.
beforeAll(() => void fixtureReports(), 300_000)

const CONTROLS = /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?![\n\r])\p{Cc}/u
const other = (): string[] => [
  ...failing().slice(0, 3),
  'Traceback (most recent call last):',
  '  File "a.py", line 3, in f',
  "ModuleNotFoundError: No module named 'x'",
]

describe('SARIF', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  // The package is CommonJS whose default export is the function.
  ;(formats as unknown as (each: Ajv) => void)(ajv)
  // Of draft 4, and without anything that a later draft reads in another way but its own name.
  const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  const isValid = ajv.compile(schema)
  const check = (text: string, name: string): Log => {
    const log = JSON.parse(text) as Log
    expect(isValid(log) ? [] : isValid.errors, name).toEqual([])
    return log
  }

  test('the schema is one that finds mistakes', () => {
    expect(isValid({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false)
  })
  test.each(['en', 'zh'] as const)('every fixture is valid, %s', language => {
    for (const [name, report] of fixtureReports()) {
      const run = check(toSarif(report, language), name).runs[0]
      const rules = run?.tool.driver.rules ?? []
      for (const result of run?.results ?? []) {
        const rule = rules[result.ruleIndex ?? -1]
        expect(rule?.id, name).toBe(result.ruleId)
        expect(rule?.help?.text.length, name).toBeGreaterThan(5)
        expect(result.partialFingerprints?.['oomdoctor/v1'], name).toMatch(/^[0-9a-f]{32}$/)
      }
      expect(run?.results?.filter(({ ruleId }) => ruleId !== 'undecided').length, name).toBe(report.findings.length)
    }
  })
  test('a cause is an error at its line', () => {
    const [result] = check(toSarif(reportOf({ 'logs/a b.log': failing() }), 'en'), '').runs[0]?.results ?? []
    expect(result).toMatchObject({ level: 'error', ruleId: expect.stringMatching(/\//) })
    expect(result?.locations?.[0]?.physicalLocation).toMatchObject({ artifactLocation: { uri: 'logs/a%20b.log' }, region: { startLine: expect.any(Number) } })
  })
  test('an undecided failure is open', () => {
    const [result] = check(toSarif(reportOf({ 'a.log': ['torch.OutOfMemoryError: CUDA out of memory.'] }), 'en'), '').runs[0]?.results ?? []
    expect(result).toMatchObject({ ruleId: 'undecided', kind: 'open', level: 'none', locations: [{ physicalLocation: { region: { startLine: 1 } } }] })
  })
  test('a fingerprint outlives other figures, and belongs to one rule and one file', () => {
    const prints = (lines: readonly string[], file = 'a.log'): string[] =>
      (check(toSarif(reportOf({ [file]: lines }), 'en'), '').runs[0]?.results ?? []).map(each => each.partialFingerprints?.['oomdoctor/v1'] ?? '')
    const first = prints(failing())
    expect(prints(['', ...failing().map(line => line.replace('1.02 GiB', '1.03 GiB'))])).toEqual(first)
    expect(new Set(first).size).toBe(first.length)
    expect(prints(failing(), 'b.log').some(each => first.includes(each))).toBe(false)
  })
  test('an attack is neither a link nor a control', () => {
    const text = toSarif(attacked(), 'en')
    const messages = [...JSON.stringify(check(text, '')).matchAll(/"message":\{"text":"(.*?)(?<!\\)"/g)].map(([, each]) => each)
    expect(messages.length).toBeGreaterThan(3)
    expect(messages.join()).toContain('[k] (javascript:')
    expect(messages.join()).not.toContain('](')
    expect(text).not.toMatch(CONTROLS)
  })
})

/** Tags that open and close in order, attributes that are quoted; what is text holds no mark. */
const xml = (text: string): { readonly tags: string[]; readonly texts: string[] } => {
  const open: string[] = []
  const tags: string[] = []
  const texts: string[] = []
  expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')).toBe(true)
  let at = text.indexOf('?>') + 2
  for (const tag of text.matchAll(/<(\/?)([a-z-]+)((?: [a-z]+="[^"<>]*")*)( ?\/)?>/g)) {
    if (tag.index < at) continue
    texts.push(text.slice(at, tag.index))
    at = tag.index + tag[0].length
    tags.push(tag[0])
    if (tag[1] === '/') expect(open.pop()).toBe(tag[2])
    else if (tag[4] === undefined) open.push(tag[2] ?? '')
  }
  expect(open).toEqual([])
  texts.push(text.slice(at))
  for (const each of texts) expect(each).not.toMatch(/[<>"']|&(?!(?:lt|gt|amp|quot|apos|#35);)/)
  return { tags, texts }
}

describe('JUnit', () => {
  test.each(['en', 'zh'] as const)('every fixture is XML, %s', language => {
    for (const [, report] of fixtureReports()) {
      const { tags } = xml(toJunit(report, language))
      expect(tags.filter(tag => tag.startsWith('<testcase')).length).toBe(report.inputs.length)
    }
  })
  test('one test a log: failed, passed, failed for another reason, no log', () => {
    const text = toJunit(reportOf({ 'a.log': failing(), 'b.log': healthy(), 'c.log': other(), 'd.log': ['hello'] }), 'en')
    expect(text).toContain('<testsuites name="oomdoctor" tests="4" failures="1" errors="0" skipped="1">')
    expect(text).toMatch(/name="a\.log" file="a\.log" line="11">\n {6}<failure message="Ran out of GPU memory[^"]*" type="[\w-]+\/[\w-]+">/)
    expect(text).toMatch(/name="b\.log" file="b\.log">\n {6}<system-out>/)
    expect(text).toMatch(/name="c\.log" file="c\.log">\n {6}<system-out>[^<]*No module named/)
    expect(text).toMatch(/name="d\.log" file="d\.log">\n {6}<skipped message="[^"]+" \/>/)
  })
  test('what was read beside the log that failed passes', () => {
    const [, report] = fixtureReports().find(([name]) => name === 'engine-vllm-startup-free') ?? []
    expect(toJunit(report as NonNullable<typeof report>, 'en')).toContain('tests="2" failures="1"')
  })
  test('an attack is text', () => {
    const text = toJunit(attacked(), 'en')
    xml(text)
    expect(text).not.toMatch(CONTROLS)
  })
})

describe('lines of JSON', () => {
  test('every fixture: each line is a document, nothing is missing', () => {
    for (const [name, report] of fixtureReports()) {
      const text = toNdjson(report, 'en')
      const all = text
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line) as { type: string })
      const count = (type: string): number => all.filter(each => each.type === type).length
      expect([count('report'), count('input'), count('episode'), count('finding'), count('note'), count('snapshot')], name).toEqual([
        1,
        report.inputs.length,
        report.episodes.length,
        report.findings.length,
        report.notes.length,
        report.snapshots.length,
      ])
    }
  })
  test('an attack stays in its line', () => {
    expect(toNdjson(attacked(), 'en')).not.toMatch(CONTROLS)
  })
})

describe('CSV', () => {
  test('a row a finding, a row a run without any', () => {
    const lines = toCsv(reportOf({ 'a.log': failing(), 'b.log': healthy() }), 'en')
      .trimEnd()
      .split('\r\n')
    expect(lines[0]).toBe('file,line,engine,version,step,outcome,verdict,rank,rule,kind,confidence,title,set,command')
    expect(lines.filter(line => line.startsWith('b.log,'))).toEqual([expect.stringContaining(',healthy,no-memory-problem,,,,,,,')])
    expect(lines[1]).toMatch(/^a\.log,\d+,vllm,0\.24\.0,serve,terminal,out-of-memory,1,[\w-]+\/[\w-]+,cause,0\.\d\d,/)
  })
  test('an attack is no formula and no second row', () => {
    const text = toCsv(attacked(), 'en')
    expect(text).not.toMatch(/(?:^|,|\r\n)"?[=@+]/)
    expect(text.replaceAll(/"(?:[^"]|"")*"/g, '')).not.toMatch(/(?<!\r)\n/)
    expect(text).not.toMatch(CONTROLS)
  })
})

describe('a bug report', () => {
  const of = (name: string): string => {
    const [, report] = fixtureReports().find(([each]) => each === name) ?? []
    return toIssue(report as NonNullable<typeof report>, 'en')
  }
  test('for vLLM, under the headings of its template', () => {
    const text = of('engine-vllm-startup-free')
    expect(text).toContain('**Title** \\[Bug\\]: The engine refused to start')
    expect(text).toContain(
      '### Your current environment\n\n- Engine: vLLM 0.24.0 (model runner v2)\n- Model: /models/Llama-3.1-8B-Instruct\n- GPU: 1 x 139.8 GiB, NVIDIA H200\n- Driver: 580.159.04',
    )
    expect(text).toContain('```sh\nvllm serve /models/Llama-3.1-8B-Instruct --load-format dummy --port 8000\n```')
    expect(text).toContain('server.log:43  ValueError: Free memory on device cuda:0')
  })
  test.each([
    ['engine-lmdeploy-turbomind-ratio', '[Bug] '],
    ['sglang-weights', '[Bug] '],
    ['engine-lm-eval-hf-batch', ''],
  ])('%s', (name, title) => {
    const text = of(name)
    expect(text.startsWith(`**Title** ${title.replace('[', '\\[').replace(']', '\\]')}Ran out`)).toBe(true)
    for (const heading of [
      'Environment',
      'Reproduction',
      'Describe the bug',
      'Error traceback',
      'What was worked out from the log',
      'What the log does not tell',
    ])
      expect(text).toContain(`### ${heading}\n`)
  })
  test('an open question is told', () => {
    expect(toIssue(reportOf({ 'a.log': ['torch.OutOfMemoryError: CUDA out of memory.'] }), 'en')).toMatch(/### What the log does not tell\n\n- give /)
  })
  test('in Chinese, and of no log', () => {
    expect(toIssue(reportOf({ 'a.log': failing() }), 'zh')).toContain('### 由日志推得的结论')
    expect(toIssue(reportOf({ 'a.log': ['hello'] }), 'en')).toContain('is not a log that oomdoctor knows')
  })
  test('an attack stays text', () => {
    const text = toIssue(attacked(), 'en')
    expect(text).not.toMatch(CONTROLS)
    expect(text.replaceAll(/^(`{3,})\w*\n[^]*?\n\1$/gm, '').replaceAll(/(?<![\\`])(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '')).not.toMatch(/(?<!\\)<|@|#\d|:\/\//)
  })
})
