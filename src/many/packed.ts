import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Attempt } from '../episodes/attempts.ts'
import type { Keep } from '../episodes/cut.ts'
import { firstAbove } from '../sequence.ts'
import type { Sequence } from '../sequence.ts'

/** Some things one behind the other, as bytes: what is said of one run is said of most, so that little is left of it. */
interface Block {
  /** Where each ends, before compression. */
  readonly ends: readonly number[]
  readonly bytes: Uint8Array
}
/** Plain data in little room, outside the heap; a thread can hand it on. */
export interface Packed {
  readonly blocks: readonly Block[]
}
/** Takes plain data, one thing after the other, in bounded room. */
export interface Packer {
  readonly add: (item: unknown) => void
  readonly all: () => Packed
}

/** Bytes that are compressed together. */
const BLOCK = 128 * 1024
/** The fastest: the next ones take longer than all that reads a short log's text. */
const LEVEL = 1
/** Blocks that are at hand once they were read: runs are mostly asked for in turn. */
const AT_HAND = 4

export const packer = (): Packer => {
  const blocks: Block[] = []
  let [parts, ends, size]: [Buffer[], number[], number] = [[], [], 0]
  const close = (): void => {
    if (parts.length === 0) return
    blocks.push({ ends, bytes: compressed(Buffer.concat(parts)) })
    ;[parts, ends, size] = [[], [], 0]
  }
  return {
    add: item => {
      const bytes = serialize(item)
      parts.push(bytes)
      ends.push((size += bytes.length))
      if (size >= BLOCK) close()
    },
    all: () => {
      close()
      return { blocks }
    },
  }
}

/** What was packed, each thing read back when it is asked for. */
export type Unpack = <Item>(packed: Packed) => Sequence<Item>

/** Few blocks are at hand at a time, of all that one of these reads back. */
export const unpacker = (): Unpack => {
  const atHand = new Map<Block, readonly unknown[]>()
  const itemsOf = (block: Block): readonly unknown[] => {
    const items = atHand.get(block) ?? read(block)
    if (!atHand.has(block) && atHand.size >= AT_HAND) atHand.delete(atHand.keys().next().value as Block)
    return atHand.set(block, items).get(block) ?? []
  }
  return <Item>({ blocks }: Packed) => {
    const ends: number[] = []
    for (const block of blocks) ends.push((ends.at(-1) ?? 0) + block.ends.length)
    return {
      length: ends.at(-1) ?? 0,
      at: index => {
        const at = firstAbove(ends, index)
        const block = blocks[at]
        return block === undefined ? undefined : (itemsOf(block)[index - (ends[at - 1] ?? 0)] as Item)
      },
      *[Symbol.iterator]() {
        for (const block of blocks) yield* read(block) as readonly Item[]
      },
    }
  }
}

const read = ({ ends, bytes }: Block): readonly unknown[] => {
  const whole = inflateRawSync(bytes)
  return ends.map((end, index) => deserialize(whole.subarray(ends[index - 1] ?? 0, end)) as unknown)
}

/** A copy of its own size: what zlib hands back may lie in a larger piece of memory. */
const compressed = (bytes: Uint8Array): Uint8Array => new Uint8Array(deflateRawSync(bytes, { level: LEVEL }))

/** Events as bytes until they are asked for. */
export const packing: Keep = {
  events: attempt => {
    const bytes = compressed(serialize(attempt))
    return () => deserialize(inflateRawSync(bytes)) as Attempt
  },
  known: known => deserialize(serialize(known)) as typeof known,
}
