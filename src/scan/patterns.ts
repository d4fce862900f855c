import { literals, sentence } from '../events/sentence.ts'
import type { Wake } from '../events/parser.ts'
import { parsers } from '../events/parsers.ts'
import { quotingWakes } from '../events/quoted.ts'
import type { Saying, SpeakerTable } from '../events/speaker.ts'

/** What a line that holds a literal is: one that has to be read, ordinary traffic, or traffic with a figure whose heights matter. */
export type Kind = 'plain' | 'traffic' | 'peak'

/** A literal to look for in the bytes of a log. A blank between words stands for any run of blanks. */
export interface Pattern {
  readonly words: readonly string[]
  /** The word that must be whole: what follows it may be cut off. Undefined: the rarest one. */
  readonly anchor: string | undefined
  readonly kind: Kind
  /** Who is waiting for it. */
  readonly wakes: Saying | Wake
}

/** Figures of traffic lines of which each new height is read (traffic.ts). */
const PEAKS = ['usage:', 'KV cache:', 'Preemptions:', 'total_num_cumulative_preemption=', '#victim:', 'input_tokens='] as const

/** Every literal that can make a line matter: of each sentence the one around its anchor, and what wakes the parsers. */
export const patternsOf = (speakers: readonly SpeakerTable[]): readonly Pattern[] => [
  ...speakers.flatMap(({ sayings }) => sayings.map(ofSaying)),
  ...parsers.flatMap(({ wakes }) => wakes.flatMap(wake => wake.words.map(words => ofWords(words, 'plain', wake)))),
  ...quotingWakes.flatMap(wake => wake.words.map(words => ofWords(words.trim(), 'plain', wake))),
  ...PEAKS.map(words => ofWords(words, 'peak', { words: [words] })),
]

/** The same as plain texts, each once, with single blanks. */
export const literalsOf = (speakers: readonly SpeakerTable[]): readonly string[] =>
  [...new Set(patternsOf(speakers).map(({ words }) => words.join(' ').trim()))].toSorted()

const ofSaying = (saying: Saying): Pattern => ({
  words: [...(literals(saying.text).find(words => words.includes(saying.anchor)) ?? [saying.anchor]), ...(isParted(saying) ? [''] : [])],
  anchor: saying.anchor,
  kind: saying.traffic === true ? 'traffic' : 'plain',
  wakes: saying,
})

/** Whether a blank must follow the literal: words come next, not a figure, before which it may be missing. */
const isParted = ({ text, anchor }: Saying): boolean => {
  const { parts } = sentence(text)
  const at = parts.findIndex(part => part.op === 'text' && part.words.includes(anchor))
  const [part, following] = [parts[at], parts[at + 1]]
  return part?.op === 'text' && part.blankLast && following?.op === 'hole' && ['word', 'text', 'words'].includes(following.kind)
}

const ofWords = (words: string, kind: Kind, wakes: Wake): Pattern => ({ words: words.split(' '), anchor: undefined, kind, wakes })
