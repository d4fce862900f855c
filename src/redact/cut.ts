import { remembered } from '../remembered.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import { hideSecrets, namesSecret } from './secrets.ts'

/** A secret is looked for so far around a place; longer ones show what they are by their letters. */
const AROUND = 400
/** A word that is cut may be a secret by its shape: no word of a language is. */
const WORD = /[\w.-]{8}/
const SHAPED = /\d|-|[a-z][A-Z]|[A-Z]{3}/
/** What stands for each character of a secret; no log holds it. */
const MASK = '\uE000'
const masks: Pseudonyms = { of: (_, value) => MASK.repeat(value.length), all: () => [] }

/**
 * Where the middle of a line may be left out, given where it would be: no part of a secret stays that is none to see any more, since
 * its name or its beginning is gone.
 */
export const outsideSecrets = (text: string, head: number, tail: number): readonly [head: number, tail: number] => [before(text, head), behind(text, tail)]

/** The beginning of a secret goes with its end, and one goes that only what follows tells. */
const before = (text: string, head: number): number => {
  const from = Math.max(0, head - AROUND)
  const near = text.slice(from, head + AROUND)
  if (!mayHold(near, head - from)) return head
  const [masked, alone] = [hideSecrets(near, masks), hideSecrets(text.slice(from, head), masks)]
  let at = 0
  while (at < alone.length && (masked[at] !== MASK || alone[at] === MASK)) at += 1
  if (masked[at] === MASK) while (masked[at - 1] === MASK) at -= 1
  return from + at
}

/** Behind the place stands what is no secret, or a secret by itself. */
const behind = (text: string, tail: number): number => {
  const from = Math.max(0, tail - AROUND)
  const near = text.slice(from)
  if (!mayHold(near, tail - from)) return tail
  const [masked, alone] = [hideSecrets(near, masks).slice(tail - from), hideSecrets(text.slice(tail), masks)]
  for (let at = masked.length - 1; at >= 0; at -= 1) if (masked[at] === MASK && alone[at] !== MASK) return tail + at + 1
  return tail
}

const isShaped = (cut: string): boolean => WORD.test(cut) && SHAPED.test(cut)
/** A long line that recurs is asked again. */
const names = remembered(namesSecret)
/** Most lines hold nothing of it, and every long line is asked. */
const mayHold = (near: string, at: number): boolean => names(near) || isShaped(near.slice(Math.max(0, at - 7), at + 7))
