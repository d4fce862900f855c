import { longReport } from '../long-report.ts'
import type { LongReport } from '../long-report.ts'
import { redactLong } from '../redact/index.ts'
import type { Redaction } from '../redact/index.ts'
import type { Report } from '../report.ts'
import type { RuleSet } from '../rules/rule.ts'
import type { Language } from './language.ts'
import { placedReport } from './placed.ts'

/** How a report is to be laid out; a format takes what it has a use for. */
export interface RenderOptions {
  readonly language: Language
  /** Columns. */
  readonly width: number
  readonly colour: boolean
  /** Every finding with all its evidence and fixes. */
  readonly all: boolean
  readonly ledger: boolean
  /** Runs that ended alike in groups: text and JSON. */
  readonly group?: boolean | undefined
  /** What is hidden: by default everything that tells of people, machines and secrets. */
  readonly redact?: Redaction
  /** How annotations, SARIF and JUnit name a file. */
  readonly place?: ((file: string) => string) | undefined
  /** Bytes that Markdown may have where it goes. */
  readonly limit?: number | undefined
  /** What SARIF says of each rule comes from here. */
  readonly rules?: RuleSet | undefined
}
/** A report in pieces, which are its text one behind the other. */
type Render = (report: LongReport, options: RenderOptions) => Iterable<string>

/** Each format, loaded only when it is asked for. */
const RENDERERS = {
  text: async () => (await import('./text/index.ts')).textPieces,
  json: async () => {
    const { reportJson } = await import('./json.ts')
    return (report, { language, group }) => reportJson(report, language, group)
  },
  ndjson: async () => {
    const { ndjsonLines } = await import('./ndjson.ts')
    return (report, { language }) => ndjsonLines(report, language)
  },
  csv: async () => {
    const { csvRows } = await import('./csv.ts')
    return (report, { language }) => csvRows(report, language)
  },
  junit: async () => {
    const { junitPieces } = await import('./junit.ts')
    return (report, { language }) => junitPieces(report, language)
  },
  sarif: async () => {
    const { sarifPieces } = await import('./sarif.ts')
    return (report, { language, rules }) => sarifPieces(report, language, rules)
  },
  issue: async () => {
    const { toIssue } = await import('./issue.ts')
    return (report, { language }) => [toIssue(report, language)]
  },
  html: async () => {
    const { htmlPieces } = await import('./html/index.ts')
    return (report, { language }) => htmlPieces(report, language)
  },
  markdown: async () => (await import('./markdown.ts')).markdownPieces,
  github: async () => {
    const { githubPieces } = await import('./github.ts')
    return (report, options) => githubPieces(report, { ...options, token: crypto.randomUUID() })
  },
} satisfies Record<string, () => Promise<Render>>

export type Format = keyof typeof RENDERERS
export const FORMATS = Object.keys(RENDERERS) as readonly Format[]

/** Formats whose reader looks files up. */
const LOOKED_UP: ReadonlySet<Format> = new Set(['github', 'sarif', 'junit'])
const USUAL: RenderOptions = { language: 'en', width: 100, colour: false, all: false, ledger: false }

/** Lays a report out, with what must not leave hidden: English, 100 columns, no colours, unless told otherwise. */
export const render = async (report: Report, format: Format, options: Partial<RenderOptions> = {}): Promise<string> =>
  [...(await rendered(longReport(report), format, options))].join('')

/** The same of a report of any length, in pieces. */
export const rendered = async (report: LongReport, format: Format, options: Partial<RenderOptions> = {}): Promise<Iterable<string>> => {
  const asked = { ...USUAL, ...options }
  const renderer: Render = await RENDERERS[format]()
  const place = LOOKED_UP.has(format) ? asked.place : undefined
  const named = place === undefined ? report : placedReport(report, place)
  return renderer(hidden(report, named, asked.redact ?? 'all', place), asked)
}

/** Of several formats each needs the report read for names: once for all that hide the same. */
const hidden = (report: LongReport, named: LongReport, how: Redaction, place: RenderOptions['place']): LongReport => {
  const known = versions.get(report) ?? []
  versions.set(report, known)
  const same = known.find(each => each.how === how && each.place === place)
  if (same !== undefined) return same.report
  const made = { how, place, report: redactLong(named, how) }
  known.push(made)
  return made.report
}
const versions = new WeakMap<LongReport, { readonly how: Redaction; readonly place: RenderOptions['place']; readonly report: LongReport }[]>()
