import stripAnsi from 'strip-ansi'
import type { Wake } from '../events/parser.ts'
import { quotes, withoutQuoted } from '../events/quoted.ts'
import type { Saying } from '../events/speaker.ts'
import { clean } from '../lines/clean.ts'
import { takeOuter } from '../lines/outer.ts'
import { recordOf } from '../records/index.ts'
import { classesOf } from './classes.ts'
import type { Kernel } from './kernel.ts'
import { linesBack } from './lines-back.ts'

/**
 * Whether a line that holds literals really has to be read, and whether the lines before it have to be; undefined where
 * not. `text` and `before` are only asked for where they decide.
 */
export const matters = (hits: readonly (Saying | Wake)[], text: () => string, before: () => string): { readonly back: boolean } | undefined => {
  let line: string | undefined
  let above: string | undefined
  let back = false
  const standing: (Saying | Wake)[] = []
  for (const hit of hits) {
    if ('anchor' in hit) {
      standing.push(hit)
      continue
    }
    if (hit.check !== undefined && !hit.check.test((line ??= plain(text())))) continue
    if (hit.before instanceof RegExp) {
      const pattern = hit.before
      if (!(above ??= before()).split('\n').some(each => pattern.test(each))) continue
    }
    standing.push(hit)
    back ||= hit.before !== undefined
  }
  if (standing.length === 0) return undefined
  line ??= plain(text())
  return quotes(line) && !standing.some(hit => standsIn(unquoted(line as string), hit)) ? undefined : { back }
}

/** `matters` of the line at which the kernel stopped, whose text begins at `first`. */
export const wanted = (kernel: Kernel, waiting: readonly (Saying | Wake)[], start: number, end: number, first: number): ReturnType<typeof matters> => {
  const { memory } = kernel
  const hits: (Saying | Wake)[] = []
  for (const id of kernel.hits()) {
    const hit = waiting[id]
    if (hit !== undefined) hits.push(hit)
    else hits.push(...classesOf(id - waiting.length))
  }
  if (hits.length === 0) return undefined
  return matters(
    hits,
    () => decoder.decode(memory.subarray(start, end)),
    () => decoder.decode(memory.subarray(linesBack(memory, start, first).at, start)),
  )
}
const decoder = new TextDecoder()

/**
 * Where the words of a user begin and end in the line of a request (one character a byte); undefined where there are none, or
 * where they are not all that is left out of it.
 */
export const quotedIn = (line: string): readonly [from: number, to: number] | undefined => {
  const [before, behind, ...more] = unquoted(line).split('…')
  if (before === undefined || behind === undefined || behind === '' || more.length > 0 || !line.endsWith(behind)) return undefined
  const from = line.indexOf(before)
  const to = line.length - behind.length
  return from < 0 || from + before.length > to ? undefined : [from + before.length, to]
}

const plain = (text: string): string => {
  const line = text.endsWith('\n') ? text.slice(0, -1) : text
  return line.includes('\u001b') ? stripAnsi(line) : line
}

/** A line of a request or an answer without the words of its user: what they hold was never printed by a program. */
const unquoted = (text: string): string => {
  const { text: line } = takeOuter(clean(text))
  const record = recordOf({ at: { file: '', line: 0, text: '' }, text: line })
  const { message } = withoutQuoted(record)
  return message === record.message ? text : message
}

const standsIn = (text: string, hit: Saying | Wake): boolean =>
  'anchor' in hit
    ? text.includes(hit.anchor)
    : hit.words.length === 0
      ? (hit.check?.test(text) ?? true)
      : hit.words.some(words => text.includes(words.trim().split(' ')[0] ?? ''))
