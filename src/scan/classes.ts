import type { Wake } from '../events/parser.ts'

const SIZE = String.raw`^(?=.*\d[ \t]*(?:bytes|[kmgt]i?b|[mg])(?![\w/]))`

/**
 * What the kernel finds by classes of bytes, in the order of its ids: no word is common to such lines, or none that is long
 * enough to be looked for.
 */
const classes: readonly Wake[] = [
  // A line so long that its middle may have to be left out.
  { words: [] },
  // A control character or a typed-out escape code, which may stand inside of a word.
  { words: [], before: true },
  // A figure with a unit of memory: what programs print of their own (usage.ts), and rows of tables and lists of cards.
  { words: [], check: new RegExp(`${SIZE}.*(?:mem|alloc|reserv|vram|used|in use|显存|内存)`, 'is') },
  { words: [], check: new RegExp(`${SIZE}.*(?:[|│┃]|, )`, 'is'), before: true },
  // `x.py:12 in forward`
  { words: [], check: /(?:^|\s)[^\s/]*\/\S+\.py:\d+ in [\w<>]/ },
  // A line that starts with a bar.
  { words: [], before: true },
  // `GPU0`, `LLM(`, `# gpu`
  { words: [], check: /(?:^|[\s|])GPU(?:\d{1,3}(?:\s|$)| [\d,]+: )/, before: true },
  { words: [], check: /LLM\(/ },
  { words: [], check: /# gpu/i, before: true },
]

/** Which of them belong to an id of the kernel. */
const OF_ID: readonly (readonly number[])[] = [[0], [1], [2, 3], [4], [5], [6, 7, 8]]
const wakes: readonly (readonly Wake[])[] = OF_ID.map(all => all.flatMap(each => classes[each] ?? []))
export const classesOf = (id: number): readonly Wake[] => wakes[id] ?? []
