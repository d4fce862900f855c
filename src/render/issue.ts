import { codeBlock, codeSpan, markdownTable, prose } from '../encode/markdown.ts'
import { called } from '../engines/names.ts'
import { longReport } from '../long-report.ts'
import type { LongReport } from '../long-report.ts'
import type { EpisodeReport, Report } from '../report.ts'
import type { Text } from '../rules/rule.ts'
import type { Scalar } from '../types.ts'
import { showBytes } from '../units.ts'
import type { Language } from './language.ts'
import { readingsOf } from './readings.ts'
import { gib } from './text/ledger.ts'
import { share, viewOf, worthTelling } from './view.ts'
import type { Line, RunView, View } from './view.ts'
import { HEADS, WORDS } from './words.ts'

/** The parts of a bug report, as the engines' own templates call them. */
interface Template {
  readonly title: (what: string) => string
  readonly environment: Text
  readonly bug: Text
  readonly reproduction: Text
  readonly trace: Text
}
const PLAIN: Template = {
  title: what => what,
  environment: { en: 'Environment', zh: '环境' },
  bug: { en: 'Describe the bug', zh: '问题描述' },
  reproduction: { en: 'Reproduction', zh: '复现方式' },
  trace: { en: 'Error traceback', zh: '报错与日志' },
}
const TEMPLATES: Readonly<Record<string, Template>> = {
  vllm: {
    ...PLAIN,
    title: what => `[Bug]: ${what}`,
    environment: { en: 'Your current environment', zh: 'Your current environment' },
    bug: { en: '🐛 Describe the bug', zh: '🐛 Describe the bug' },
  },
  lmdeploy: { ...PLAIN, title: what => `[Bug] ${what}` },
  sglang: { ...PLAIN, title: what => `[Bug] ${what}` },
}
const FOR = {
  title: { en: 'Title', zh: '标题' },
  hidden: {
    en: 'Names of people, machines, places and secrets were replaced by oomdoctor; the figures are the log’s. Please look over it before you post it.',
    zh: '人名、主机、路径与密钥已由 oomdoctor 替换，数字均来自日志。发布前请先检查一遍。',
  },
  worked: { en: 'What was worked out from the log', zh: '由日志推得的结论' },
  unknown: { en: 'What the log does not tell', zh: '日志没有说明的部分' },
  noCommand: { en: 'The log does not hold the command.', zh: '日志中没有启动命令。' },
  inferred: { en: 'worked out from the messages', zh: '由日志消息推得' },
  nothing: { en: 'Nothing that would change the answer.', zh: '没有会改变结论的缺失。' },
  model: { en: 'Model', zh: '模型' },
  runs: { en: 'Engine', zh: '引擎' },
  harness: { en: 'Run by', zh: '运行方式' },
  driver: { en: 'Driver', zh: '驱动' },
} satisfies Record<string, Text>

