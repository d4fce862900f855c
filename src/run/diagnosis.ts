import { tablesFor } from '../engines/needed.ts'
import { diagnose, open } from '../diagnose.ts'
import type { ReadInput } from '../diagnose.ts'
import { chunksOf } from '../read/chunks.ts'
import { readGivenModel } from '../read/model-config.ts'
import type { Report } from '../report.ts'
import type { RuleSet } from '../rules/rule.ts'

/** A file and what it is called in the report. */
export interface Kept {
  readonly path: string
  readonly name: string
}

/** What was kept of a run -> the report about it. Loaded only after a failure: rules and reader are most of the program. */
export const diagnoseRun = async (kept: readonly Kept[], rules: RuleSet, modelConfig: string | undefined): Promise<Report> => {
  const model = modelConfig === undefined ? undefined : readGivenModel(modelConfig)
  const inputs = kept.map(each => readKept(each, rules)).filter(({ report }) => report.bytes > 0 && report.kind !== 'binary')
  return diagnose(inputs, rules, { model, engines: await tablesFor(inputs) })
}

const readKept = ({ path, name }: Kept, rules: RuleSet): ReadInput => {
  const reading = open(name, rules.sentences)
  for (const chunk of chunksOf(path)) reading.read(chunk)
  return reading.end()
}
