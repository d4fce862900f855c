import { LMDEPLOY } from './advice/lmdeploy.ts'
import type { AdviceTable, Judgement } from './advice/judgement.ts'
import { modelArgsNotes } from './advice/model-args.ts'
import { TORCH } from './advice/torch.ts'
import { turbomindNotes } from './advice/turbomind.ts'
import { VLLM } from './advice/vllm.ts'
import { sglangNotes } from './advice/sglang.ts'
import { torchRetries } from './advice/torch-retries.ts'
import { vllmRefusals } from './advice/vllm-refusals.ts'
import type { Episode } from './episodes/index.ts'
import type { Failure } from './facts/failure.ts'
import type { Facts } from './facts/sheet.ts'
import { groupBy } from './group-by.ts'
import type { Cut } from './read/compression.ts'
import { figureNotes } from './figure-notes.ts'
import { readingNotes } from './reading-notes.ts'
import type { InputReport, Note } from './report.ts'
import { EXCEEDED } from './work.ts'
import type { Text } from './rules/rule.ts'
import type { EventOf } from './types.ts'

/** Who prints advice, and what is to be said of it. Sources of each judgement: the engines' code, by release. */
const ADVICE: AdviceTable = { ...TORCH, ...VLLM, ...LMDEPLOY }

const VERDICTS: Readonly<Record<Judgement['verdict'], Text>> = {
  useless: { en: 'it does not help here', zh: '但在这里无效' },
  release: { en: 'it does not hold for this release', zh: '但不适用于该版本' },
  off: { en: 'the value is not right', zh: '但数值不对' },
}

/** Advice that the log itself prints and that does not hold for this episode. It is no evidence for a cause either. */
export const notesOf = (episode: Episode, facts: Facts, failure: Failure | undefined): Note[] => [
  ...judged(episode, facts, failure),
  ...sglangNotes(episode, facts, failure),
  ...turbomindNotes(episode, facts),
  ...modelArgsNotes(episode),
  ...vllmRefusals(episode),
  ...torchRetries(episode, failure),
  ...configNotes(facts),
  ...readingNotes(episode, facts),
  ...figureNotes(facts),
]

/** A config.json that was given for nothing: its giver should know. */
const configNotes = (facts: Facts): Note[] =>
  facts['model.config-unfit'] === undefined
    ? []
    : [
        {
          name: 'model-config',
          says: {
            en: "The config.json that was given is not this model's: the log's own figures rule it out, so it is not used.",
            zh: '所给的 config.json 与此模型不符：日志中的数字与其矛盾，因此未采用。',
          },
          at: facts['model.config-unfit'].from,
        },
      ]

const judged = ({ events }: Episode, facts: Facts, failure: Failure | undefined): Note[] => {
  const once = new Map<string, EventOf<'advice'>>()
  for (const event of events) if (event.kind === 'advice' && !once.has(event.name)) once.set(event.name, event)
  return [...once.values()].flatMap(given => {
    const { called, judge } = ADVICE[given.name] ?? {}
    const judgement = judge?.({ facts, failure, events, given })
    if (called === undefined || judgement === undefined) return []
    const verdict = VERDICTS[judgement.verdict]
    return [
      {
        name: given.name,
        says: {
          en: `The log advises to ${called.en}; ${verdict.en}: ${judgement.because.en}.`,
          zh: `日志建议“${called.zh}”，${verdict.zh}：${judgement.because.zh}。`,
        },
        at: [given.at],
      },
    ]
  })
}

/** Why a compressed input was not read to its end. */
export const COMPRESSED_CUTS: Readonly<Record<Cut, Text>> = {
  damaged: { en: 'the compressed file is damaged or ends early; what could be read of it was', zh: '压缩文件已损坏或不完整，仅读取了可解压的部分' },
  bomb: { en: 'the compressed file grows as no log does; the rest was not read', zh: '压缩文件解压后异常膨胀，不像日志，其余部分未读取' },
  'too-large': { en: 'the compressed file holds more than 64 GiB of text; the rest was not read', zh: '压缩文件解压后超过 64 GiB，其余部分未读取' },
}
const CUTS = Object.values(COMPRESSED_CUTS)

/** What was not read of an input; `inputs[].cut` tells where, the exit code that it is so. */
export const cutsOf = (inputs: readonly InputReport[]): Note[] =>
  inputs
    .filter(({ cut }) => cut.length > 0)
    .flatMap(({ path, cut }) => {
      const lines = cut.filter(each => each.startsWith('line ')).length
      const others = cut.filter(each => !each.startsWith('line '))
      return [
        ...(lines === 0
          ? []
          : [
              {
                en: `${path}: of ${lines} very long ${lines === 1 ? 'line' : 'lines'} the middle was not read.`,
                zh: `${path}：${lines} 行过长，中间部分未读取。`,
              },
            ]),
        ...others.map(each => ({ en: `${path}: ${each}.`, zh: `${path}：${CUTS.find(({ en }) => en === each)?.zh ?? workCut(each) ?? each}。` })),
      ].map(says => ({ name: 'cut', says, at: [] }))
    })

/** The same of a log that would cost too much. */
const workCut = (cut: string): string | undefined => {
  if (cut.startsWith(EXCEEDED)) return `内容超出单个日志的处理上限，自第 ${/\d+/.exec(cut.slice(EXCEEDED.length))?.[0] ?? '?'} 行起未读取`
  const runs = RUNS_LEFT.exec(cut)
  return runs === null ? undefined : `仅分析了最后 ${runs[2]} 次运行，此前的 ${runs[1]} 次未分析`
}
const RUNS_LEFT = /^(\d{1,12}) runs before the last (\d{1,12}) were not studied$/

/** What was said again and again: counted, not kept. */
export const repeatsNote = (path: string, count: number): Note => ({
  name: 'repeats',
  says: {
    en: `${path}: ${count.toLocaleString('en')} repeats of the same messages were counted, not kept.`,
    zh: `${path}：${count.toLocaleString('en')} 条重复信息仅计数，未逐条保留。`,
  },
  at: [],
})

/** The same note about several starts is one. */
export const merged = (notes: readonly Note[]): Note[] =>
  [...groupBy(notes, ({ name, says }) => `${name} ${says.en}`).values()].flatMap(alike =>
    alike.slice(-1).map(note => ({ ...note, at: alike.flatMap(({ at }) => at) })),
  )
