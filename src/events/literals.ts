import { rarest, WINDOW } from './anchor.ts'

/** A word to look for (four characters or more tell it soonest), and what is found by it. */
export interface Literal<T> {
  readonly word: string
  /** Where its rarest window begins, where that is known. */
  readonly window?: number
  readonly finds: T
}

/** A window's hash. It can be had from that of the window a character before: four characters on nothing is left of the first. */
const hashOf = (window: string): number => {
  let hash = 0
  for (let at = 0; at < window.length; at += 1) hash = ((hash << 4) ^ (window.charCodeAt(at) & 0xff)) & 0xffff
  return hash
}

/** A word, and everything that is found by it: many sentences have the same. */
interface Word<T> {
  readonly word: string
  /** Where its window begins in it. */
  readonly offset: number
  readonly finds: T[]
}

/** What is found by the words that a text holds, each once, in the order of the text: four characters of each word are looked for, in one pass over it. */
export const literalIndex = <T>(literals: readonly Literal<T>[]): ((text: string) => readonly T[]) => {
  const words = new Map<string, Word<T>>()
  for (const { word, window, finds } of literals) {
    const known = words.get(word)
    if (known === undefined) words.set(word, { word, offset: window ?? rarest(word), finds: [finds] })
    else known.finds.push(finds)
  }
  /** The number of the bucket that belongs to a hash; 0 for most, which have none. */
  const numbers = new Uint16Array(0x10000)
  const buckets: Word<T>[][] = [[]]
  const short: Word<T>[] = []
  for (const each of words.values()) {
    const hash = hashOf(each.word.slice(each.offset, each.offset + WINDOW))
    if (each.word.length < WINDOW) short.push(each)
    else if (numbers[hash] === 0) numbers[hash] = buckets.push([each]) - 1
    else buckets[numbers[hash] as number]?.push(each)
  }
  return text => {
    let found: T[] | undefined
    const take = (finds: readonly T[]): void => {
      for (const each of finds)
        if (found === undefined) found = [each]
        else if (!found.includes(each)) found.push(each)
    }
    let hash = 0
    for (let end = 0; end < text.length; end += 1) {
      // Written out: before V8 has compiled it, a call costs more than the rest of this loop.
      hash = ((hash << 4) ^ (text.charCodeAt(end) & 0xff)) & 0xffff
      const number = numbers[hash] as number
      if (number === 0 || end < WINDOW - 1) continue
      const at = end - WINDOW + 1
      // Looked for where the window stands in it: a search of the whole text at each window would take for ever on a long one.
      for (const { word, offset, finds } of buckets[number] as readonly Word<T>[]) if (text.startsWith(word, at - offset)) take(finds)
    }
    for (const { word, finds } of short) if (text.includes(word)) take(finds)
    return found ?? NONE
  }
}
/** What most texts hold. */
const NONE: readonly never[] = []
