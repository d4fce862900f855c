import { Problem } from '../errors.ts'
import { FORMATS } from './formats.ts'
import type { Format } from './formats.ts'

/** A file that a report is written to. */
export interface Output {
  readonly format: Format
  readonly path: string
}

const EXTENSIONS: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.sarif': 'sarif',
  '.xml': 'junit',
  '.csv': 'csv',
  '.txt': 'text',
  '.log': 'text',
}

/** `report.html`, or `html:path` where the name does not tell the format. Throws Problem where neither does, or where two reports would go to one file. */
export const readOutputs = (given: readonly string[]): readonly Output[] => {
  const outputs = given.map(readOutput)
  const twice = outputs.find(({ path }, index) => outputs.findIndex(each => each.path === path) !== index)
  if (twice !== undefined) throw new Problem(`--output ${twice.path}: two reports cannot go to one file`, 'Give each a name of its own.')
  return outputs
}

const readOutput = (given: string): Output => {
  const at = given.indexOf(':')
  const named = FORMATS.find(format => format === given.slice(0, at))
  if (named !== undefined && given.length > at + 1) return { format: named, path: given.slice(at + 1) }
  const format = given.endsWith('.sarif.json') ? 'sarif' : EXTENSIONS[(/[^/\\](\.[^./\\]+)$/.exec(given)?.[1] ?? '').toLowerCase()]
  if (format !== undefined) return { format, path: given }
  throw new Problem(
    `--output ${given}: the name does not tell the format`,
    `Give one of ${Object.keys(EXTENSIONS).join(', ')}, or FORMAT:PATH, as in html:report.`,
  )
}
