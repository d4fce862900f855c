import { redact } from '../redact/index.ts'
import type { Redaction } from '../redact/index.ts'
import type { Report } from '../report.ts'
import type { RuleSet } from '../rules/rule.ts'
import type { Language } from './language.ts'
import { placed } from './placed.ts'

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
export type Render = (report: Report, options: RenderOptions) => string

/** Each format, loaded only when it is asked for. */
const RENDERERS = {
  text: async () => (await import('./text/index.ts')).toText,
  json: async () => {
    const { toJson } = await import('./json.ts')
    return (report, { language, group }) => toJson(report, language, group)
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
  sarif: async () => {
    const { toSarif } = await import('./sarif.ts')
    return (report, { language, rules }) => toSarif(report, language, rules)
  },
  issue: async () => {
    const { toIssue } = await import('./issue.ts')
    return (report, { language }) => toIssue(report, language)
  },
  html: async () => {
    const { toHtml } = await import('./html/index.ts')
    return (report, { language }) => toHtml(report, language)
  },
  markdown: async () => (await import('./markdown.ts')).toMarkdown,
  github: async () => {
    const { toGithub } = await import('./github.ts')
    return (report, options) => toGithub(report, { ...options, token: crypto.randomUUID() })
  },
} satisfies Record<string, () => Promise<Render>>

export type Format = keyof typeof RENDERERS
export const FORMATS = Object.keys(RENDERERS) as readonly Format[]

/** Formats whose reader looks files up. */
const LOOKED_UP: ReadonlySet<Format> = new Set(['github', 'sarif', 'junit'])
const USUAL: RenderOptions = { language: 'en', width: 100, colour: false, all: false, ledger: false }

/** Lays a report out, with what must not leave hidden: English, 100 columns, no colours, unless told otherwise. */
export const render = async (report: Report, format: Format, options: Partial<RenderOptions> = {}): Promise<string> => {
  const asked = { ...USUAL, ...options }
  const named = asked.place !== undefined && LOOKED_UP.has(format) ? placed(report, asked.place) : report
  return (await RENDERERS[format]())(redact(named, asked.redact ?? 'all'), asked)
}
