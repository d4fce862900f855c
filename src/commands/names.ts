// The parser takes a time that grows with the square of the number of words, drops a lone `-`, and has no place for names behind `--`:
// such words go through it as one, behind a character that no argument of a program can hold.
const MARK = '\u0000'
/** A hundred in a row cost nothing. */
const MANY = 100
/** The first ones may be a command, what it takes by itself, or an option's value. */
const KEPT = 8

/** An option that only ends the values of the one before. */
export const END = 'names'

/** Words for the parser: of a long run of names all but the first ones are one word; behind `--` everything is a name. */
export const folded = (words: readonly string[]): string[] => {
  const end = words.indexOf('--')
  const [before, behind] = end < 0 ? [words, []] : [words.slice(0, end), words.slice(end + 1)]
  const out: string[] = []
  let run: string[] = []
  const flush = (): void => {
    const alone = run.length > MANY ? KEPT : run.length
    out.push(...run.slice(0, alone).map(each => (each.startsWith('-') ? MARK + each : each)))
    if (alone < run.length) out.push(MARK + run.slice(alone).join(MARK))
    run = []
  }
  for (const word of before) {
    if (isName(word)) run.push(word)
    else {
      flush()
      out.push(word)
    }
  }
  flush()
  if (behind.length > 0) out.push(`--${END}=true`)
  run = [...behind]
  flush()
  return out
}
const isName = (word: string): boolean => word === '-' || !word.startsWith('-')

const unfolded = (word: unknown): readonly unknown[] => (typeof word === 'string' && word.startsWith(MARK) ? word.slice(1).split(MARK) : [word])

/** What the parser read, with the words in their places again. */
export const withNames = (args: Record<string, unknown>): void => {
  for (const [name, value] of Object.entries(args)) args[name] = Array.isArray(value) ? value.flatMap(unfolded) : unfolded(value)[0]
}

/** What the parser says: of the words that it knew as one the first. */
export const sayable = (said: string): string => {
  const [before = '', first, ...more] = said.split(MARK)
  return first === undefined ? said : `${before}${first}${more.length > 0 ? ' …' : ''}`
}
