import compiled from './anchors.json' with { type: 'json' }
import type { Engine, EventBody, LogRecord } from '../types.ts'
import { anchorOf } from './anchor.ts'
import type { Anchor } from './anchor.ts'
import { match } from './match.ts'
import type { Outcome, Values } from './match.ts'
import { sentence } from './sentence.ts'
import type { Holes, Sentence } from './sentence.ts'

/** One thing that is said in logs: how it is recognised, what it means, and lines that said it. */
export interface Saying {
  /** The sentence as it is written in the table, for the pages and messages about it. */
  readonly text: string
  /** A word that every such message holds; the index of sayings is built from it. */
  readonly anchor: string
  /** Where the four of its characters begin by which the index finds it. */
  readonly window: number
  readonly find: (message: string) => Outcome
  readonly event: (values: Values, record: LogRecord) => EventBody | readonly EventBody[] | undefined
  readonly samples: readonly string[]
  /** First and last release that prints it. */
  readonly since?: string
  readonly until?: string
  /** Ordinary traffic: counted, first and last kept. */
  readonly traffic?: boolean
  /** It is the rest of a message, and theirs where the lines before begin that message. */
  readonly rest?: boolean
}
type Extra = Partial<Pick<Saying, 'since' | 'until' | 'traffic'>>
type Meaning<S extends string> = (values: Holes<S>, record: LogRecord) => EventBody | readonly EventBody[] | undefined

/** A sentence, its meaning, and a sample (or several) that a log really held. The anchor is put in when the package is built. */
export const says = <const S extends string>(
  text: S,
  event: Meaning<S>,
  samples: string | readonly string[],
  extra: Extra = {},
  anchored: Anchor = ANCHORS[text] ?? anchorOf(text),
): Saying => ({
  text,
  anchor: anchored[0],
  window: anchored[1],
  find: finder(text),
  event: event as Saying['event'],
  samples: typeof samples === 'string' ? [samples] : samples,
  ...extra,
})

/** A clause of a message that is a list of clauses. `many`: it may come several times, its values are lists then. */
export interface Clause {
  readonly find: (message: string) => Outcome
  readonly many: boolean
}
export const clause = (text: string, many = false): Clause => ({ find: finder(text), many })

/** A sentence is parsed when it is first looked for: a start holds more than a thousand, a log says a few of them. */
const finder = (text: string): ((message: string) => Outcome) => {
  let parsed: Sentence | undefined
  return message => match((parsed ??= sentence(text)), message)
}

/**
 * A message that is a list of clauses: they come and go with the version, pastes end anywhere, and their order is not
 * kept. `head` starts it; `last` are clauses after which nothing of value follows, so the message is complete.
 */
export const saysInClauses = (
  head: string,
  clauses: readonly Clause[],
  last: readonly string[],
  event: (values: Readonly<Record<string, string | number | readonly number[] | undefined>>, record: LogRecord) => EventBody | readonly EventBody[] | undefined,
  samples: readonly string[],
  anchored: Anchor = ANCHORS[head] ?? anchorOf(head),
): Saying => {
  const start = finder(head)
  const find = (message: string): Outcome => {
    const first = start(message)
    if (typeof first !== 'object') return first
    const rest = message.slice(first.end)
    const values: Record<string, unknown> = { ...first.values }
    let end = first.end
    for (const { find: each, many } of clauses) {
      for (let from = 0; from < rest.length;) {
        const found = each(rest.slice(from))
        if (typeof found !== 'object') break
        for (const [name, value] of Object.entries(found.values))
          values[name] = many ? [...((values[name] as unknown[] | undefined) ?? []), value] : (values[name] ?? value)
        from += found.end
        end = Math.max(end, first.end + from)
        if (!many) break
      }
    }
    return { values: values as Values, start: first.start, end, cut: !last.some(words => rest.includes(words)) }
  }
  return { text: head, anchor: anchored[0], window: anchored[1], find, event: event as unknown as Saying['event'], samples }
}

/** Everything one program says. `engine` is the engine that a log is from where one of these is heard; undefined where several print it. */
export interface SpeakerTable {
  readonly name: string
  readonly engine: Engine | undefined
  readonly sayings: readonly Saying[]
}
export const speaker = (name: string, engine: Engine | undefined, sayings: readonly Saying[]): SpeakerTable => ({ name, engine, sayings })

/** Worked out when this was built: it is asked for every sentence at every start. Sentences of users' rules are not among them. */
const ANCHORS = compiled as unknown as Readonly<Record<string, Anchor>>
