// The pages of docs/ that are made, and how. A page is added to the list below; generate.mjs writes and compares them.
import { GLOSSARY } from '../src/facts/glossary.ts'
import { WAYS, nameOf } from '../src/rules/flags.ts'
import type { Default, Flag, Spelling } from '../src/rules/flags.ts'
import { loadRules } from '../src/rules/load.ts'
import type { Condition, Fix, Rule, RuleSet, Test, Text } from '../src/rules/rule.ts'
import type { Releases } from '../src/types.ts'
import { showBytes } from '../src/units.ts'
import { code, list, plain, table } from './markdown.ts'
import { messagesPage, readRows } from './messages.ts'
import { forgotten, readReference } from './reference.ts'

export interface Page {
  readonly path: string
  /** What it is made from, for those who would edit it. */
  readonly from: readonly string[]
  readonly text: () => string
}

export const pages = (): readonly Page[] => {
  const rules = loadRules('rules')
  return [
    { path: 'docs/messages.md', from: ['docs/messages/*.yaml', 'src/events'], text: () => messagesPage('docs/messages') },
    { path: 'docs/rules.md', from: ['rules/<engine>/*.yaml', 'rules/references.yaml'], text: () => rulesPage(rules) },
    { path: 'docs/facts.md', from: ['src/facts/glossary.ts'], text: factsPage },
    { path: 'docs/flags.md', from: ['rules/flags/*.yaml'], text: () => flagsPage(rules) },
  ]
}

/** A page as it is committed: its title, where it comes from, its text. */
export const written = ({ from, text }: Page): string => {
  const [title = '', ...rest] = text().split('\n\n')
  return `${[title, `_Made by ${code('npm run generate')} from ${from.map(code).join(' and ')}: edit those, not this page._`, ...rest].join('\n\n')}\n`
}

/** Messages of a reference that docs/messages does not hold, a line each. */
export const forgottenIn = (dir: string): string[] => forgotten(readReference(dir), readRows('docs/messages')).map(({ section, text }) => `${section}: ${text}`)

// ---- rules -----------------------------------------------------------------------------------------------------------

export const rulesPage = (set: RuleSet): string => {
  const engines = [...new Set(set.rules.map(rule => folder(rule.id)))]
  const chapter = (engine: string): string[] => [
    `## ${engine}`,
    ...set.rules.filter(rule => folder(rule.id) === engine).flatMap(rule => ruleSection(rule, set)),
  ]
  return [
    '# Rules',
    `What can be found in a log: ${set.rules.length} rules. A cause explains a failure, a contributor made it worse, a snapshot is told by the state of the GPUs alone. The more special level stands above the more general one. A sign's weight says how much it speaks for the rule, or against it.`,
    ...engines.flatMap(chapter),
  ].join('\n\n')
}

const folder = (id: string): string => id.split('/')[0] ?? id

const ruleSection = (rule: Rule, { references }: RuleSet): string[] => [
  `### ${rule.id}`,
  `**${words(rule.title.en)}** (${words(rule.title.zh)})`,
  `Kind: ${rule.kind}. Level: ${rule.level}.${rule.over.length > 0 ? ` Stands above ${rule.over.map(code).join(', ')}.` : ''}`,
  words(rule.says.en),
  ['It needs:', '', ...(rule.when.op === 'all' ? rule.when.of : [rule.when]).map(each => `- ${condition(each)}`)].join('\n'),
  ...(rule.signs.length > 0
    ? [
        table(
          ['Sign', 'Weight', 'Holds where'],
          rule.signs.map(sign => [words(sign.says.en), sign.weight, condition(sign.if)]),
        ),
      ]
    : []),
  ...(rule.fixes.length > 0 ? [table(['What mends it', 'Setting', 'Value', 'Price'], rule.fixes.map(fixRow))] : []),
  ...(rule.references.length > 0
    ? [
        `References: ${rule.references
          .map(id => {
            const found = references.find(each => each.id === id)
            if (found === undefined) return code(id)
            const title = `${plain(found.title)}, ${plain(found.author)}, ${found.date}`
            return found.url === undefined ? title : `[${title}](${found.url})`
          })
          .join('; ')}.`,
      ]
    : []),
]

const fixRow = (fix: Fix): string[] => [
  words(fix.says.en) + (fix.when === undefined ? '' : `, ${fix.when.op === 'unless' ? '' : 'where '}${condition(fix.when)}`),
  fix.lever === undefined ? 'by hand' : code(fix.lever) + releases(fix.applies ?? {}, ' '),
  [
    ...(fix.goal === undefined ? [] : [`worked out: ${fix.goal}`]),
    ...(fix.to === undefined ? [] : [code(String(fix.to))]),
    ...(fix.by === undefined ? [] : [`${fix.by > 0 ? '+' : ''}${fix.by}`]),
    ...(fix.times === undefined ? [] : [`× ${fix.times}`]),
  ].join(', else ') || '–',
  words(fix.costs.en) + (fix.scores === true && !/score/.test(fix.costs.en) ? '; it can change scores' : ''),
]

