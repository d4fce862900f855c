import type { LogRecord } from '../../types.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** C's `ctime`, English under every locale: `Sat Nov 21 07:06:21 2026`; the shell's `date` puts a zone before the year. */
const CTIME =
  /\b(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}(\d{1,2}) (\d\d)(:\d\d:\d\d)(?: ([AP]M))?(?: [A-Z+-]\w{1,5})? (\d{4})\b/
const DAY = /^\s{0,8}(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat) /
/** The csv's own: `2026/11/21 07:06:21.320`. */
const SLASHED = /^(\d{4})[/-](\d\d)[/-](\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d+)?)$/

/** A `ctime` stamp anywhere in a text, as `2026-11-21 07:06:21`, which sorts. */
export const ctimeIn = (text: string): string | undefined => {
  const found = CTIME.exec(text)
  if (!found) return undefined
  const [, month = '', day = '', hour = '', rest = '', half, year = ''] = found
  const hours = half === undefined ? hour : String((Number(hour) % 12) + (half === 'PM' ? 12 : 0)).padStart(2, '0')
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')} ${hours}${rest}`
}

/** The time of a line that is a stamp and nothing else; nvitop puts a hint in brackets behind it. */
export const stampOf = (text: string): string | undefined => {
  if (!DAY.test(text) || text.length > 120) return undefined
  const time = ctimeIn(text)
  return time !== undefined && /\d{4}\s*(?:\([^]*)?$/.test(text) ? time : undefined
}

export const slashedStamp = (text: string): string | undefined => {
  const found = SLASHED.exec(text)
  return found ? `${found[1]}-${found[2]}-${found[3]} ${found[4]}` : undefined
}

/** The stamp just above a block; a rule may stand between. */
export const stampAbove = (before: readonly (LogRecord | undefined)[]): { readonly record: LogRecord; readonly time: string } | undefined => {
  for (const record of before) {
    if (record === undefined) return undefined
    const time = stampOf(record.message)
    if (time !== undefined) return { record, time }
    if (!/^\s{0,20}(?:\+[-=]|╒|╭|NVITOP )/.test(record.message)) return undefined
  }
  return undefined
}
