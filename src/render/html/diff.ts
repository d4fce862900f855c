import { markup } from '../../encode/html.ts'
import type { Markup } from '../../encode/html.ts'

/** A command before and after its change; the words that differ are marked. */
export const diff = ({ before, after }: { readonly before: string; readonly after: string }): Markup => {
  const [a, b] = [before.split(/(\s+)/), after.split(/(\s+)/)]
  const least = Math.min(a.length, b.length)
  let start = 0
  while (start < least && a[start] === b[start]) start += 1
  let end = 0
  while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  return markup`<div class="diff"><div class="minus">− ${marked(a, start, end)}</div>\n<div class="plus">+ ${marked(b, start, end)}</div></div>`
}

const marked = (words: readonly string[], start: number, end: number): Markup => {
  const middle = words.slice(start, words.length - end).join('')
  const tail = words.slice(words.length - end).join('')
  return markup`${words.slice(0, start).join('')}${middle === '' ? undefined : markup`<b>${middle}</b>`}${tail}`
}
