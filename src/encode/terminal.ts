/** Controls (C0, DEL, C1), marks of direction, zero-width and other characters without a shape, line and paragraph separators, halves of a pair. */
export const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu

/** Most texts, English and Chinese; a look at them is cheaper than a search. */
const PLAIN = /^[ -~\u00b7\u2013\u2014\u2018-\u201d\u2026\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/

/** Text of a log, a file name or a rule as a terminal may show it: nothing in it can move the cursor, make a link or turn the line round. */
export const visible = (text: string): string => (PLAIN.test(text) ? text : text.replace(HIDDEN, char => (char === '\t' ? ' ' : written(char))))

/** `\u001b`, `\u{e0041}`: a character by its number. */
const written = (char: string): string => {
  const point = char.codePointAt(0) ?? 0
  return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, '0')}`
}

/** The same, of a text of several lines. */
export const visibleLines = (text: string): string => text.split('\n').map(visible).join('\n')
