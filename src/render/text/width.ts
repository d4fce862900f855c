import { WIDE, widthOf } from '../../width.ts'

export { widthOf } from '../../width.ts'

/** Breaks a text into lines of at most `width` columns: at blanks, between Chinese characters, and inside a word that is wider. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of words(text).flatMap(each => pieces(each, width))) {
    if (line !== '' && widthOf(line) + widthOf(word.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = word.trimStart()
    } else line += word
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines.length > 0 ? lines : ['']
}

/** A word that no line holds, in pieces that fill one; the blanks behind it stay with the last. */
const pieces = (word: string, width: number): string[] => {
  if (widthOf(word.trimEnd()) <= width) return [word]
  const out: string[] = []
  let piece = ''
  for (const char of word) {
    if (piece !== '' && widthOf(piece) + widthOf(char) > width && char.trim() !== '') {
      out.push(piece)
      piece = ''
    }
    piece += char
  }
  return [...out, piece]
}

/** No line may start with these. */
const CLOSING = /^[，。；：、！？）》」』”’]/

/** No line may end with these. */
const OPENING = /[（《「『“‘]/

/** Words with the blanks behind them; a Chinese character is a word of its own, with the punctuation around it. */
const words = (text: string): string[] => {
  const out: string[] = []
  for (const piece of text.match(/[^\s]+\s*|\s+/g) ?? []) {
    let run = ''
    for (const char of piece) {
      const opened = OPENING.test(run.at(-1) ?? '')
      if (CLOSING.test(char)) {
        if (run !== '') run += char
        else if (out.length > 0) out[out.length - 1] += char
        else run = char
      } else if (OPENING.test(char) || WIDE.test(char)) {
        if (run !== '' && !opened) out.push(run)
        run = opened ? run + char : char
        if (OPENING.test(char)) continue
        out.push(run)
        run = ''
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

/** The same, but the end is kept: a file's name and the number of its line. */
export const clipStart = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text
  let out = ''
  for (const char of [...text].toReversed()) {
    if (widthOf(out) + widthOf(char) > width - 1) break
    out = char + out
  }
  return `…${out}`
}

export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))
