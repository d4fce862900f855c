import { shapeOf } from './config.ts'
import type { Config } from './fields.ts'
import { readName } from './name.ts'
import type { Quantization } from './quantization.ts'
import type { ModelShape } from './shape.ts'
import { remembered } from '../remembered.ts'
import type { Source } from '../types.ts'

/** One size of a family: a row of rules/models.yaml, with the fields of its config.json that say how large it is. */
export interface ModelRow {
  readonly family: string
  readonly names: readonly string[]
  /** What names are compared by, worked out when the table is read. */
  readonly keys: readonly string[]
  /** As its authors publish it. */
  readonly billions: number
  readonly config: Config
}
export interface Models {
  /** When the table was last gone through. */
  readonly date: string
  readonly rows: readonly ModelRow[]
}

/** A model of the table that a name means. */
interface FoundModel {
  readonly row: ModelRow
  readonly shape: ModelShape
  /** How its weights are stored: as the name says, else as its authors publish it. */
  readonly quantization: Quantization | undefined
}
/** A model whose config.json was given. */
export interface GivenModel {
  readonly shape: ModelShape
  readonly at: Source
}
export interface ModelTable {
  readonly find: (name: string) => FoundModel | undefined
}

export const modelTable = ({ rows }: Models): ModelTable => {
  // Of two rows with one name the first counts.
  const byKey = new Map(rows.toReversed().flatMap(row => row.keys.map(key => [key, row] as const)))
  const find = (given: string): FoundModel | undefined => {
    const name = readName(given)
    const row = name && (byKey.get(name.key) ?? byKey.get(name.loose))
    const shape = row && shapeOf(row.config)
    if (name === undefined || row === undefined || shape === undefined) return undefined
    return { row, shape, quantization: name.quantization ?? (name.precision ? undefined : shape.quantization) }
  }
  // The runs that are studied together are mostly those of a few models.
  return { find: remembered(find) }
}
