import type { Stage } from '../stage.ts'
import type { LogRecord, Source } from '../types.ts'
import type { Utterance } from './parser.ts'

/**
 * A stage whose answers to what it reads between one rest and the next depend on nothing but these records, without their
 * stamps; the exceptions it tells.
 */
export interface Repeatable<Out> extends Stage<LogRecord, Out> {
  readonly resting: () => boolean
  /** Whether what it read last has a bearing on what it reads after it came to rest, or hangs on what it read before. */
  readonly lasting: () => boolean
  /** A record that it was not read, since what it says to it is known. */
  readonly passOver: (record: LogRecord) => void
}

/** The same stage, of what recurs too. */
export interface Recurring<Out> extends Stage<LogRecord, Out> {
  readonly resting: () => boolean
}

/** What was said to a record behind those that lead to it, and to what may follow. */
interface Step<Out> {
  readonly said: readonly Kept<Out>[]
  readonly rests: boolean
  next: Map<string, Step<Out>> | undefined
  /** What is said where the log ends here, as far as it is known. */
  end: readonly Kept<Out>[] | undefined
}
/** What was said, with places for the records that it is about. */
type Kept<Out> = { readonly [K in keyof Out]: unknown }

/** What is remembered of all logs, since those of one program say the same: steps by their records, from rest to rest. */
export interface Memory<Out> {
  readonly first: Map<string, Step<Out>>
  /** How much it holds, in characters. */
  size: number
  /** How often what follows a rest was looked for lately, and known. */
  asked: number
  known: number
  /** Where lines are mostly others: how many came since two of them were looked for. */
  passed: number
}
export const memory = <Out>(): Memory<Out> => ({ first: new Map(), size: 0, asked: 0, known: 0, passed: 0 })

/** Lately. */
const LATELY = 512
/** Where less than one in so many recurs, two in so many are looked for and remembered: lines of which each is another. */
const SELDOM = 16
/** Whether what follows a rest is worth looking for. */
const isWorthIt = (all: Memory<unknown>): boolean => {
  if (all.asked < LATELY / 2 || all.known * SELDOM > all.asked) return true
  all.passed = (all.passed + 1) % SELDOM
  return all.passed < 2
}
const count = (all: Memory<unknown>, known: boolean): void => {
  if (all.asked >= LATELY) {
    all.asked /= 2
    all.known /= 2
  }
  all.asked += 1
  if (!known) return
  all.known += 1
  // The next one may be known, too.
  all.passed = 0
}

/** It begins anew where it holds more than this. */
const MOST = 2 ** 20
/** What a step takes beside its text. */
const STEP = 200
const LONGEST_TEXT = 4096
/** A chain of tracebacks, with what others print in between. */
const MOST_RECORDS = 512

/**
 * What recurs is not read again: a failure that a server prints a hundred thousand times, and the lines with which every log of
 * a program begins. Where the records since the last rest are the same as some before but for their stamps, what was said
 * then is said again, of these lines.
 */
