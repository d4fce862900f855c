import type { Stage } from '../stage.ts'
import type { EventBody, LogRecord } from '../types.ts'
import { soundly } from './figures.ts'
import type { Literal } from './literals.ts'
import type { Match } from './match.ts'
import type { Saying, SpeakerTable } from './speaker.ts'

/** An event as its speaker says it, before it is numbered. */
export interface Heard {
  readonly body: EventBody
  readonly record: LogRecord
  readonly speaker: SpeakerTable
  readonly saying: Saying
}

/** A saying and who says it. */
export type Entry = readonly [SpeakerTable, Saying]

/** What is looked for in a message: it may hold the sayings whose anchors it holds. */
export const anchorsOf = (speakers: readonly SpeakerTable[]): Literal<Entry>[] =>
  speakers.flatMap(speaker => speaker.sayings.map(saying => ({ word: saying.anchor, window: saying.window, finds: [speaker, saying] as const })))

/** A message that ended inside a sentence: the next lines may hold the rest (a terminal wraps, a forum breaks lines). */
interface Open {
  readonly entry: Entry
  readonly record: LogRecord
  /** The message so far, joined in the ways that are still possible. */
  texts: readonly string[]
  best: Match | undefined
  lines: number
}
const MOST_CONTINUATIONS = 12
/** What is heard in most lines. */
const NOTHING: readonly Heard[] = []

/** A stage that is told what to look for. */
export interface Hearing extends Pick<Stage<LogRecord, Heard>, 'end'> {
  /** `candidates`: the sayings that the message may hold. */
  readonly read: (record: LogRecord, candidates: readonly Entry[]) => readonly Heard[]
  readonly resting: () => boolean
}

/** records -> what was said. */
export const hearing = (): Hearing => {
  let open: Open[] = []

  const settle = (): Heard[] => {
    const heard = open.flatMap(each => (each.best ? hear(each.entry, each.best, each.record) : []))
    open = []
    return heard
  }
  /** Whether the newest record told more of a message of the lines before. */
  let joined = false
  const extend = (record: LogRecord): Heard[] => {
    joined = false
    if (open.length === 0) return []
    if (!continues(record)) return settle()
    const heard: Heard[] = []
    open = open.filter(each => {
      each.lines += 1
      const before = each.best
      const grown = grow(each, record.message)
      joined ||= each.best !== before
      if (grown === 'done') heard.push(...hear(each.entry, each.best as Match, each.record))
      else if (grown === 'stuck' || each.lines >= MOST_CONTINUATIONS) heard.push(...(each.best ? hear(each.entry, each.best, each.record) : []))
      else return true
      return false
    })
    return heard
  }
  return {
    read: (record, candidates) => {
      if (candidates.length === 0 && open.length === 0) return NOTHING
      const heard = extend(record)
      for (const entry of candidates) {
        if (joined && entry[1].rest === true) continue
        const found = entry[1].find(record.message)
        if (found === undefined) continue
        if (found === 'open' || found.cut) open.push({ entry, record, texts: [record.message], best: found === 'open' ? undefined : found, lines: 0 })
        else heard.push(...hear(entry, found, record))
      }
      return heard
    },
    end: settle,
    resting: () => open.length === 0,
  }
}

const hear = ([speaker, saying]: Entry, found: Match, record: LogRecord): Heard[] => {
  const bodies = saying.event(found.values, record)
  if (bodies === undefined) return []
  return [bodies].flat().flatMap(each => {
    const body = soundly(each as EventBody)
    return body === undefined ? [] : [{ body, record, speaker, saying }]
  })
}

/** A line without a prefix of its own that is no frame, box or bar may be the rest of the line before. */
const continues = (record: LogRecord): boolean => !record.own && !/^\s*(?:File "|Traceback \(|[|+│╭╰*#=$]|\w*(?:Error|Exception)\b.*:|---)/.test(record.message)

/** How many ways of joining are followed: a joint that reads alike both ways is decided by a later line. */
const MOST_TEXTS = 4

/** Joins a continuation: a terminal breaks inside words, a forum at blanks, so both are tried and the longer reading stands. */
const grow = (each: Open, next: string): 'done' | 'open' | 'stuck' => {
  const outcomes = each.texts
    .flatMap(text => ['', ' '].map(joint => text + joint + next.trimStart()))
    .map(text => ({ text, found: each.entry[1].find(text) }))
    .filter(({ found }) => found !== undefined)
    .toSorted((a, b) => size(b.found) - size(a.found))
  const best = outcomes[0]
  if (best === undefined) return 'stuck'
  if (typeof best.found === 'object' && (each.best === undefined || size(best.found) > size(each.best))) each.best = best.found
  if (typeof best.found === 'object' && !best.found.cut) return 'done'
  each.texts = outcomes.slice(0, MOST_TEXTS).map(({ text }) => text)
  return 'open'
}

/** More values first, then a longer reach. */
const size = (found: Match | 'open' | undefined): number =>
  typeof found === 'object' ? Object.values(found.values).flat().length * 100_000 + found.end + (found.cut ? 0 : 1) : found === 'open' ? 1 : 0
