// The pages of docs/ that are made, and how. A page is added to the list below; generate.mjs writes and compares them.
import { GLOSSARY } from '../src/facts/glossary/index.ts'
import { shapeOf } from '../src/models/config.ts'
import { kvBytesPerToken, weightBytes } from '../src/models/shape.ts'
import type { ModelRow, Models } from '../src/models/table.ts'
import { WAYS, nameOf } from '../src/rules/flags.ts'
import type { Default, Flag, Spelling } from '../src/rules/flags.ts'
import { loadRules } from '../src/rules/load.ts'
import { conditionText } from '../src/render/condition.ts'
import type { Condition, Fix, Rule, RuleSet, Text } from '../src/rules/rule.ts'
import type { Releases } from '../src/types.ts'
import { showBytes, showCount } from '../src/units.ts'
import { articlesPage, readArticles } from './articles.ts'
import { code, list, plain, table } from './markdown.ts'
import { messagesPage, readRows } from './messages.ts'
import { forgotten, readReference } from './reference.ts'

export { screenPages } from './screens.ts'

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
    { path: 'docs/articles.md', from: ['docs/articles/*.yaml', 'rules/<engine>/*.yaml'], text: () => articlesPage(readArticles('docs/articles'), rules) },
    { path: 'docs/facts.md', from: ['src/facts/glossary/*.ts'], text: factsPage },
    { path: 'docs/flags.md', from: ['rules/flags/*.yaml'], text: () => flagsPage(rules) },
    { path: 'docs/models.md', from: ['rules/models.yaml'], text: () => modelsPage(rules.models) },
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
  ['It needs:', '', ...parts(rule.when)].join('\n'),
  ...(rule.contributes === undefined
    ? []
    : [
        `Beside another cause it is a contributor, **${words(rule.contributes.title.en)}** (${words(rule.contributes.title.zh)}): ${words(rule.contributes.says.en)}`,
        ['For that it needs:', '', ...parts(rule.contributes.when)].join('\n'),
      ]),
  ...(rule.signs.length > 0
    ? [
        table(
          ['Sign', 'Weight', 'Holds where'],
          rule.signs.map(sign => [words(sign.says.en), sign.weight, conditionText(sign.if, code)]),
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

/** What all must hold, a line each. */
const parts = (when: Condition): string[] => (when.op === 'all' ? when.of : [when]).map(each => `- ${conditionText(each, code)}`)

const fixRow = (fix: Fix): string[] => [
  words(fix.says.en) + (fix.when === undefined ? '' : `, ${fix.when.op === 'unless' ? '' : 'where '}${conditionText(fix.when, code)}`),
  fix.lever === undefined ? 'by hand' : code(fix.lever) + releases(fix.applies ?? {}, ' '),
  [
    ...(fix.goal === undefined ? [] : [`worked out: ${fix.goal}`]),
    ...(fix.to === undefined ? [] : [code(String(fix.to))]),
    ...(fix.by === undefined ? [] : [`${fix.by > 0 ? '+' : ''}${fix.by}`]),
    ...(fix.times === undefined ? [] : [`× ${fix.times}`]),
  ].join(', else ') || '–',
  words(fix.costs.en) + (fix.scores === true && !/score/.test(fix.costs.en) ? '; it can change scores' : ''),
]

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

// ---- models ----------------------------------------------------------------------------------------------------------

export const modelsPage = ({ date, rows }: Models): string =>
  [
    '# Models',
    `What is known of common models by their name in a log, as of ${date}: ${rows.length} sizes. A log's own counts and a config.json given with ${code('--model-config')} stand above this table, and a size that the log's figures belie is not used. Weights are for one GPU, as the checkpoint is published; the KV cache is in 16 bit, on one GPU, with every token kept in every layer.`,
    ...[...new Set(rows.map(({ family }) => family))].flatMap(family => [
      `## ${family}`,
      table(
        ['Model', 'Parameters', 'Layers', 'Heads', 'KV heads', 'Head size', 'Vocabulary', 'KV cache a token', 'Weights'],
        rows.filter(row => row.family === family).map(modelRow),
      ),
    ]),
  ].join('\n\n')

const modelRow = ({ names, billions, config }: ModelRow): string[] => {
  const shape = shapeOf(config)
  if (shape?.parameters === undefined) throw new Error(`${names[0]}: its config tells no sizes`)
  const one = { tensorParallel: 1, pipelineParallel: 1 }
  const kv = kvBytesPerToken(shape, { ...one, elementBytes: 2, windowedToo: true })
  const weights = weightBytes(shape.parameters, { ...one, plainBytes: shape.dtype === 'float32' ? 4 : 2, quantization: shape.quantization })
  const { growing = 0, windowed = 0 } = shape.cache ?? {}
  const kinds = [
    ...(windowed > 0 ? [`${windowed} with a window`] : []),
    ...(growing + windowed < shape.layers ? [`${shape.layers - growing - windowed} without a cache`] : []),
  ]
  return [
    list(names.map(plain)),
    billions >= 1 ? `${billions} B` : `${Math.round(billions * 1e4) / 10} M`,
    kinds.length === 0 ? String(shape.layers) : `${shape.layers} (${kinds.join(', ')})`,
    String(shape.heads),
    shape.cache?.joint === undefined ? String(shape.kvHeads) : 'MLA',
    String(shape.headDim),
    showCount(shape.vocabulary),
    kv === undefined ? 'not known' : showBytes(kv),
    weights === undefined ? 'not known' : `${showBytes(weights)}${shape.quantization === undefined ? '' : ` (${shape.quantization.method})`}`,
  ]
}
