import { redact } from '../redact/index.ts'
import type { Redaction } from '../redact/index.ts'
import type { Report } from '../report.ts'
import type { Language } from './language.ts'

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
}
export type Render = (report: Report, options: RenderOptions) => string

/** Each format, loaded only when it is asked for. */
const RENDERERS = {
  text: async () => (await import('./text/index.ts')).toText,
  json: async () => {
    const { toJson } = await import('./json.ts')
    return (report, { language }) => toJson(report, language)
  },
} satisfies Record<string, () => Promise<Render>>

export type Format = keyof typeof RENDERERS
export const FORMATS = Object.keys(RENDERERS) as readonly Format[]

/** Lays a report out, with what must not leave hidden. */
export const render = async (report: Report, format: Format, options: RenderOptions): Promise<string> =>
  (await RENDERERS[format]())(redact(report, options.redact ?? 'all'), options)
