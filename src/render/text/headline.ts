import { visible } from '../../encode/terminal.ts'
import { called } from '../../engines/names.ts'
import type { EpisodeReport, FindingReport } from '../../report.ts'
import type { Text } from '../../rules/rule.ts'
import type { Refusal, Scalar, Step } from '../../types.ts'
import { showBytes } from '../../units.ts'
import type { Start } from '../runs.ts'
import { REFUSALS, STEPS, WORDS } from '../words.ts'
import type { Page } from './index.ts'

const BACKENDS: Readonly<Record<string, string>> = { turbomind: 'TurboMind', pytorch: 'PyTorch engine' }

/** `server.log · vLLM 0.24.0 · 1 x 139.80 GiB`: what was read, and on what it ran. */
export const heading = (episode: EpisodeReport, { start, starts }: Start, page: Page): string => {
  const fact = (name: string): Scalar | undefined => episode.facts[name]?.value
  // A release that is known between bounds is shown by them.
  const [since, until] = [fact('engine.since'), fact('engine.until')]
  const version = episode.engineVersion ?? (since === undefined || until === undefined ? '' : `${String(since)}–${String(until)}`)
  const engine = episode.engine === null ? undefined : [called(episode.engine), version].join(' ').trim()
  const backend = BACKENDS[String(fact('engine.backend'))]
  const harness = fact('harness')
  const [capacity, name] = [fact('memory.capacity') ?? fact('card.size'), fact('card.size-from') === 'budget' ? fact('card.name') : undefined]
  const gpus = fact('setting.tensor_parallel_size') ?? fact('setting.tp') ?? 1
  const card = typeof capacity === 'number' ? `${gpus} x ${showBytes(capacity)}${name === undefined ? '' : ` (${String(name)}?)`}` : undefined
  // Starts are counted within their own files.
  const several =
    starts > 1
      ? page.t({ en: `start ${start} of ${starts}, line ${episode.at.line}`, zh: `第 ${start} / ${starts} 次启动，第 ${episode.at.line} 行` })
      : undefined
  const names = episode.files.map(page.nameOf)
  const files = names.length > 3 ? [...names.slice(0, 2), `+${names.length - 2}`] : names
  return visible(
    [files.join(' + '), engine, backend, harness === undefined ? undefined : called(String(harness)), card, several]
      .filter(each => each !== undefined && each !== '')
      .join(' · '),
  )
}

/** What tells how a run ended. */
type Ended = Pick<EpisodeReport, 'facts' | 'outcome' | 'otherFailure' | 'verdict' | 'step'>

/** The verdict in a sentence. */
export const headline = (episode: Ended, first: Pick<FindingReport, 'title'> | undefined, page: Page): string => {
  const fact = (name: string): Scalar | undefined => episode.facts[name]?.value
  const kind = fact('failure.kind')
  const parts: string[] = []
  if (kind === 'refusal') parts.push(page.t(REFUSALS[fact('failure.refusal') as Refusal]))
  else if (kind === 'killed')
    parts.push(
      fact('killed.for-memory') === true
        ? `${page.t(WORDS.killedForMemory)}${stop(page)}`
        : page.t(fact('killed.reported-by') === 'ray' ? WORDS.diedUnknown : WORDS.killedUnknown),
    )
  else if (kind === 'oom') parts.push(`${ranOut(episode, page)}${stop(page)}`)
  else if (episode.outcome === 'cut-off') parts.push(page.t(WORDS.cutOff))
  else if (episode.otherFailure !== null) parts.push(page.t(OTHERS[episode.otherFailure.nature] ?? WORDS.notMemory))
  else if (first !== undefined) parts.push(page.t(WORDS.pressure))
  else parts.push(page.t(episode.verdict === 'unrecognised' ? WORDS.unrecognised : WORDS.noProblem))
  if (episode.verdict === 'undecided' && kind === 'oom') parts.push(page.t(WORDS.undecided))
  if (episode.outcome === 'recovered' || episode.outcome === 'continued') parts.push(page.t(WORDS[episode.outcome]))
  return parts.join(page.language === 'zh' ? '' : ' ')
}

/** Failures of which the log does not tell whether memory was short. */
const OTHERS: Readonly<Record<string, Text>> = { 'bus-error': WORDS.busError, 'unknown-shortage': WORDS.unknownShortage, 'unhandled-by-nccl': WORDS.untold }

const stop = (page: Page): string => (page.language === 'zh' ? '。' : '.')

const ranOut = (episode: Ended, page: Page): string => {
  const fact = (name: string): Scalar | undefined => episode.facts[name]?.value
  const host = ['host', 'pinned', 'shm'].includes(String(fact('failure.allocator')))
  const what = page.t(host ? WORDS.ranOutHost : WORDS.ranOut)
  const step = episode.step === null ? undefined : STEPS[episode.step as Step]
  const gpu = fact('failure.gpu')
  const ranks = fact('failure.ranks')
  const where =
    typeof ranks === 'number' && ranks > 1
      ? page.t({ en: ` on ${ranks} ranks`, zh: `（${ranks} 个 rank）` })
      : typeof gpu === 'number' && !host
        ? page.t({ en: ` on GPU ${gpu}`, zh: `（GPU ${gpu}）` })
        : ''
  if (step === undefined) return `${what}${where}`
  return page.language === 'zh' ? `${step.zh}${what}${where}` : `${what}${where} ${step.en}`
}
