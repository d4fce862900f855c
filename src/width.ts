/** Characters that take two columns: Chinese, Japanese, Korean, full-width forms, emoji. */
export const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u
// oxlint-disable-next-line no-control-regex
const ESCAPES = /\u001b\[[0-9;]*m/g
/** Marks that stand on the character before them, and characters without any width. */
const WITHOUT = /[\p{Mn}\p{Me}\u200b-\u200f\u2060-\u2064\ufeff]/u
/** Nothing but ASCII and what our own pages add to it: punctuation, arrows, marks of mathematics, lines and blocks of tables. */
const NARROW = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u2190-\u21ff\u2200-\u22ff\u2500-\u259f]*$/

/** Columns that a text takes at a terminal; colours take none. */
export const widthOf = (text: string): number => {
  if (NARROW.test(text)) return text.length
  let width = 0
  for (const char of text.replace(ESCAPES, '')) {
    const code = char.codePointAt(0) ?? 0
    width += code < MARKS ? 1 : code >= HAN && code <= HAN_END ? 2 : WIDE.test(char) ? 2 : WITHOUT.test(char) ? 0 : 1
  }
  return width
}
/** Below stand letters only; most Chinese is one block. */
const [MARKS, HAN, HAN_END] = [0x300, 0x4e00, 0x9fff]
