/** Things one after the other: a list, or what is read back where it is asked for, so that few of them are at hand at a time. */
export interface Sequence<Item> extends Iterable<Item> {
  readonly length: number
  readonly at: (index: number) => Item | undefined
}

/** Each changed when it is asked for. */
export const changing = <From, To>(all: Sequence<From>, change: (item: From, index: number) => To): Sequence<To> => ({
  length: all.length,
  at: index => {
    const item = all.at(index)
    return item === undefined ? undefined : change(item, index)
  },
  *[Symbol.iterator]() {
    let index = 0
    for (const item of all) yield change(item, index++)
  },
})

/** Several as one. */
export const together = <Item>(parts: readonly Sequence<Item>[]): Sequence<Item> => {
  const ends: number[] = []
  for (const { length } of parts) ends.push((ends.at(-1) ?? 0) + length)
  return {
    length: ends.at(-1) ?? 0,
    at: index => {
      const part = firstAbove(ends, index)
      return parts[part]?.at(index - (ends[part - 1] ?? 0))
    },
    *[Symbol.iterator]() {
      for (const part of parts) yield* part
    },
  }
}

/** The last one first. */
export const backwards = <Item>(all: Sequence<Item>): Sequence<Item> => ({
  length: all.length,
  at: index => all.at(all.length - 1 - index),
  *[Symbol.iterator]() {
    for (let index = all.length - 1; index >= 0; index -= 1) yield all.at(index) as Item
  },
})

/** Where the first figure above another stands in an ascending list. */
export const firstAbove = (ascending: readonly number[], figure: number): number => {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) > figure) high = middle
    else low = middle + 1
  }
  return low
}