export const recurring = <Out extends Utterance>(stage: Repeatable<Out>, known: Memory<Out> | undefined): Recurring<Out> => {
  if (known === undefined) return stage
  /** Since the last rest; not all of them where these are too many to be remembered. */
  let records: LogRecord[] = []
  /** How far they are known; undefined where what follows will not be remembered. */
  let step: Step<Out> | undefined
  /** The stage was not read the records: it is known what it says to them. */
  let ahead = false

  const rest = (): void => {
    records = []
    step = undefined
    ahead = false
  }
  /** What was said to these records is said: the stage is where it would be. */
  const catchUp = (): void => {
    if (ahead) for (const each of records) stage.read(each)
    ahead = false
  }
  /** Behind what is not remembered. */
  const readOn = (record: LogRecord): readonly Out[] => {
    const said = stage.read(record)
    if (stage.resting()) rest()
    return said
  }
  const learn = (key: string, said: readonly Out[], rests: boolean): Step<Out> | undefined => {
    if (stage.lasting() || records.length > MOST_RECORDS || key.length > LONGEST_TEXT) return undefined
    const kept = keep(said, records)
    if (kept === undefined) return undefined
    if ((known.size += key.length + STEP) > MOST) {
      known.first.clear()
      known.size = 0
    }
    const made: Step<Out> = { said: kept, rests, next: undefined, end: undefined }
    if (records.length === 1) known.first.set(key, made)
    else if (step !== undefined) (step.next ??= new Map()).set(key, made)
    return made
  }
  return {
    read: record => {
      const begins = records.length === 0
      if (!begins && step === undefined) return readOn(record)
      if (begins && !isWorthIt(known)) {
        records.push(record)
        return readOn(record)
      }
      const key = keyOf(record)
      const next = (begins ? known.first : step?.next)?.get(key)
      if (begins) count(known, next !== undefined)
      if (next !== undefined && (begins || ahead)) {
        records.push(record)
        const said = next.said.length === 0 ? NOTHING : (put(next.said, records) as readonly Out[])
        if (next.rests) {
          for (const each of records) stage.passOver(each)
          rest()
        } else [step, ahead] = [next, true]
        return said
      }
      catchUp()
      records.push(record)
      const said = stage.read(record)
      const rests = stage.resting()
      step = learn(key, said, rests)
      if (rests) rest()
      return said
    },
    resting: () => records.length === 0,
    end: () => {
      if (ahead && step?.end !== undefined) return put(step.end, records) as readonly Out[]
      catchUp()
      const said = stage.end()
      if (step !== undefined) step.end = keep(said, records)
      return said
    },
  }
}
/** What most records say. */
const NOTHING: readonly never[] = []

/** A record without the stamp in its head, and who printed it. */
const keyOf = ({ text, message, time, by }: LogRecord): string => {
  // Of a JSON object, or where the words of a user were left out, the message is no end of the text.
  const whole = text.endsWith(message)
  const head = whole ? text.length - message.length : text.length
  const at = time === undefined ? -1 : text.indexOf(time)
  const end = at + (time ?? '').length
  const unstamped = at < 0 || end > head ? text : `${text.slice(0, at)}\0${text.slice(end)}`
  return `${by.lane}\0${by.engine ?? ''}\0${unstamped}${whole ? '' : `\0${message}`}`
}

/** Stands for a record, or for where it was read. */
class Place {
  readonly number: number
  readonly source: boolean
  constructor(number: number, source: boolean) {
    this.number = number
    this.source = source
  }
}

/** What was said as it can be said of other records; undefined where it holds what is known of these alone. */
const keep = <Out extends Utterance>(said: readonly Out[], records: readonly LogRecord[]): readonly Kept<Out>[] | undefined => {
  if (said.length === 0) return NOTHING
  const places = new Map<unknown, Place>(
    records.flatMap(
      (record, number) =>
        [
          [record, new Place(number, false)],
          [record.at, new Place(number, true)],
        ] as const,
    ),
  )
  let foreign = false
  const copied = (value: unknown): unknown => {
    // A piece of a text keeps all of it in memory.
    if (typeof value === 'string') return ` ${value}`.slice(1)
    if (typeof value !== 'object' || value === null) return value
    const place = places.get(value)
    if (place !== undefined) return place
    if (Array.isArray(value)) return value.map(copied)
    foreign ||= isSource(value)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copied(each)]))
  }
  const kept = said.map(each => ({ ...each, body: copied(each.body), record: copied(each.record) }))
  return foreign ? undefined : kept
}
const isSource = (value: object): value is Source => 'file' in value && 'line' in value

const put = <Out extends Utterance>(said: readonly Kept<Out>[], records: readonly LogRecord[]): unknown[] => {
  const filled = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (value instanceof Place) return value.source ? records[value.number]?.at : records[value.number]
    if (Array.isArray(value)) return value.map(filled)
    const out: Record<string, unknown> = {}
    for (const name of Object.keys(value)) out[name] = filled((value as Record<string, unknown>)[name])
    return out
  }
  return said.map(each => ({ ...each, body: filled(each.body), record: filled(each.record) }))
}
