import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { match } from 'ts-pattern'
import { diagnose, open } from '../diagnose.ts'
import type { ReadInput } from '../diagnose.ts'
import { allTables } from '../engines/load.ts'
import { Problem } from '../errors.ts'
import { IMPLIED } from '../facts/glossary/index.ts'
import type { Facts } from '../facts/sheet.ts'
import { GOALS } from '../remedy/goals.ts'
import { chunksOf } from '../read/chunks.ts'
import { holesIn } from '../template.ts'
import type { Event, Frame, Scalar } from '../types.ts'
import { checkFlags } from './check-flags.ts'
import { checkProse } from './check-prose.ts'
import { prove } from './condition.ts'
import { loadRules } from './load.ts'
import { ourRules } from './ours.ts'
import type { Condition, Fix, Rule, RuleSet, RuleTest, Text } from './rule.ts'

export interface Checked {
  readonly count: number
  readonly mistakes: readonly string[]
}

/** Judges a folder of rules (ours without one): names, texts, fixes, their own tests, and whether a fixture log reaches each. */
export const checkRules = async (dir: string | undefined, fixtures: string | undefined): Promise<Checked> => {
  const ours = ourRules()
  const set = dir === undefined ? ours : loadRules(dir)
  const known: RuleSet = dir === undefined ? ours : { ...set, flags: { ...ours.flags, ...set.flags }, references: [...ours.references, ...set.references] }
  const ids = new Set([...ours.rules, ...set.rules].map(rule => rule.id))
  const mistakes = set.rules.flatMap(rule => checkRule(rule, known, ids).map(mistake => `${rule.id}: ${mistake}`))
  const unreached = fixtures === undefined ? [] : unreachedRules(set, fixtures)
  return { count: set.rules.length, mistakes: [...mistakes, ...checkFlags(set.flags, await allTables()), ...unreached] }
}

/** What is wrong with one rule. */
const checkRule = (rule: Rule, set: RuleSet, ids: ReadonlySet<string>): string[] => [
  ...texts(rule),
  ...rule.over.filter(id => !ids.has(id)).map(id => `over names ${id}, which is no rule`),
  ...[...rule.references, ...rule.fixes.flatMap(fix => fix.references ?? [])]
    .filter(id => !set.references.some(each => each.id === id))
    .map(id => `${id} is not in references.yaml`),
  ...rule.fixes.flatMap((fix, index) => checkFix(fix, set).map(mistake => `fixes.${index}: ${mistake}`)),
  ...checkTests(rule),
  ...(rule.contributes === undefined ? [] : checkTests(rule.contributes).map(mistake => `contributes: ${mistake}`)),
]

const checkTests = ({ when, tests }: Pick<Rule, 'when' | 'tests'>): string[] => [
  ...(tests.some(test => test.expect === 'match') ? [] : ['a test that matches is missing']),
  ...(tests.some(test => test.expect === 'no match') ? [] : ['a near miss is missing: a test that must not match']),
  ...twins(tests),
  ...tests.flatMap(test => runTest(when, test)),
]

const checkFix = (fix: Fix, set: RuleSet): string[] => [
  ...(fix.lever === undefined || Object.values(set.flags).some(flags => flags.some(flag => flag.name === fix.lever))
    ? []
    : [`no flag table knows the lever ${fix.lever}`]),
  ...(fix.goal === undefined || fix.goal in GOALS ? [] : [`${fix.goal} is no goal; one of ${Object.keys(GOALS).join(', ')}`]),
  ...(fix.lever === undefined && (fix.goal !== undefined || fix.to !== undefined) ? ['a goal or a value needs a lever'] : []),
  ...(fix.lever !== undefined && fix.goal === undefined && fix.to === undefined && fix.by === undefined && fix.times === undefined
    ? ['a lever needs a goal, or to, by or times']
    : []),
  ...checkProse(fix, set.flags),
]

/** A figure in a text must be known wherever the text is shown. */
const texts = (rule: Rule): string[] => {
  const given = needed(rule.when)
  const beside = rule.contributes === undefined ? undefined : needed(rule.contributes.when)
  // Fixes are shown with either.
  const both = beside === undefined ? given : new Set([...given].filter(name => beside.has(name)))
  const missing = (text: Text, also: ReadonlySet<string>, where: string): string[] =>
    [...new Set([...holesIn(text.en), ...holesIn(text.zh)])]
      .filter(name => !also.has(name))
      .map(name => `${where} shows {{${name}}}, which may not be known there`)
  const uneven = [
    rule.title,
    rule.says,
    ...(rule.contributes === undefined ? [] : [rule.contributes.title, rule.contributes.says]),
    ...rule.signs.map(sign => sign.says),
    ...rule.fixes.map(fix => fix.says),
  ].filter(({ en, zh }) => holesIn(en).toSorted().join() !== holesIn(zh).toSorted().join())
  return [
    ...missing(rule.title, given, 'title'),
    ...missing(rule.says, given, 'says'),
    ...(rule.contributes === undefined || beside === undefined
      ? []
      : [...missing(rule.contributes.title, beside, 'contributes.title'), ...missing(rule.contributes.says, beside, 'contributes.says')]),
    ...rule.signs.flatMap((sign, index) => missing(sign.says, union(both, needed(sign.if)), `signs.${index}`)),
    ...rule.fixes.flatMap((fix, index) => missing(fix.says, union(both, fix.when === undefined ? new Set() : needed(fix.when)), `fixes.${index}`)),
    ...uneven.map(({ en }) => `the two languages show different figures: ${en}`),
  ]
}

