/**
 * An object with each of its own values changed; itself where none is. Reports of many logs go through here whole, several times, and
 * mostly little of them is changed. A key that a log named `__proto__` stays a key.
 */
export const mapped = <Tree extends object>(tree: Tree, change: (value: unknown, key: string) => unknown): Tree => {
  let out: Tree | undefined
  for (const [key, value] of Object.entries(tree)) {
    const made = change(value, key)
    if (Object.is(made, value)) continue
    out ??= { ...tree }
    Object.defineProperty(out, key, { value: made, enumerable: true, configurable: true, writable: true })
  }
  return out ?? tree
}

/** The same of a list. */
export const mappedList = <Item>(list: readonly Item[], change: (item: Item) => Item): readonly Item[] => {
  let out: Item[] | undefined
  for (const [index, item] of list.entries()) {
    const made = change(item)
    if (Object.is(made, item)) continue
    out ??= [...list]
    out[index] = made
  }
  return out ?? list
}
