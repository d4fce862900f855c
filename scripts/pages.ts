// The pages of docs/ that are made, and how. A page is added to the list below; generate.mjs writes and compares them.
import { GLOSSARY } from '../src/facts/glossary/index.ts'
import { shapeOf } from '../src/models/config.ts'
import { kvBytesPerToken, weightBytes } from '../src/models/shape.ts'
import type { ModelRow, Models } from '../src/models/table.ts'
import { WAYS, nameOf } from '../src/rules/flags.ts'
import type { Default, Flag, Spelling } from '../src/rules/flags.ts'
import { loadRules } from '../src/rules/load.ts'
import { releases, rulesPage } from '../src/render/rules-page.ts'
import type { RuleSet, Text } from '../src/rules/rule.ts'
import { showBytes, showCount } from '../src/units.ts'
import { articlesPage, readArticles } from './articles.ts'
import { code, list, plain, table } from './markdown.ts'
import { messagesPage, readRows } from './messages.ts'
import { forgotten, readReference } from './reference.ts'

export { manPage } from './man.ts'
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
