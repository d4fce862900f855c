import { mapped, mappedList } from '../tree.ts'

/** A tree of plain data with each of its texts changed; `key` is the one it stands under, for a list the list's. */
export const mapTexts = <Tree>(tree: Tree, change: (text: string, key: string) => string): Tree => changed(tree, '', change) as Tree

const changed = (value: unknown, key: string, change: (text: string, key: string) => string): unknown => {
  if (typeof value === 'string') return change(value, key)
  if (Array.isArray(value)) return mappedList(value as readonly unknown[], each => changed(each, key, change))
  if (typeof value !== 'object' || value === null) return value
  return mapped(value, (each, name) => changed(each, name, change))
}
