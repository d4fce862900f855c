import { expect, test } from 'vitest'
import { render } from '../../../src/render/formats.ts'
import { launchesText } from '../../../src/render/launches.ts'
import { explain, listRules } from '../../../src/render/explain.ts'
import { ourRules } from '../../../src/rules/ours.ts'
import { toText } from '../../../src/render/text/index.ts'
import { snapshotsText } from '../../../src/render/text/snapshots.ts'
import { ATTACK, attacked } from '../attack.ts'
import { reportOf } from '../report.ts'

const CONTROLS = /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]|(?!\n)\p{Cc}/u

test.each([80, 200])('nothing in a log, a name of a file or a rule acts on the terminal: %i columns', width => {
  for (const all of [false, true])
    for (const ledger of [false, true]) expect(toText(attacked(), { language: 'en', width, colour: false, all, ledger })).not.toMatch(CONTROLS)
})

test('many runs, as a table', () => {
  const one = attacked()
  const many = { ...one, episodes: Array.from({ length: 5 }, () => one.episodes[0] as NonNullable<(typeof one.episodes)[0]>) }
  expect(toText(many, { language: 'zh', width: 100, colour: false, all: false, ledger: false })).not.toMatch(CONTROLS)
})

test('readings', () => {
  const smi = reportOf({ 'a\u001b]0;x\u0007.csv': ['index, name, memory.used [MiB], memory.total [MiB]', '0, NVIDIA \u202eA100, 80000 MiB, 81920 MiB'] })
  const evil = {
    ...smi,
    snapshots: smi.snapshots.map(each => ({
      ...each,
      gpus: each.gpus.map(gpu => ({ ...gpu, name: 'A\u009b31m\u202e' })),
      processes: [{ pid: 1, name: '\u001b[2Jx', gpu: 0 }],
    })),
  }
  expect(snapshotsText(evil, { language: 'en', width: 100, colour: false })).not.toMatch(CONTROLS)
})

/** Lines that GitHub's or Azure's runner takes for an order. */
const orders = (text: string): string[] => text.split('\n').filter(line => line.trimStart().startsWith('::') || /##(?:\[|vso\[)/.test(line))
const LAYOUTS = [50, 60, 72, 80, 81, 93, 100, 160].flatMap(width => ['en', 'zh'].map(language => ({ width, language: language as 'en' | 'zh', colour: false })))

test('no line is an order to whoever keeps the output of a build, however it is broken', () => {
  const one = attacked()
  const many = { ...one, why: [], episodes: Array.from({ length: 5 }, () => one.episodes[0] as NonNullable<(typeof one.episodes)[0]>) }
  for (const layout of LAYOUTS)
    for (const all of [false, true])
      for (const group of [false, true]) for (const report of [one, many]) expect(orders(toText(report, { ...layout, all, ledger: all, group }))).toEqual([])
})

test('nor in what is said of launches and rules', () => {
  const evil = { en: `x\n::error::${ATTACK}`, zh: `::error::${ATTACK}` }
  const [rule] = ourRules().rules
  const rules = { ...ourRules(), rules: [{ ...(rule as NonNullable<typeof rule>), id: '::a', title: evil, says: evil }] }
  const checked = {
    files: [{ path: `::a\n::error::b ${ATTACK}`, kind: 'shell', launches: [] }],
    findings: [],
  } as unknown as Parameters<typeof launchesText>[0]
  for (const layout of LAYOUTS) {
    expect(orders(explain(rules, '::a', layout))).toEqual([])
    expect(orders(listRules(rules, layout.language))).toEqual([])
    expect(orders(launchesText(checked, layout))).toEqual([])
  }
})

test('a command of several lines keeps them, and each is harmless', () => {
  const text = toText(attacked(), { language: 'en', width: 100, colour: false, all: true, ledger: false })
  expect(text).toMatch(/^ +- a\n +- `@torvalds/m)
  expect(text).toMatch(/^ +\+ b\n +\+ `@torvalds/m)
})

// Markdown and tables have no other way of writing these characters; they are for files.
test.each(['json', 'ndjson', 'sarif', 'junit', 'html'] as const)('nor in %s', async format => {
  expect(orders(await render(attacked(), format, { all: true, ledger: true, redact: 'nothing' }))).toEqual([])
})
