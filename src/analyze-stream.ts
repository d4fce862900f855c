import { diagnose, open } from './diagnose.ts'
import type { DiagnoseOptions, ReadInput } from './diagnose.ts'
import { tablesFor } from './engines/needed.ts'
import type { Report } from './report.ts'
import { ourRules } from './rules/ours.ts'
import type { RuleSet } from './rules/rule.ts'

/** A log: its text, its bytes, or chunks of either as they come (a Node stream, a web stream, a generator). */
export type Chunks = string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

export interface StreamOptions extends Pick<DiagnoseOptions, 'model' | 'why'> {
  /** Those that come with oomdoctor where none are given. */
  readonly rules?: RuleSet
}

/** Diagnoses one log as it comes; of it only what was heard is kept. `name` is what the report calls it. */
export const analyzeStream = async (chunks: Chunks, { name = 'log', ...options }: StreamOptions & { readonly name?: string } = {}): Promise<Report> =>
  analyzeStreams({ [name]: chunks }, options)

/** The same for several that belong together (a server's log and what nvidia-smi said), by their names. */
export const analyzeStreams = async (inputs: Readonly<Record<string, Chunks>>, { rules = ourRules(), model, why }: StreamOptions = {}): Promise<Report> => {
  const read: ReadInput[] = []
  for (const [name, chunks] of Object.entries(inputs)) {
    const reading = open(name, rules.sentences)
    for await (const chunk of typeof chunks === 'string' || chunks instanceof Uint8Array ? [chunks] : chunks)
      reading.read(typeof chunk === 'string' ? encoder.encode(chunk) : chunk)
    read.push(reading.end())
  }
  return diagnose(read, rules, { ...(model === undefined ? {} : { model }), ...(why === undefined ? {} : { why }), engines: await tablesFor(read) })
}

const encoder = new TextEncoder()
