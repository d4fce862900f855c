/** Characters that take two columns: Chinese, Japanese, Korean, full-width forms, emoji. */
export const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u
// oxlint-disable-next-line no-control-regex
const ESCAPES = /\u001b\[[0-9;]*m/g
/** Marks that stand on the character before them, and characters without any width. */
const WITHOUT = /[\p{Mn}\p{Me}\u200b-\u200f\u2060-\u2064\ufeff]/u
// oxlint-disable-next-line no-control-regex
const PLAIN = /^[\u0020-\u007e]*$/

/** Columns that a text takes at a terminal; colours take none. */
export const widthOf = (text: string): number => {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const char of text.replace(ESCAPES, '')) width += WIDE.test(char) ? 2 : WITHOUT.test(char) ? 0 : 1
  return width
}
