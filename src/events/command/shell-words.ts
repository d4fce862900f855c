/** Splits a command as a shell does: quotes, backslashes; a comment ends it. Text after an unclosed quote is one word. */
export const shellWords = (command: string): string[] => {
  const words: string[] = []
  let word: string | undefined
  let quote = ''
  for (let at = 0; at < command.length; at += 1) {
    const char = command[at] as string
    if (quote !== '') {
      if (char === quote) quote = ''
      else if (char === '\\' && quote === '"' && '"\\$`'.includes(command[at + 1] ?? '')) word += command[(at += 1)] as string
      else word += char
    } else if (char === "'" || char === '"') {
      quote = char
      word ??= ''
    } else if (char === '\\' && word === undefined && /^\s/.test(command.slice(at + 1))) {
      // The line break behind it was lost in a paste.
    } else if (char === '\\') {
      word = (word ?? '') + (command[(at += 1)] ?? '')
    } else if (/\s/.test(char)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else if (char === '#' && word === undefined) break
    else word = (word ?? '') + char
  }
  if (word !== undefined) words.push(word)
  return words
}

/** The commands of a line, one after the other or in a pipe, without where their output goes. What stands in quotes parts nothing. */
export const commandsIn = (line: string): string[] => {
  const commands: string[] = []
  let command = ''
  let quote = ''
  let redirected = false
  const end = () => {
    commands.push(command.trim())
    command = ''
    redirected = false
  }
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at] as string
    const before = line[at - 1] ?? ' '
    const escaped = char === '\\' && quote !== "'"
    if (quote === '' && isRedirection(line, at)) {
      command = command.replace(/\s\d$/, '')
      redirected = true
    } else if (quote === '' && (char === ';' || char === '|' || (char === '&' && before !== '>'))) end()
    else if (quote === '' && char === '#' && /\s/.test(before)) break
    else if (!redirected) command += escaped ? char + (line[at + 1] ?? '') : char
    if (escaped) at += 1
    else if (quote === '' && (char === "'" || char === '"')) quote = char
    else if (char === quote) quote = ''
  }
  end()
  return commands.filter(each => each !== '')
}

/** `> log`, `2>&1`, `&> log`, `< in`; `<model>` is a word to fill in. */
const isRedirection = (line: string, at: number): boolean =>
  line[at] === '>'
    ? /(?:^|[\s&>]|\s\d)$/.test(line.slice(Math.max(0, at - 2), at))
    : line[at] === '&'
      ? line[at + 1] === '>'
      : line[at] === '<' && /\s/.test(line[at + 1] ?? '')
