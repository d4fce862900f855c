import { visible } from './terminal.ts'
import { ORDER } from './workflow.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** XML 1.0 has no place for most controls, halves of a pair and two non-characters, not even as a reference. */
const ILLEGAL = /[\ufffe\uffff]/g

/** Text of an element or of a quoted attribute, on one line. */
export const xmlText = (text: string): string =>
  visible(text)
    .replace(ILLEGAL, char => `\\u${char.charCodeAt(0).toString(16)}`)
    .replaceAll(/[&<>"']/g, char => ENTITIES[char] ?? char)
    .replace(ORDER, '&#35;')

/** Text of an element in several lines. */
export const xmlLines = (text: string): string => text.split('\n').map(xmlText).join('\n')