/** A condition in one line. */
export const condition = (each: Condition): string => {
  switch (each.op) {
    case 'all':
      return each.of.map(inner).join(' and ')
    case 'any':
      return each.of.map(inner).join(' or ')
    case 'not':
      return `not ${inner(each.of)}`
    case 'unless':
      return `unless ${inner(each.of)}`
    case 'fact':
      return `${code(each.name)} ${test(each.test, each.name)}`
    case 'seen': {
      const fields = Object.entries(each.with).map(([field, its]) => `${field} ${test(its, field)}`)
      return `a ${each.kind} was seen${fields.length > 0 ? ` whose ${fields.join(' and ')}` : ''}`
    }
  }
}
const inner = (each: Condition): string =>
  each.op === 'all' || each.op === 'any' ? (each.of.length > 1 ? `(${condition(each)})` : condition(each)) : condition(each)

const test = (each: Test, of: string): string => {
  const figure = (value: number): string => (unitOf(of) === 'bytes' ? showBytes(value) : String(value))
  switch (each.op) {
    case 'is':
      return `is ${each.values.map(value => code(String(value))).join(' or ')}`
    case 'between':
      return [...(each.min === undefined ? [] : [`≥ ${figure(each.min)}`]), ...(each.max === undefined ? [] : [`≤ ${figure(each.max)}`])].join(' and ')
    case 'like':
      return `is like ${each.patterns.map(code).join(' or ')}`
    case 'known':
      return each.is ? 'is known' : 'is not known'
    case 'version':
      return `is ${releases(each, '').replace(/[()]/g, '')}`
  }
}
const unitOf = (fact: string): string | undefined => GLOSSARY[fact as keyof typeof GLOSSARY]?.unit

/** A rule's text; the place of a figure is shown by the fact's name. */
const words = (text: string): string =>
  text
    .split(/(\{\{[\w.-]+\}\})/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(2, -2)) : plain(part)))
    .join('')
    .trim()

const releases = ({ since, until }: Releases, before: string): string =>
  since === undefined && until === undefined
    ? ''
    : `${before}(${since === undefined ? `to ${until}` : until === undefined ? `${since}+` : `${since} to ${until}`})`

// ---- facts -----------------------------------------------------------------------------------------------------------

export const factsPage = (): string => {
  const facts = Object.entries(GLOSSARY)
  const groups = [...new Set(facts.map(([name]) => group(name)))]
  return [
    '# Facts',
    `What can be known about one start of an engine: ${facts.length} facts, each with the lines that say so. A rule may ask for these and for ${code('setting.NAME')}, the value of a setting by its Python name, see [flags](flags.md). A fact that the log does not tell is open, not false.`,
    ...groups.flatMap(title => [
      `## ${title}`,
      table(
        ['Fact', 'What it says', 'Unit'],
        facts.filter(([name]) => group(name) === title).map(([name, { says, unit }]) => [code(name), plain(says), unit]),
      ),
    ]),
  ].join('\n\n')
}
/** Facts without a group of their own say what runs. */
const group = (name: string): string => {
  const first = name.split('.')[0] ?? name
  return ['harness', 'entry', 'model'].includes(name) || first === 'engine' ? 'engine' : first
}

// ---- flags -----------------------------------------------------------------------------------------------------------

export const flagsPage = ({ flags }: RuleSet): string =>
  [
    '# Flags',
    `Settings with a bearing on memory: how each is spelled, the releases that know it, what it is worth where nobody gives it, and what saving memory with it costs. A fix never prints one that the release in the log does not know; one that was renamed is printed by the name of that release. ${code('oomdoctor flags vllm --version 0.8.1')} shows those of one release, ${code('--all')} everything that the release can be told (${code('rules/engines/*.json')}, read from the released packages).`,
    ...Object.entries(flags).flatMap(([engine, all]) => [
      `## ${engine}`,
      table(['Setting', 'Spelled', 'Releases', 'Default', 'What it does', 'Price'], all.map(flagRow)),
    ]),
  ].join('\n\n')

const flagRow = (flag: Flag): string[] => [
  code(flag.name),
  list([
    ...WAYS.flatMap(way =>
      flag[way] === undefined ? [] : [`${WAY[way]}${code(flag[way])}${flag.only?.[way] === undefined ? '' : releases(flag.only[way], ' ')}`],
    ),
    ...(flag.aliases ?? []).map(alias => `also ${code(alias)}`),
    ...(flag.was ?? []).map(was => `was ${code(nameOf(was))}${releases(was, ' ')}`),
  ]),
  [
    releases(flag, '').replace(/[()]/g, '') || 'all',
    ...(flag.backend === undefined ? [] : [`${flag.backend} only`]),
    ...(flag.commands === undefined ? [] : [`${flag.commands.map(code).join(', ')} only`]),
    ...(flag.renamed === undefined ? [] : [`then ${code(flag.renamed)}`]),
  ].join(', '),
  list((flag.defaults ?? []).map(defaultWords)) || '–',
  flagWords(flag.says),
  flag.costs === undefined ? '–' : flagWords(flag.costs),
]
const WAY: Readonly<Record<keyof Spelling, string>> = { cli: '', python: 'Python: ', modelArgs: 'model_args: ', env: 'environment: ', config: 'file: ' }
const defaultWords = (each: Default): string =>
  `${[...(each.value === undefined ? [] : [code(String(each.value))]), ...(each.on === undefined ? [] : [flagWords(each.on)])].join(' ')}${releases(each, ' ')}${each.backend === undefined ? '' : ` ${each.backend}`}`
const flagWords = ({ en }: Text): string => plain(en)
