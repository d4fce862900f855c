import { redact } from '../redact/index.ts'
import type { Report } from '../report.ts'
import { PLAIN, USUAL } from './plain-formats.ts'
import type { Render, RenderOptions } from './plain-formats.ts'
import { relativeTo } from './relative.ts'

export type { Render, RenderOptions } from './plain-formats.ts'

/** Each format, loaded only when it is asked for. */
const RENDERERS = {
  text: PLAIN.text,
  json: PLAIN.json,
  ndjson: PLAIN.ndjson,
  csv: PLAIN.csv,
  junit: PLAIN.junit,
  sarif: async () => {
    const { toSarif } = await import('./sarif.ts')
    return (report, { language, rules }) => toSarif(report, language, rules)
  },
  issue: PLAIN.issue,
  html: async () => {
    const { toHtml } = await import('./html/index.ts')
    return (report, { language }) => toHtml(report, language)
  },
  markdown: async () => (await import('./markdown.ts')).toMarkdown,
  github: async () => {
    const [{ toGithub }, { randomUUID }] = await Promise.all([import('./github.ts'), import('node:crypto')])
    return (report, options) => toGithub(report, { ...options, token: randomUUID() })
  },
} satisfies Record<string, () => Promise<Render>>

export type Format = keyof typeof RENDERERS
export const FORMATS = Object.keys(RENDERERS) as readonly Format[]

/** Formats whose reader looks files up. */
const LOOKED_UP: ReadonlySet<Format> = new Set(['github', 'sarif', 'junit'])

/** Lays a report out, with what must not leave hidden: English, 100 columns, no colours, unless told otherwise. */
export const render = async (report: Report, format: Format, options: Partial<RenderOptions> = {}): Promise<string> => {
  const asked = { ...USUAL, ...options }
  const placed = asked.base !== undefined && LOOKED_UP.has(format) ? relativeTo(report, asked.base) : report
  return (await RENDERERS[format]())(redact(placed, asked.redact ?? 'all'), asked)
}
