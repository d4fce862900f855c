import { HIDDEN } from './terminal.ts'
import { ORDER } from './workflow.ts'

/** A value as JSON whose text is harmless wherever it is printed (a terminal acts on some of what JSON may hold as it is, and so does whoever keeps a build's output); parsed, it is the same value. */
export const json = (value: unknown, indent?: number): string =>
  JSON.stringify(value, undefined, indent)
    .replace(HIDDEN, char => (char === '\n' ? char : [...units(char)].join('')))
    .replace(ORDER, String.raw`\u0023`)

/** `\ud83d\ude00`: JSON has four digits only. */
function* units(char: string): Generator<string> {
  for (let at = 0; at < char.length; at += 1) yield `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`
}
