import { readCut } from '../analyze.ts'
import { conclude } from '../diagnose.ts'
import type { GivenModel } from '../models/table.ts'
import { ourRules } from '../rules/ours.ts'
import type { Redaction } from '../redact/index.ts'
import type { RuleSet } from '../rules/rule.ts'
import { packedPart } from './part.ts'
import type { PackedPart } from './part.ts'

/** What a thread is given: plain data. */
export interface Batch {
  readonly paths: readonly string[]
  /** Those that come with oomdoctor where none are given. */
  readonly rules?: RuleSet
  readonly model?: GivenModel | undefined
  readonly why?: readonly string[]
  /** How the report will be redacted: what is to be hidden is looked for here. */
  readonly hidden?: readonly Redaction[]
  readonly ownProcess?: boolean
}
/** What a thread hands back. */
export interface BatchResult {
  /** Undefined where nothing could be read. */
  readonly part: PackedPart | undefined
  readonly unread: readonly { readonly path: string; readonly message: string; readonly remedy: string | undefined }[]
}

/** Reads and diagnoses some logs together. */
export const runBatch = async ({ paths, rules = ourRules(), model, why = [], hidden = [], ownProcess = false }: Batch): Promise<BatchResult> => {
  const { inputs, engines, keep, unread } = await readCut(paths, { rules, ownProcess })
  return {
    part: packedPart(conclude(inputs, rules, { model, why, engines }, keep), hidden),
    unread: unread.map(({ path, problem: { message, remedy } }) => ({ path, message, remedy })),
  }
}
