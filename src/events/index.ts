import type { Stage } from '../stage.ts'
import type { Event, LogRecord, Releases } from '../types.ts'
import { hearing, indexSayings } from './hearing.ts'
import type { Heard, Index } from './hearing.ts'
import type { Utterance } from './parser.ts'
import { parsers } from './parsers.ts'
import { quotedLines, withoutQuoted } from './quoted.ts'
import type { QuotedLines } from './quoted.ts'
import { speakers } from './speakers.ts'
import type { Saying, SpeakerTable } from './speaker.ts'
import { traffic } from './traffic.ts'

let ours: Index | undefined

/** Told of every event and of what read it, a speaker's sentence or a parser; also of traffic that is only counted. */
export type Witness = (event: Event, reader: { readonly name: string; readonly sentence?: string }) => void

/** Traffic as it was heard so far. */
export interface Listener extends Stage<LogRecord, Event> {
  readonly resting: () => boolean
  /** How often what is held of traffic was let go: the next line of each kind is a first one again. */
  readonly turns: () => number
}

/**
 * What may go on in the next line of the same container or task: where lines of several are mixed, each has ears of its
 * own, or the frames of two tracebacks and the rows of two tables would be one.
 */
interface Ears {
  readonly quoted: QuotedLines
  readonly hearing: Stage<LogRecord, Heard>
  readonly readers: readonly { readonly name: string; readonly stage: Stage<LogRecord, Utterance> }[]
}
/** What has more labels than a large job has tasks numbers its lines. */
const MOST_LABELS = 256
const isResting = ({ quoted, hearing: sentences, readers }: Ears): boolean =>
  quoted.resting() && (sentences.resting?.() ?? true) && readers.every(({ stage }) => stage.resting?.() ?? true)

/** records -> events, numbered in the order of the input. `extra` are the sayings of users' rules; `witness` is for the page of messages. */
export const listener = (extra: readonly SpeakerTable[] = [], witness?: Witness): Listener => {
  const index = extra.length === 0 ? (ours ??= indexSayings(speakers)) : indexSayings([...speakers, ...extra])
  const ears = new Map<string, Ears>()
  const passing = traffic()

  const event = ({ body, record }: Utterance, engine: Event['by']['engine']): Event => ({
    at: record.at,
    by: engine === undefined || record.by.engine !== undefined ? record.by : { ...record.by, engine },
    ...(record.time === undefined ? {} : { time: record.time }),
    ...(record.level === undefined ? {} : { level: record.level }),
    order: record.order ?? record.at.line,
    ...body,
  })
  const heard = (all: readonly Heard[]): Event[] =>
    all.length === 0
      ? []
      : together(all).flatMap(group => {
          const made = group.map(each => ({ ...event(each, each.speaker.engine), ...releasesOf(each.saying) }))
          const saying = group[0]?.saying
          if (witness) group.forEach(({ speaker, saying }, index) => witness(made[index] as Event, { name: speaker.name, sentence: saying.text }))
          return saying?.traffic === true ? passing.take(saying, made) : made.flatMap(each => passing.settle(each)).concat(made)
        })
  const parsed = (all: readonly Utterance[], parser: string): Event[] =>
    all.flatMap(each => {
      const made = event(each, undefined)
      witness?.(made, { name: parser })
      return [...passing.settle(made), made]
    })

  const earsFor = (label: string): Ears => {
    const own = ears.get(label)
    if (own !== undefined) return own
    const name = ears.size < MOST_LABELS ? label : ''
    const known = ears.get(name)
    if (known !== undefined) return known
    const made = { quoted: quotedLines(), hearing: hearing(index), readers: parsers.map(({ name: parser, make }) => ({ name: parser, stage: make() })) }
    ears.set(name, made)
    return made
  }

  return {
    read: spoken => {
      const { quoted, hearing: sentences, readers } = earsFor(spoken.label ?? '')
      if (quoted.takes(spoken)) return []
      const record = withoutQuoted(spoken)
      const events = heard(sentences.read(record))
      // Most lines say nothing to most readers.
      for (const { name, stage } of readers) {
        const uttered = stage.read(record)
        if (uttered.length > 0) events.push(...parsed(uttered, name))
      }
      return events
    },
    turns: passing.turns,
    resting: () => {
      for (const each of ears.values()) if (!isResting(each)) return false
      return true
    },
    end: () => [
      ...[...ears.values()].flatMap(({ hearing: sentences, readers }) => [
        ...heard(sentences.end()),
        ...readers.flatMap(({ name, stage }) => parsed(stage.end(), name)),
      ]),
      ...passing.settle(),
    ],
  }
}

const releasesOf = ({ since, until }: Saying): { readonly releases?: Releases } =>
  since === undefined && until === undefined ? {} : { releases: { since, until } }

/** What one sentence said in one line belongs together. */
const together = (all: readonly Heard[]): Heard[][] => {
  const groups: Heard[][] = []
  for (const each of all) {
    const last = groups.at(-1)
    if (last?.[0]?.saying === each.saying && last[0].record === each.record) last.push(each)
    else groups.push([each])
  }
  return groups
}
