import type { Stage } from '../stage.ts'
import type { Event, LogRecord, Releases } from '../types.ts'
import { ears, indexOf } from './ears.ts'
import type { Index, Said } from './ears.ts'
import { inTheLightOfCalls } from './failing-call.ts'
import type { Utterance } from './parser.ts'
import { parsers } from './parsers.ts'
import { quotedLines, withoutQuoted } from './quoted.ts'
import type { QuotedLines } from './quoted.ts'
import { memory, recurring } from './recurring.ts'
import type { Recurring } from './recurring.ts'
import { speakers } from './speakers.ts'
import type { Saying, SpeakerTable } from './speaker.ts'
import { traffic } from './traffic.ts'

let ours: Index | undefined
const known = memory<Said>()

/** Told of every event and of what read it, a speaker's sentence or a parser; also of traffic that is only counted. */
export type Witness = (event: Event, reader: { readonly name: string; readonly sentence?: string }) => void

/** Traffic as it was heard so far. */
export interface Listener extends Stage<LogRecord, Event> {
  readonly resting: () => boolean
  /** How often what is held of traffic was let go: the next line of each kind is a first one again. */
  readonly turns: () => number
}

/**
 * What may go on in the next line of the same container or task: where lines of several are mixed, each is heard by itself, or the
 * frames of two tracebacks and the rows of two tables would be one.
 */
interface Heard {
  readonly quoted: QuotedLines
  readonly said: Recurring<Said>
  /** Its newest record, by how many were read. */
  newest: number
}
/** What ended in the middle of something, as a container that was killed, goes out when others have printed so much: it would be waited for for ever. */
const LONGEST_SILENCE = 2000
/** What has more labels than a large job has tasks numbers its lines. */
const MOST_LABELS = 256

/** records -> events, numbered in the order of the input. `extra` are the sayings of users' rules; `witness` is for the page of messages. */
export const listener = (extra: readonly SpeakerTable[] = [], witness?: Witness): Listener => {
  const index = extra.length === 0 ? (ours ??= indexOf(speakers, parsers)) : indexOf([...speakers, ...extra], parsers)
  const all = new Map<string, Heard>()
  const passing = traffic()
  let read = 0

  const event = ({ body, record }: Utterance, engine: Event['by']['engine']): Event => ({
    at: record.at,
    by: engine === undefined || record.by.engine !== undefined ? record.by : { ...record.by, engine },
    ...(record.time === undefined ? {} : { time: record.time }),
    ...(record.level === undefined ? {} : { level: record.level }),
    order: record.order ?? record.at.line,
    ...body,
  })
  const told = (said: Said): Event => {
    if ('parser' in said) {
      const made = event(said, undefined)
      witness?.(made, { name: said.parser })
      return made
    }
    const made = { ...event(said, said.speaker.engine), ...releasesOf(said.saying) }
    witness?.(made, { name: said.speaker.name, sentence: said.saying.text })
    return made
  }
  /** What was said together, with what is held before it. */
  const spoken = (group: readonly Said[]): readonly Event[] => {
    const made = group.map(told)
    const saying = sayingOf(group[0])
    if (saying?.traffic === true) return passing.take(saying, made)
    const before = made.flatMap(each => passing.settle(each))
    return before.length === 0 ? made : before.concat(made)
  }
  const events = (said: readonly Said[]): readonly Event[] => {
    if (said.length === 0) return NOTHING
    return said.length === 1 ? spoken(said) : together(inTheLightOfCalls(said)).flatMap(spoken)
  }

  const heardOf = (label: string): Heard => {
    const own = all.get(label)
    if (own !== undefined) return own
    const name = all.size < MOST_LABELS ? label : ''
    const other = all.get(name)
    if (other !== undefined) return other
    // What users' sentences cost is counted, each time they are looked for.
    const made = { quoted: quotedLines(), said: recurring(ears(index, parsers), extra.length === 0 ? known : undefined), newest: read }
    all.set(name, made)
    return made
  }

  /** What is held of those that have been silent for so long. */
  const silent = (): readonly Event[] => {
    let late: readonly Event[] = NOTHING
    for (const [name, { quoted, said, newest }] of all) {
      if (newest + LONGEST_SILENCE !== read || (quoted.resting() && said.resting())) continue
      late = late.concat(events(said.end()))
      all.delete(name)
    }
    return late
  }

  return {
    read: record => {
      read += 1
      const heard = heardOf(record.label ?? '')
      heard.newest = read
      const late = all.size > 1 ? silent() : NOTHING
      const said = heard.quoted.takes(record) ? NOTHING : events(heard.said.read(withoutQuoted(record)))
      return late.length === 0 ? said : late.concat(said)
    },
    turns: passing.turns,
    resting: () => {
      for (const { quoted, said } of all.values()) if (!quoted.resting() || !said.resting()) return false
      return true
    },
    end: () => [...[...all.values()].flatMap(({ said }) => events(said.end())), ...passing.settle()],
  }
}
/** What most lines say. */
const NOTHING: readonly Event[] = []

const releasesOf = ({ since, until }: Saying): { readonly releases?: Releases } =>
  since === undefined && until === undefined ? {} : { releases: { since, until } }

const sayingOf = (said: Said | undefined): Saying | undefined => (said !== undefined && 'saying' in said ? said.saying : undefined)

/** What one sentence said in one line belongs together. */
const together = (all: readonly Said[]): Said[][] => {
  const groups: Said[][] = []
  for (const each of all) {
    const last = groups.at(-1)?.[0]
    const saying = sayingOf(each)
    if (last !== undefined && saying !== undefined && sayingOf(last) === saying && last.record === each.record) groups.at(-1)?.push(each)
    else groups.push([each])
  }
  return groups
}
