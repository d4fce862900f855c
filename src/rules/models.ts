import { z } from 'zod'
import { shapeOf } from '../models/config.ts'
import { readName } from '../models/name.ts'
import type { ModelRow, Models } from '../models/table.ts'
import { RuleMistake } from './schema.ts'

const config = z.record(z.string(), z.unknown())
const row = z.strictObject({
  names: z.array(z.string()).min(1),
  billions: z.number().positive(),
  like: z.string().optional(),
  tower: z.string().optional(),
  sizes: z.array(z.number().positive()).optional(),
  config: config.default({}),
})
const table = z.strictObject({
  date: z.iso.date(),
  /** The fields that a row's `sizes` stand for, in this order. */
  sizes: z.array(z.string()).default([]),
  towers: z.record(z.string(), config).default({}),
  families: z.record(z.string(), z.strictObject({ config: config.default({}), models: z.array(row).min(1) })),
})

/** models.yaml as rows that stand alone: what a family shares and what a row takes over from another is written out. */
export const readModels = (content: unknown): Models => {
  const { date, sizes: fields, towers, families } = table.parse(content)
  const written = Object.entries(families).flatMap(([family, { config: shared, models }]) => models.map(model => ({ ...model, family, shared })))
  const named = new Map(written.flatMap(each => each.names.map(name => [name, each] as const)))
  const full = ({ like, tower, shared, sizes = [], config: own, names }: (typeof written)[number], depth = 0): Record<string, unknown> => {
    const other = like === undefined ? undefined : named.get(like)
    if (like !== undefined && (other === undefined || depth > 1)) mistaken(`${names[0]}: there is no other model ${like} to be like`)
    const vision = tower === undefined ? undefined : (towers[tower] ?? mistaken(`${names[0]}: there is no tower ${tower}`))
    if (sizes.length > 0 && sizes.length !== fields.length) mistaken(`${names[0]}: ${fields.length} sizes were expected: ${fields.join(', ')}`)
    return {
      ...shared,
      ...(other === undefined ? {} : full(other, depth + 1)),
      ...Object.fromEntries(sizes.map((size, index) => [fields[index], size])),
      ...own,
      ...(vision === undefined ? {} : { vision_config: vision }),
    }
  }
  const rows = written.map((each): ModelRow => ({
    family: each.family,
    names: each.names,
    keys: keysOf(each.names),
    billions: each.billions,
    config: full(each),
  }))
  const owners = new Map<string, ModelRow>()
  for (const row of rows) {
    if (shapeOf(row.config) === undefined) mistaken(`${row.names[0]}: layers, heads, hidden size or vocabulary are missing`)
    for (const key of row.keys) {
      const other = owners.get(key)
      if (other !== undefined) mistaken(`${row.names[0]} and ${other.names[0]}: both are called ${key}`)
      owners.set(key, row)
    }
  }
  return { date, rows }
}

const keysOf = (names: readonly string[]): readonly string[] => [
  ...new Set(names.map(name => readName(name)?.key ?? mistaken(`${name} says nothing of a model`))),
]

const mistaken = (what: string): never => {
  throw new RuleMistake(what)
}