/** The worst run as a report for its engine's tracker: versions, GPU, command, failure, evidence, what follows from it and what is not known. */
export const toIssue = (given: Report | LongReport, language: Language): string => {
  const report = longReport(given)
  const view = viewOf(report, language)
  const { t } = view.page
  const run = worthTelling(view).at(0)
  if (run === undefined) return `## ${t(WORDS.unrecognised)}\n\n${prose(view.inputs.join(' + '))}\n`
  const { episode } = run
  const harness = factOf(episode, 'harness')
  const template = (harness === 'lm-eval' ? undefined : TEMPLATES[episode.engine ?? '']) ?? PLAIN
  const [first] = run.causes
  return `${[
    `**${t(FOR.title)}** ${prose(template.title(run.headline.replace(/[.。]$/, '')))}`,
    `_${prose(t(FOR.hidden))}_`,
    `### ${t(template.environment)}`,
    environment(report, run, view),
    `### ${t(template.reproduction)}`,
    first?.fixes.find(({ command }) => command !== undefined)?.command === undefined
      ? prose(t(FOR.noCommand))
      : codeBlock(first.fixes.find(({ command }) => command !== undefined)?.command?.before ?? '', 'sh'),
    `### ${t(template.bug)}`,
    prose(run.headline),
    ...(run.other === undefined ? [] : [prose(run.other.says)]),
    `### ${t(template.trace)}`,
    evidence(run),
    `### ${t(FOR.worked)}`,
    ...worked(run, view),
    `### ${t(FOR.unknown)}`,
    unknown(run, view),
    `${report.tool.name} ${report.tool.version}`,
  ].join('\n\n')}\n`
}

const factOf = (episode: EpisodeReport, name: string): Scalar | undefined => episode.facts[name]?.value

const environment = (report: LongReport, { episode }: RunView, { page: { t } }: View): string => {
  const fact = (name: string): string | undefined => (factOf(episode, name) === undefined ? undefined : String(factOf(episode, name)))
  const capacity = factOf(episode, 'memory.capacity')
  const own = readingsOf(report)(episode.files)
  const cards = [...new Set(own.flatMap(({ gpus }) => gpus.flatMap(({ name }) => (name === undefined ? [] : [name]))))]
  const gpus = fact('setting.tensor_parallel_size') ?? fact('setting.tp') ?? '1'
  const [since, until] = [fact('engine.since'), fact('engine.until')]
  const version = episode.engineVersion ?? (since === undefined || until === undefined ? undefined : `${since}–${until}`)
  const row = (head: Text, value: string | undefined): string[] => (value === undefined || value === '' ? [] : [`- ${t(head)}: ${prose(value)}`])
  return [
    ...row(
      FOR.runs,
      episode.engine === null
        ? undefined
        : [
            called(episode.engine),
            version,
            fact('engine.backend'),
            fact('engine.runner') && `(model runner ${fact('engine.runner')})`,
            ...(episode.engineVersionFrom === 'inferred' ? [`(${t(FOR.inferred)})`] : []),
          ]
            .filter(Boolean)
            .join(' '),
    ),
    ...row(FOR.harness, fact('harness') && called(fact('harness') ?? '')),
    ...row(FOR.model, fact('model')),
    ...row({ en: 'GPU', zh: 'GPU' }, [`${gpus} x ${typeof capacity === 'number' ? showBytes(capacity) : '?'}`, ...cards].join(', ')),
    ...row(FOR.driver, [...new Set(own.flatMap(({ driver }) => driver ?? []))].join(', ')),
  ].join('\n')
}

/** Lines of the log, each once and in its order: what the causes rest on, and the failure. */
const evidence = ({ causes, failed, other }: RunView): string => {
  const all = [...causes.flatMap(({ proofs }) => proofs), ...(failed === undefined ? [] : [failed]), ...(other === undefined ? [] : [other.line])]
  const once = new Map(all.map(line => [line.place, line]))
  const lines: Line[] = [...once.values()].toSorted((a, b) => Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line)
  return lines.length === 0 ? '–' : codeBlock(lines.map(({ place, text }) => `${place}  ${text}`).join('\n'))
}

const worked = ({ causes, contributors, ledgers, ruledOut }: RunView, { page: { t } }: View): string[] => {
  const findings = [...causes, ...contributors].map(({ title, says, belief, rule }) => `- **${prose(title)}** (${belief}, ${codeSpan(rule)}): ${prose(says)}`)
  return [
    ...(findings.length === 0 ? [prose(t(WORDS.undecided))] : [findings.join('\n')]),
    ...ledgers.map(({ name, capacity, parts }) =>
      markdownTable(
        [name, 'GiB', t(HEADS.share)],
        parts.map(({ called: part, bytes }) => [part, gib(bytes), share(bytes, capacity)]),
        [1, 2],
      ),
    ),
    ...(ruledOut.length === 0 ? [] : [`${t(WORDS.notTheCause)}: ${ruledOut.map(prose).join('; ')}`]),
  ]
}

const unknown = ({ episode, settling }: RunView, { page: { t } }: View): string => {
  const all = [...settling.map(prose), ...episode.missing.map(codeSpan)]
  return all.length === 0 ? prose(t(FOR.nothing)) : all.map(text => `- ${text}`).join('\n')
}
