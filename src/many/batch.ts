import { readInputs } from '../analyze.ts'
import type { Part } from '../assemble.ts'
import { partOf } from '../diagnose.ts'
import { tablesFor } from '../engines/needed.ts'
import type { GivenModel } from '../models/table.ts'
import { ourRules } from '../rules/ours.ts'
import type { RuleSet } from '../rules/rule.ts'

/** What a thread is given: plain data. */
export interface Batch {
  readonly paths: readonly string[]
  /** Those that come with oomdoctor where none are given. */
  readonly rules?: RuleSet
  readonly model?: GivenModel | undefined
  readonly why?: readonly string[]
}
/** What a thread hands back. */
export interface BatchResult {
  readonly part: Part
  readonly unread: readonly { readonly path: string; readonly message: string; readonly remedy: string | undefined }[]
}

/** Reads and diagnoses some logs together. */
export const runBatch = async ({ paths, rules = ourRules(), model, why = [] }: Batch): Promise<BatchResult> => {
  const { read, unread } = await readInputs(paths, { rules })
  return {
    part: partOf(read, rules, { model, why, engines: await tablesFor(read) }),
    unread: unread.map(({ path, problem: { message, remedy } }) => ({ path, message, remedy })),
  }
}
