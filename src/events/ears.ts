import { anchorsOf, hearing } from './hearing.ts'
import type { Entry, Heard } from './hearing.ts'
import { literalIndex } from './literals.ts'
import type { Literal } from './literals.ts'
import type { Parser, ParserStage, Utterance } from './parser.ts'
import type { Repeatable } from './recurring.ts'
import type { SpeakerTable } from './speaker.ts'

/** What was made of a record: what a speaker says, or what a parser read. */
export type Said = Heard | Read
/** What a parser read, and its name. */
interface Read extends Utterance {
  readonly parser: string
}

/** Everything that is looked for in a message: anchors of sayings, and words that wake a parser, by its place in the list. */
export type Index = (message: string) => readonly (Entry | number)[]
export const indexOf = (speakers: readonly SpeakerTable[], parsers: readonly Parser[]): Index =>
  literalIndex<Entry | number>([...anchorsOf(speakers), ...parsers.flatMap(wordsOf)])

/** Of words with blanks between them one is looked for. */
const wordsOf = (parser: Parser, number: number): Literal<number>[] =>
  parser.wakes.flatMap(({ words }) => words.map(each => ({ word: longest(each.split(' ')), finds: number })))
const longest = (words: readonly string[]): string => words.reduce((a, b) => (b.length > a.length ? b : a))

/** Whether words alone wake a parser: not where lines before them have a bearing, or where they stand in a line's head, which a message lacks. */
const sleeps = ({ wakes }: Parser): boolean =>
  wakes.length > 0 && wakes.every(({ words, before, head }) => words.length > 0 && before === undefined && head !== true)

interface Reader {
  readonly parser: Parser
  readonly stage: ParserStage
  readonly sleeps: boolean
  /** It is read to: it was woken, or waits for what follows. */
  awake: boolean
  resting: boolean
}

/** records -> what is said in them, by sentences and by parsers; a parser at rest is read only what wakes it. */
export const ears = (index: Index, parsers: readonly Parser[]): Repeatable<Said> => {
  const sentences = hearing()
  const readers = parsers.map((parser): Reader => {
    const asleep = sleeps(parser)
    return { parser, stage: parser.make(), sleeps: asleep, awake: !asleep, resting: true }
  })
  const lookBack = readers.flatMap(({ stage }) => stage.passOver ?? [])
  let lasting = false
  /** Wakes whom the message wakes; the sayings that it may hold. */
  const candidatesIn = (message: string): readonly Entry[] => {
    const found = index(message)
    if (found.length === 0) return NONE
    const entries: Entry[] = []
    for (const each of found)
      if (typeof each === 'number') (readers[each] as Reader).awake = true
      else entries.push(each)
    return entries
  }
  return {
    read: record => {
      lasting = false
      let said: Said[] | undefined
      for (const each of sentences.read(record, candidatesIn(record.message))) (said ??= []).push(each)
      for (const reader of readers) {
        if (!reader.awake) continue
        const { parser, stage } = reader
        const uttered = stage.read(record)
        reader.resting = stage.resting?.() ?? true
        reader.awake = !reader.sleeps || !reader.resting
        lasting ||= parser.lasting?.(record) === true || (stage.passOver !== undefined && (uttered.length > 0 || !reader.resting))
        for (const { body, record: at } of uttered) (said ??= []).push({ body, record: at, parser: parser.name })
      }
      return said ?? NONE
    },
    passOver: record => {
      for (const pass of lookBack) pass(record)
    },
    lasting: () => lasting,
    resting: () => sentences.resting() && readers.every(({ resting }) => resting),
    end: () => [...sentences.end(), ...readers.flatMap(({ parser, stage }) => stage.end().map(each => ({ ...each, parser: parser.name })))],
  }
}
/** What most lines say. */
const NONE: readonly never[] = []
