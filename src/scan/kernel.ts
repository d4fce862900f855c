import compiled from './kernel.json' with { type: 'json' }
import choices from './choices.json' with { type: 'json' }
import type { SpeakerTable } from '../events/speaker.ts'
import { patternsOf, waitingOf } from './patterns.ts'
import { SHAPES } from './shapes.ts'
import { layTables } from './tables.ts'
import type { Tables } from './tables.ts'

/** What is used of it; the types of Node 20 hold none. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: object }
}

/** What kernel/index.ts exports; numbers are addresses in its memory unless said otherwise. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number }
  readonly base: { readonly value: number }
  readonly setUp: (...layout: number[]) => void
  readonly next: (from: number, to: number, linesBefore: number, longest: number) => number
  readonly lineEnd: () => number
  readonly lineNumber: () => number
  readonly breakCount: () => number
  readonly hitCount: () => number
  readonly shapeAt: () => number
  readonly traffic: () => number
  readonly markSeen: (shape: number) => void
  readonly forget: () => void
  /** Every line is searched again that comes. */
  readonly unlearn: () => void
  /** The entry behind one (0: the first) of which `lasts` tells; 0 where there is no more. */
  readonly nextLast: (after: number) => number
  /** From now on text is looked through apart from the rest: nothing stops at traffic that is taken down. */
  readonly survey: () => void
  /** Whether lines may be passed over of which such a scan has made this table. */
  readonly passes: (table: number, linesBefore: number, where: number) => boolean
  /** Whether `next` stopped at a line that need not be read, to be told where the words of a user are in it. */
  readonly quotes: () => boolean
  /** The literal that opened them, and a number that tells such lines apart. */
  readonly openingOf: () => number
  readonly keyOf: () => number
  /** Tells it; false where it does not help. */
  readonly know: (from: number, to: number) => boolean
}

/** The compiled scan with the tables of some literals, and room for text. */
export interface Kernel extends Omit<Exports, 'memory' | 'base' | 'setUp' | 'nextLast' | 'passes'> {
  readonly memory: Uint8Array
  /** The first and one past the last address that text may have. */
  readonly text: number
  readonly limit: number
  /** The literals of the line that `next` stopped at, by their place in the list, those of classes (classes.ts) behind them. */
  readonly hits: () => readonly number[]
  /** What was seen of traffic since `forget`: a table for `passed` of a kernel with the same literals. */
  readonly shapes: Uint8Array
  /** Whether lines elsewhere of which this table was made need not be read here; then they are the last ones. `where` (> 0) says where. */
  readonly passed: (table: Uint8Array, linesBefore: number, where: number) => boolean
  /** Of each kind of traffic line that is only counted, the last one since `forget`, and forgets them. */
  readonly lasts: () => readonly Last[]
}
interface Last {
  /** Stays the same for the same kind of line. */
  readonly shape: number
  /** Where `start` and `end` are; 0: in memory. */
  readonly where: number
  readonly start: number
  readonly end: number
  /** How many lines stand before it. */
  readonly number: number
}

/** What the build makes of the tables (scripts/kernel.ts): where the data is text, in base64. */
export interface Laid extends Omit<Tables, 'image'> {
  readonly image: string | Uint8Array
  /** Of so many literals. */
  readonly count: number
}
type Choices = Readonly<Record<string, readonly number[]>>

const bytesOf = (data: string | Uint8Array): Uint8Array => (typeof data === 'string' ? Uint8Array.from(atob(data), each => each.charCodeAt(0)) : data)

/** The compiled scan by itself, with memory of its own. */
export const instanceOf = (wasm: Uint8Array): Exports => new WebAssembly.Instance(new WebAssembly.Module(wasm), {}).exports as unknown as Exports

const PAGE = 64 * 1024

/** A scan for what `speakers` say and what wakes the parsers; `ours`: these are the package's own, whose tables were laid when it was built. */
export const kernelFor = (speakers: readonly SpeakerTable[], ours: boolean, room: number): Kernel => {
  const { wasm, tables } = compiled.data as { readonly wasm: string | Uint8Array; readonly tables?: Laid }
  const count = waitingOf(speakers).length
  const { memory, base, setUp, ...exports } = instanceOf(bytesOf(wasm))
  const { layout, image } =
    ours && tables?.count === count
      ? { layout: tables.layout, image: bytesOf(tables.image) }
      : layTables(patternsOf(speakers), choices.data as Choices, base.value)
  memory.grow(Math.ceil((layout.text + room + PAGE) / PAGE) - memory.buffer.byteLength / PAGE)
  const all = new Uint8Array(memory.buffer)
  all.set(image, base.value)
  const { bits, slots, slotMask, chains, patterns, nibbles, shapes, hits, index, once, templates, templatesEnd, starts } = layout
  setUp(bits, slots, slotMask, chains, patterns, nibbles, shapes, hits, index, once, templates, templatesEnd, starts, count)
  const words = new Uint32Array(memory.buffer)
  return {
    ...exports,
    memory: all,
    text: layout.text,
    limit: layout.text + room,
    hits: () => {
      const hits: number[] = []
      for (let at = layout.hits >>> 2, end = at + exports.hitCount(); at < end; at += 1) hits.push(words[at] ?? 0)
      return hits
    },
    shapes: all.subarray(layout.shapes, layout.shapes + SHAPES),
    lasts: () => {
      const lasts: Last[] = []
      for (let shape = exports.nextLast(0); shape !== 0; shape = exports.nextLast(shape)) {
        lasts.push(lastOf(words, shape))
        words[(shape >>> 2) + END] = 0
      }
      return lasts
    },
    passed: (table, before, where) => {
      all.set(table, layout.others)
      return exports.passes(layout.others, before, where)
    },
  }
}

/** Where an entry of the table of shapes has what (kernel/shape.ts), in words. */
const [WHERE, START, END, NUMBER] = [3, 8, 9, 10]
const lastOf = (words: Uint32Array, shape: number): Last => {
  const at = shape >>> 2
  return { shape, where: words[at + WHERE] ?? 0, start: words[at + START] ?? 0, end: words[at + END] ?? 0, number: words[at + NUMBER] ?? 0 }
}
