import { z } from 'zod'
import { GLOSSARY } from '../facts/glossary/index.ts'
import type { FactName } from '../facts/glossary/index.ts'
import { parseBytes } from '../units.ts'
import type { Scalar } from '../types.ts'
import { excessOf, mistakeIn } from './limits.ts'
import type { Condition, Fix, Rule, RuleSentence, RuleTest, Sign, Test } from './rule.ts'

/** What is wrong with a rule, in words for the one who writes it. */
export class RuleMistake extends Error {
  /** How to mend it, where that is not to write it in the right form. */
  readonly remedy: string | undefined
  constructor(message: string, remedy?: string) {
    super(message)
    this.remedy = remedy
  }
}

const mistake = (what: string): never => {
  throw new RuleMistake(what)
}

const text = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) })
const scalar = z.union([z.string(), z.number(), z.boolean()])
const fix = z.strictObject({
  says: text,
  costs: text,
  lever: z.string().optional(),
  goal: z.string().optional(),
  to: scalar.optional(),
  by: z.number().optional(),
  times: z.number().optional(),
  when: z.unknown().optional(),
  scores: z.boolean().optional(),
  applies: z.strictObject({ since: z.string().optional(), until: z.string().optional() }).optional(),
  references: z.array(z.string()).optional(),
})
const tests = z
  .array(
    z.strictObject({
      name: z.string(),
      given: z.record(z.string(), scalar).default({}),
      seen: z.array(z.record(z.string(), z.unknown())).default([]),
      expect: z.enum(['match', 'no match']),
    }),
  )
  .default([])
const surface = z.strictObject({
  kind: z.enum(['cause', 'contributor', 'snapshot']),
  level: z.enum(['general', 'step', 'specific']),
  about: z.enum(['device', 'host']).optional(),
  title: text,
  says: text,
  when: z.unknown(),
  contributes: z.strictObject({ title: text, says: text, when: z.unknown(), tests }).optional(),
  signs: z.array(z.strictObject({ if: z.unknown(), weight: z.enum(['decisive', 'strong', 'weak', 'against']), says: text })).default([]),
  over: z.array(z.string()).default([]),
  fixes: z.array(fix).default([]),
  references: z.array(z.string()).default([]),
  tests,
  sentences: z.array(z.strictObject({ says: z.string().min(1), as: z.string().min(1).max(60) })).default([]),
})

/** A rule file's content as a rule. Throws RuleMistake with the place and what was expected. */
export const readRule = (id: string, content: unknown): { readonly rule: Rule; readonly sentences: readonly RuleSentence[] } => {
  const excess = excessOf(content)
  if (excess !== undefined) throw new RuleMistake(excess, 'Split the rule in several, or say less.')
  const parsed = surface.safeParse(content)
  if (!parsed.success) return mistake(parsed.error.issues.map(issue => `${issue.path.join('.') || 'the file'}: ${issue.message}`).join('; '))
  const { when, contributes, signs, fixes, tests: given, sentences, ...rest } = parsed.data
  for (const [index, { says }] of sentences.entries()) {
    const wrong = mistakeIn(says)
    if (wrong !== undefined)
      throw new RuleMistake(`sentences.${index}: ${wrong}`, 'A sentence is a line of a log with holes in place of its figures; see CONTRIBUTING.md.')
  }
  const rule: Rule = {
    id,
    ...rest,
    about: parsed.data.about ?? (id.startsWith('host/') ? 'host' : 'device'),
    when: condition(when, 'when'),
    ...(contributes === undefined
      ? {}
      : { contributes: { ...contributes, when: condition(contributes.when, 'contributes.when'), tests: readTests(contributes.tests, 'contributes.tests') } }),
    signs: signs.map((sign, index): Sign => ({ ...sign, if: condition(sign.if, `signs.${index}.if`) })),
    fixes: fixes.map((each, index): Fix => {
      const { when: only, ...others } = each
      return { ...(others as Fix), ...(only === undefined ? {} : { when: condition(only, `fixes.${index}.when`) }) }
    }),
    tests: readTests(given, 'tests'),
  }
  return { rule, sentences }
}

const readTests = (given: z.infer<typeof tests>, at: string): RuleTest[] =>
  given.map(test => ({ ...test, given: Object.fromEntries(Object.entries(test.given).map(([name, value]) => [factName(name, at), size(value)])) }))

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The YAML surface of a condition: the form is told by its key, then read as that form alone. */
export const condition = (value: unknown, at: string): Condition => {
  if (Array.isArray(value))
    return value.length > 0
      ? { op: 'all', of: value.map((each, index) => condition(each, `${at}.${index}`)) }
      : mistake(`${at}: an empty list would always hold`)
  if (!isObject(value) || Object.keys(value).length === 0) return mistake(`${at}: a condition is a list, or a mapping with any, all, not, seen, or facts`)
  if ('any' in value || 'all' in value) {
    const op = 'any' in value ? 'any' : 'all'
    const inner = condition(value[op], `${at}.${op}`)
    alone(value, op, at)
    const parts = Array.isArray(value[op]) || (isObject(value[op]) && !('all' in value[op]))
    return inner.op === 'all' && parts ? { op, of: inner.of } : { op, of: [inner] }
  }
  if ('not' in value) return { op: 'not', of: condition(alone(value, 'not', at), `${at}.not`) }
  if ('unless' in value) return { op: 'unless', of: condition(alone(value, 'unless', at), `${at}.unless`) }
  if ('seen' in value) return seen(value, at)
  const facts = Object.entries(value).map(([name, test]): Condition => ({ op: 'fact', name: factName(name, at), test: readTest(test, `${at}.${name}`) }))
  return facts.length === 1 && facts[0] ? facts[0] : { op: 'all', of: facts }
}

