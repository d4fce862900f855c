import { literals, sentence } from '../events/sentence.ts'
import type { Wake } from '../events/parser.ts'
import { parsers } from '../events/parsers.ts'
import { quotingWakes } from '../events/quoted.ts'
import type { Saying, SpeakerTable } from '../events/speaker.ts'

/**
 * What a line that holds a literal is: one that has to be read, ordinary traffic, or traffic with a figure whose heights matter. One
 * with an opening has to be read unless a closing of the same group follows in it, exactly as it is written.
 */
export type Kind = 'plain' | 'traffic' | 'peak' | 'opening' | 'closing'

/** A literal to look for in the bytes of a log. A blank between words stands for any run of blanks. */
export interface Pattern {
  readonly words: readonly string[]
  /** The word that must be whole: what follows it may be cut off. Undefined: the rarest one. */
  readonly anchor: string | undefined
  readonly kind: Kind
  /** Which openings and closings belong together. */
  readonly group: number
  /** Who is waiting for it. */
  readonly wakes: Saying | Wake
}

/** Figures of traffic lines of which each new height is read (traffic.ts). */
const PEAKS = ['usage:', 'KV cache:', 'Preemptions:', 'total_num_cumulative_preemption=', '#victim:', 'input_tokens='] as const

const waking: readonly Wake[] = [...parsers.flatMap(({ wakes }) => wakes), ...quotingWakes]
const grouped = waking.filter(({ until }) => until !== undefined)

/** Every literal that can make a line matter: of each sentence the one around its anchor, and what wakes the parsers. */
export const patternsOf = (speakers: readonly SpeakerTable[]): readonly Pattern[] => [
  ...speakers.flatMap(({ sayings }) => sayings.map(ofSaying)),
  ...waking.flatMap(wake => [
    ...wake.words.map(words => ofWords(words, wake.until === undefined ? 'plain' : 'opening', wake)),
    ...(wake.until ?? []).map(words => ofWords(words, 'closing', wake)),
  ]),
  ...PEAKS.map(words => ofWords(words, 'peak', { words: [words] })),
]

/** Who waits for each of these literals, in their order: known without reading a sentence. */
export const waitingOf = (speakers: readonly SpeakerTable[]): readonly (Saying | Wake)[] => [
  ...speakers.flatMap(({ sayings }) => sayings),
  ...waking.flatMap(wake => [...wake.words, ...(wake.until ?? [])].map(() => wake)),
  ...PEAKS.map(words => ({ words: [words] })),
]

/** The same as plain texts, each once, with single blanks. */
export const literalsOf = (speakers: readonly SpeakerTable[]): readonly string[] =>
  [...new Set(patternsOf(speakers).map(({ words }) => words.join(' ').trim()))].toSorted()

const ofSaying = (saying: Saying): Pattern => ({
  words: [...(literals(saying.text).find(words => words.includes(saying.anchor)) ?? [saying.anchor]), ...(isParted(saying) ? [''] : [])],
  anchor: saying.anchor,
  kind: saying.traffic === true ? 'traffic' : 'plain',
  group: 0,
  wakes: saying,
})

/** Whether a blank must follow the literal: words come next, not a figure, before which it may be missing. */
const isParted = ({ text, anchor }: Saying): boolean => {
  const { parts } = sentence(text)
  const at = parts.findIndex(part => part.op === 'text' && part.words.includes(anchor))
  const [part, following] = [parts[at], parts[at + 1]]
  return part?.op === 'text' && part.blankLast && following?.op === 'hole' && ['word', 'text', 'words'].includes(following.kind)
}

const ofWords = (words: string, kind: Kind, wakes: Wake): Pattern => ({
  words: words.split(' '),
  anchor: undefined,
  kind,
  group: Math.max(grouped.indexOf(wakes), 0),
  wakes,
})
