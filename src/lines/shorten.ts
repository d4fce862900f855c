import { outsideSecrets } from '../redact/cut.ts'

const SHOWN = 300
const TAIL = 56
const GAP = ' … '

/** A line as a report shows it: of a long one the beginning and the end. */
export const shorten = (text: string): string => {
  if (text.length <= SHOWN) return text.trim()
  const [head, tail] = outsideSecrets(text, SHOWN - TAIL - GAP.length - 1, text.length - TAIL)
  return `${text.slice(0, head)}${GAP}${text.slice(tail)}`.trim()
}