const alone = (value: Record<string, unknown>, key: string, at: string): unknown =>
  Object.keys(value).length > 1 ? mistake(`${at}: ${key} stands alone`) : value[key]

const KINDS: ReadonlySet<string> = new Set([
  'frame',
  'oom',
  'refusal',
  'killed',
  'traceback',
  'error',
  'setting',
  'settings',
  'step',
  'holding',
  'count',
  'identity',
  'launch',
  'up',
  'ended',
  'request',
  'usage',
  'link',
  'cascade',
  'advice',
  'remark',
])

const seen = (value: Record<string, unknown>, at: string): Condition => {
  const { seen: kind, with: fields = {}, ...others } = value
  if (Object.keys(others).length > 0) mistake(`${at}: seen takes only with, not ${Object.keys(others).join(', ')}`)
  if (typeof kind !== 'string' || !KINDS.has(kind)) return mistake(`${at}: ${String(kind)} is no kind of event; one of ${[...KINDS].join(', ')}`)
  if (!isObject(fields)) return mistake(`${at}.with: fields and what they must be`)
  return {
    op: 'seen',
    kind: kind as (Condition & { op: 'seen' })['kind'],
    with: Object.fromEntries(Object.entries(fields).map(([name, test]) => [name, readTest(test, `${at}.with.${name}`)])),
  }
}

const names: readonly string[] = Object.keys(GLOSSARY)
const factName = (name: string, at: string): FactName => {
  if (name.startsWith('setting.') || names.includes(name)) return name as FactName
  const near = names.toSorted((a, b) => distance(a, name) - distance(b, name))[0]
  return mistake(`${at}: ${name} is no fact; did you mean ${near}?`)
}

const readTest = (value: unknown, at: string): Test => {
  if (Array.isArray(value)) return oneOf(value, at)
  if (!isObject(value))
    return scalar.safeParse(value).success
      ? typeof value === 'string' && value.includes('*')
        ? { op: 'like', patterns: [value] }
        : { op: 'is', values: [size(value as Scalar)] }
      : mistake(`${at}: a value, a list of values, or a range was expected`)
  const keys = Object.keys(value)
  if (keys.length === 0) return mistake(`${at}: an empty test; min, max, since, until, known, like`)
  if (keys.every(key => key === 'min' || key === 'max')) return { op: 'between', ...bound(value, 'min', at), ...bound(value, 'max', at) }
  if (keys.every(key => key === 'since' || key === 'until')) return { op: 'version', ...named(value, 'since', at), ...named(value, 'until', at) }
  if (keys.length === 1 && keys[0] === 'known')
    return typeof value['known'] === 'boolean' ? { op: 'known', is: value['known'] } : mistake(`${at}.known: true or false was expected`)
  if (keys.length === 1 && keys[0] === 'like') return { op: 'like', patterns: [value['like']].flat().map(String) }
  return mistake(`${at}: ${keys.join(', ')} is no test; min, max, since, until, known, like`)
}

const oneOf = (values: readonly unknown[], at: string): Test => {
  if (values.length === 0) return mistake(`${at}: an empty list would never hold`)
  const read = values.map(each => scalar.safeParse(each).data ?? mistake(`${at}: a value, a list of values, or a range was expected`))
  return read.some(each => typeof each === 'string' && each.includes('*')) ? { op: 'like', patterns: read.map(String) } : { op: 'is', values: read.map(size) }
}

/** YAML reads 0.10 as a figure, and drops its zero. */
const named = (value: Record<string, unknown>, key: 'since' | 'until', at: string): { since?: string; until?: string } => {
  if (!(key in value)) return {}
  const release = value[key]
  return typeof release === 'string' ? { [key]: release } : mistake(`${at}.${key}: put the release in quotes: '${String(release)}'`)
}

const bound = (value: Record<string, unknown>, key: 'min' | 'max', at: string): { min?: number; max?: number } => {
  if (!(key in value)) return {}
  const found = size(value[key] as Scalar)
  return typeof found === 'number' ? { [key]: found } : mistake(`${at}.${key}: ${String(value[key])} is neither a number nor a size like 1 GiB`)
}

/** `1 GiB` is a number of bytes; other text stays text. */
const size = (value: Scalar): Scalar => (typeof value === 'string' ? (parseBytes(value) ?? value) : value)

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row.at(-1) ?? 0
}
