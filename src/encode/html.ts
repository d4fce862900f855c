import { visible } from './terminal.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text between tags, or inside a quoted attribute. */
export const htmlText = (text: string): string => visible(text).replaceAll(/[&<>"']/g, char => ENTITIES[char] ?? char)

/** An address that a link may lead to, escaped for its attribute; undefined for every scheme but the web's. */
export const webAddress = (url: string | undefined): string | undefined => (url !== undefined && /^https?:\/\/[^\s]+$/i.test(url) ? htmlText(url) : undefined)
