/** So many lines must be numbered, and so few may be not. */
const FEWEST = 4
const OTHERS = 0.05
/** `cat -n`, `less -N`: a number, then a tab or blanks; `grep -n`, an editor, a page: a number and a colon. */
const NUMBERED = /^\s{0,7}(\d{1,7})(:|\t| {1,2}(?=\S)|$)/

/** What numbers its lines, by the lines that it printed: each is one more than the one before, or (where lines were filtered) more than it. */
export const isNumbered = (lines: readonly string[]): boolean => {
  const texts = lines.filter(line => line.trim() !== '')
  const found = texts.map(line => NUMBERED.exec(line))
  const numbers = found.flatMap(each => (each === null ? [] : [Number(each[1])]))
  // A task of srun may be number 0, no line is.
  if (numbers.length < FEWEST || numbers[0] === 0 || texts.length - numbers.length > texts.length * OTHERS) return false
  // Figures with a unit, one below the other, are no numbers of lines: what follows them is always the same.
  if (new Set(texts.filter((_, index) => found[index] !== null).map(unnumbered)).size === 1) return false
  const filtered = found.every(each => each === null || each[2] === ':')
  return numbers.every((number, index) => index === 0 || (filtered ? number > (numbers[index - 1] ?? 0) : number === (numbers[index - 1] ?? 0) + 1))
}

/** The line without its number. What a program indents it indents by an even number of blanks: an odd one is the colon's. */
export const unnumbered = (line: string): string => {
  const found = NUMBERED.exec(line)
  const text = found === null ? line : line.slice(found[0].length)
  if (text.trim() === '') return ''
  return found?.[2] === ':' && text.search(/\S/) % 2 === 1 ? text.slice(1) : text
}
