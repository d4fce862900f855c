import { Problem } from '../errors.ts'
import { FORMATS } from './formats.ts'
import type { Format } from './formats.ts'

/** Endings of file names that are not the name of their format. */
const OTHER_NAMES: Readonly<Record<string, string>> = { txt: 'text', log: 'text', md: 'markdown', htm: 'html', xml: 'junit' }

/** The format that a file's name asks for by its ending. Throws Problem where no format has such an ending. */
export const formatOf = (file: string): Format => {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  const name = OTHER_NAMES[ending] ?? ending
  const format = FORMATS.find(each => each === name)
  if (format !== undefined) return format
  const known = [...FORMATS, ...Object.entries(OTHER_NAMES).flatMap(([other, of]) => ((FORMATS as readonly string[]).includes(of) ? [other] : []))]
  throw new Problem(`${file}: its ending names no format`, `Give a file whose name ends in one of ${known.map(each => `.${each}`).join(', ')}.`)
}
