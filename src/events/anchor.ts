import { literals } from './sentence.ts'

/** A word that every message of a sentence holds, and where its rarest window begins. */
export type Anchor = readonly [word: string, window: number]

/** How many characters of an anchor are looked for first. */
export const WINDOW = 4

/** The rarest word that must be in a message: of the parts that are not optional, early ones first, since a message may be cut or wrapped. */
export const anchorOf = (text: string): Anchor => {
  const required = literals(text)
  let anchor = ''
  for (const words of required) {
    anchor = best(words)
    if (anchor.length >= TELLING) break
  }
  if (anchor.length < TELLING) anchor = best(required.flat())
  if (anchor.length < 4) throw new Error(`a sentence needs a word of four letters that always occurs: ${text}`)
  return [anchor, rarest(anchor)]
}
/** A word this long in the first literal that has one is rare enough. */
const TELLING = 7
const best = (words: readonly string[]): string => {
  let found = ''
  let most = 0
  for (const word of words) {
    const weight = word.length < 4 ? 0 : weigh(word)
    if (weight > most) [found, most] = [word, weight]
  }
  return found
}
/** Capitals, digits and punctuation are rarer than small letters, so they tell a message apart sooner. */
const weigh = (word: string): number => {
  let rare = 0
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    if (code < SMALL_A || code > SMALL_Z) rare += 1
  }
  return Math.min(word.length, 14) + rare
}
const [SMALL_A, SMALL_Z] = [97, 122]

/** Letters that occur everywhere, by their code. */
const COMMON = new Uint8Array(128)
for (const letter of 'aeionrst ') COMMON[letter.charCodeAt(0)] = 1

/** Where the first window of a word begins that holds the fewest common characters. */
export const rarest = (word: string): number => {
  let [best, fewest, common] = [0, WINDOW + 1, 0]
  for (let at = 0; at < word.length; at += 1) {
    common += COMMON[word.charCodeAt(at)] ?? 0
    if (at >= WINDOW) common -= COMMON[word.charCodeAt(at - WINDOW)] ?? 0
    if (at >= WINDOW - 1 && common < fewest) [best, fewest] = [at - WINDOW + 1, common]
  }
  return best
}
