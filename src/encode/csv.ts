/** A spreadsheet takes a cell that begins so for a formula, in its full-width form and behind blanks too; figures are none. */
const FORMULA = /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/
const FIGURE = /^[+-]?\d+(?:\.\d+)?$/

/** One cell (RFC 4180): quoted where it must be, and never a formula. */
const csvCell = (text: string): string => {
  const plain = FORMULA.test(text) && !FIGURE.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$|^'/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** Rows with the line ends of the RFC. */
export const csv = (rows: readonly (readonly string[])[]): string => rows.map(cells => `${cells.map(csvCell).join(',')}\r\n`).join('')
