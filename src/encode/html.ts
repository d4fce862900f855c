import { visible } from './terminal.ts'
import { ORDER } from './workflow.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text between tags, or inside a quoted attribute. */
export const htmlText = (text: string): string =>
  visible(text)
    .replaceAll(/[&<>"']/g, char => ENTITIES[char] ?? char)
    .replace(ORDER, '&#35;')

/** An address that a link may lead to, escaped for its attribute; undefined for every scheme but the web's. */
export const webAddress = (url: string | undefined): string | undefined => (url !== undefined && /^https?:\/\/[^\s]+$/i.test(url) ? htmlText(url) : undefined)

/** A piece of a page that is escaped already. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}
type Piece = string | number | Markup | readonly Markup[] | undefined

/** HTML whose every value is text, inside a tag's quotes too: only what was made by this function stays as it is. */
export const markup = (parts: TemplateStringsArray, ...values: readonly Piece[]): Markup =>
  new Markup(parts.reduce((all, part, at) => all + written(values[at - 1]) + part))

const written = (value: Piece): string => {
  if (value === undefined) return ''
  if (value instanceof Markup) return value.text
  return typeof value === 'object' ? value.map(({ text }) => text).join('') : htmlText(String(value))
}
