import { redact } from '../redact/index.ts'
import type { Redaction } from '../redact/index.ts'
import type { Report } from '../report.ts'
import type { RuleSet } from '../rules/rule.ts'
import type { Language } from './language.ts'

/** Where inputs' names start from, and the folder that a reader of the report will look in. */
export interface Base {
  readonly cwd: string
  readonly root: string
}

/** How a report is to be laid out; a format takes what it has a use for. */
export interface RenderOptions {
  readonly language: Language
  /** Columns. */
  readonly width: number
  readonly colour: boolean
  /** Every finding with all its evidence and fixes. */
  readonly all: boolean
  readonly ledger: boolean
  /** What is hidden: by default everything that tells of people, machines and secrets. */
  readonly redact?: Redaction
  /** Annotations and SARIF name files from here on. */
  readonly base?: Base | undefined
  /** Bytes that Markdown may have where it goes. */
  readonly limit?: number | undefined
  /** What SARIF says of each rule comes from here. */
  readonly rules?: RuleSet | undefined
}
export type Render = (report: Report, options: RenderOptions) => string
export const USUAL: RenderOptions = { language: 'en', width: 100, colour: false, all: false, ledger: false }

/** Formats that need nothing of the system: a browser has these. Each is loaded only when it is asked for. */
export const PLAIN = {
  text: async () => (await import('./text/index.ts')).toText,
  json: async () => {
    const { toJson } = await import('./json.ts')
    return (report, { language }) => toJson(report, language)
  },
  ndjson: async () => {
    const { toNdjson } = await import('./ndjson.ts')
    return (report, { language }) => toNdjson(report, language)
  },
  csv: async () => {
    const { toCsv } = await import('./csv.ts')
    return (report, { language }) => toCsv(report, language)
  },
  junit: async () => {
    const { toJunit } = await import('./junit.ts')
    return (report, { language }) => toJunit(report, language)
  },
  issue: async () => {
    const { toIssue } = await import('./issue.ts')
    return (report, { language }) => toIssue(report, language)
  },
} satisfies Record<string, () => Promise<Render>>

export type Format = keyof typeof PLAIN
export const FORMATS = Object.keys(PLAIN) as readonly Format[]

/** Lays a report out where there are no files: else as the `render` of formats.ts does. */
export const render = async (report: Report, format: Format, options: Partial<RenderOptions> = {}): Promise<string> => {
  const asked = { ...USUAL, ...options }
  return (await PLAIN[format]())(redact(report, asked.redact ?? 'all'), asked)
}
