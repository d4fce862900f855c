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

const USUAL: RenderOptions = { language: 'en', width: 100, colour: false, all: false, ledger: false }

/** Lays a report out: English, 100 columns, no colours, unless told otherwise. */
export const render = async (report: Report, format: Format, options: Partial<RenderOptions> = {}): Promise<string> =>
  (await RENDERERS[format]())(report, { ...USUAL, ...options })
