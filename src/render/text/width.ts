/** Characters that take two columns: Chinese, Japanese, Korean, full-width forms, emoji. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u
// oxlint-disable-next-line no-control-regex
const ESCAPES = /\u001b\[[0-9;]*m/g

/** Columns that a text takes. */
export const widthOf = (text: string): number => {
  let width = 0
  for (const char of text.replace(ESCAPES, '')) width += WIDE.test(char) ? 2 : 1
  return width
}

/** Breaks a text into lines of at most `width` columns: at blanks, and between Chinese characters. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of words(text)) {
    if (line !== '' && widthOf(line) + widthOf(word.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = word.trimStart()
    } else line += word
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines.length > 0 ? lines : ['']
}

/** No line may start with these. */
const CLOSING = /^[，。；：、！？）》」』”’]/

/** Words with the blanks behind them; a Chinese character is a word of its own, with the punctuation that follows it. */
const words = (text: string): string[] => {
  const out: string[] = []
  for (const piece of text.match(/[^\s]+\s*|\s+/g) ?? []) {
    let run = ''
    for (const char of piece) {
      if (CLOSING.test(char)) {
        if (run !== '') run += char
        else if (out.length > 0) out[out.length - 1] += char
        else run = char
      } else if (WIDE.test(char)) {
        if (run !== '') out.push(run)
        run = ''
        out.push(char)
      } else run += char
    }
    if (run !== '') out.push(run)
  }
  return out
}

/** Cuts a text to a width, with an ellipsis where something is left out. */
export const clip = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text
  let out = ''
  for (const char of text) {
    if (widthOf(out) + widthOf(char) > width - 1) break
    out += char
  }
  return `${out.trimEnd()}…`
}

export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))