const union = (a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> => new Set([...a, ...b])

/** The facts that must be known where a condition holds. */
const needed = (condition: Condition): ReadonlySet<string> =>
  match(condition)
    .with({ op: 'fact' }, ({ name, test }) => (test.op === 'known' && !test.is ? new Set<string>() : new Set<string>([name, ...(IMPLIED[name] ?? [])])))
    .with({ op: 'all' }, ({ of }) => of.map(needed).reduce<Set<string>>(union, new Set<string>()))
    .with(
      { op: 'any' },
      ({ of: [first, ...rest] }) => new Set([...(first === undefined ? [] : needed(first))].filter(name => rest.every(each => needed(each).has(name)))),
    )
    .with({ op: 'not' }, { op: 'unless' }, { op: 'seen' }, () => new Set<string>())
    .exhaustive()

const twins = (tests: readonly RuleTest[]): string[] => {
  const seen = new Set<string>()
  return tests.flatMap(test => {
    const key = JSON.stringify([test.given, test.seen])
    const again = seen.has(key)
    seen.add(key)
    return again ? [`two tests are given the same: ${test.name}`] : []
  })
}

const AT = { file: 'test', line: 1, text: '' }

const runTest = (when: Condition, test: RuleTest): string[] => {
  const facts = Object.fromEntries(Object.entries(test.given).map(([name, value]) => [name, { value: value as Scalar, from: [] }])) as Facts
  const frames = test.seen.filter(each => each['kind'] === 'frame').map(each => ({ path: '', function: '', at: AT, ...each }) as unknown as Frame)
  const events = test.seen.filter(each => each['kind'] !== 'frame').map((each, order) => ({ at: AT, by: { lane: '' }, order, ...each }) as unknown as Event)
  const holds = prove(when, { facts, events, frames }).holds === true
  return holds === (test.expect === 'match') ? [] : [`test "${test.name}": ${test.expect} was expected`]
}

export interface Case {
  readonly name: string
  readonly inputs: readonly string[]
  /** Causes and snapshots in order, the first ones at least; `[]` is an expectation too. */
  readonly causes: readonly string[]
  /** Rules named lower down, for having made it worse. */
  readonly contributors: readonly string[]
  /** Rules that this log nearly reaches and must not. */
  readonly not: readonly string[]
}

/** The cases of a folder of fixtures: one folder each, with case.json. */
export const casesIn = (dir: string): Case[] => {
  if (!existsSync(dir)) throw new Problem(`there is no folder ${dir}`, 'Give the folder that holds one folder a case, each with case.json.')
  return readdirSync(dir)
    .toSorted()
    .filter(name => existsSync(join(dir, name, 'case.json')))
    .map(name => {
      const read = JSON.parse(readFileSync(join(dir, name, 'case.json'), 'utf8')) as Omit<Case, 'name' | 'not' | 'contributors'> &
        Partial<Pick<Case, 'not' | 'contributors'>>
      return { ...read, not: read.not ?? [], contributors: read.contributors ?? [], name }
    })
}

/** Reads a case's inputs and diagnoses them. */
export const diagnoseCase = (dir: string, each: Case, rules: RuleSet): ReturnType<typeof diagnose> =>
  diagnose(
    each.inputs.map(input => readWhole(join(dir, each.name, input), input)),
    rules,
  )

const readWhole = (path: string, name: string): ReadInput => {
  const reading = open(name)
  for (const chunk of chunksOf(path)) reading.read(chunk)
  return reading.end()
}

/** A rule's own tests feed it facts; that the reader really produces them is shown by a log, for the rule and for what it contributes. */
const unreachedRules = (set: RuleSet, dir: string): string[] => {
  const [first, beside, missed] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const each of casesIn(dir)) {
    const found = diagnoseCase(dir, each, set).findings
    for (const { rule } of found.filter(finding => finding.kind !== 'contributor').slice(0, 1)) first.add(rule)
    for (const { rule } of found.filter(finding => finding.kind === 'contributor')) beside.add(rule)
    for (const id of each.not) if (!found.some(({ rule }) => rule === id)) missed.add(id)
  }
  return set.rules.flatMap(({ id, contributes }) => [
    ...(first.has(id) || (contributes === undefined && beside.has(id)) ? [] : [`${id}: no fixture log yields it first`]),
    ...(contributes === undefined || beside.has(id) ? [] : [`${id}: no fixture log yields it as a contributor`]),
    ...(missed.has(id) ? [] : [`${id}: no fixture log is a near miss of it (not: in a case.json)`]),
  ])
}
