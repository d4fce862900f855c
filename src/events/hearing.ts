import type { Stage } from '../stage.ts'
import type { EventBody, LogRecord } from '../types.ts'
import { WINDOW } from './anchor.ts'
import { soundly } from './figures.ts'
import type { Match } from './match.ts'
import type { Saying, SpeakerTable } from './speaker.ts'

/** An event as its speaker says it, before it is numbered. */
export interface Heard {
  readonly body: EventBody
  readonly record: LogRecord
  readonly speaker: SpeakerTable
  readonly saying: Saying
}

type Entry = readonly [SpeakerTable, Saying]

/** Finds the sayings that a message may hold by four characters of their anchors, in one pass over the message. */
export interface Index {
  readonly candidates: (message: string) => readonly Entry[]
}

/** A window's hash. It can be had from that of the window a character before: four characters on nothing is left of the first. */
const hashOf = (window: string): number => {
  let hash = 0
  for (let at = 0; at < window.length; at += 1) hash = ((hash << 4) ^ (window.charCodeAt(at) & 0xff)) & 0xffff
  return hash
}

export const indexSayings = (speakers: readonly SpeakerTable[]): Index => {
  const bits = new Uint8Array(0x10000)
  const entries = new Map<string, { readonly entry: Entry; readonly anchor: string; readonly offset: number }[]>()
  for (const speaker of speakers) {
    for (const saying of speaker.sayings) {
      const { anchor, window } = saying
      const key = anchor.slice(window, window + WINDOW)
      const list = entries.get(key)
      const indexed = { entry: [speaker, saying], anchor, offset: window } as const
      if (list) list.push(indexed)
      else {
        bits[hashOf(key)] = 1
        entries.set(key, [indexed])
      }
    }
  }
  return {
    candidates: message => {
      let found: Entry[] | undefined
      let hash = 0
      for (let end = 0; end < message.length; end += 1) {
        // Written out: before V8 has compiled it, a call costs more than the rest of this loop.
        hash = ((hash << 4) ^ (message.charCodeAt(end) & 0xff)) & 0xffff
        const at = end - WINDOW + 1
        if (bits[hash] === 0 || at < 0) continue
        for (const { entry, anchor, offset } of entries.get(message.slice(at, at + WINDOW)) ?? []) {
          // Looked for where the window stands in it: a search of the whole message at each window would take for ever on a long one.
          if (!message.startsWith(anchor, at - offset) || found?.includes(entry)) continue
          if (found) found.push(entry)
          else found = [entry]
        }
      }
      return found ?? []
    },
  }
}

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

/** records -> what was said. */
export const hearing = (index: Index): Stage<LogRecord, Heard> => {
  let open: Open[] = []

  const settle = (): Heard[] => {
    const heard = open.flatMap(each => (each.best ? hear(each.entry, each.best, each.record) : []))
    open = []
    return heard
  }
  const extend = (record: LogRecord): Heard[] => {
    if (open.length === 0) return []
    if (!continues(record)) return settle()
    const heard: Heard[] = []
    open = open.filter(each => {
      each.lines += 1
      const grown = grow(each, record.message)
      if (grown === 'done') heard.push(...hear(each.entry, each.best as Match, each.record))
      else if (grown === 'stuck' || each.lines >= MOST_CONTINUATIONS) heard.push(...(each.best ? hear(each.entry, each.best, each.record) : []))
      else return true
      return false
    })
    return heard
  }
  return {
    read: record => {
      const heard = extend(record)
      for (const entry of index.candidates(record.message)) {
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
