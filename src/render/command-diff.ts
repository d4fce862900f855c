/** Columns that a block of code shows without being scrolled. */
const WIDEST = 96

/**
 * A command before and after its change as a unified diff. A long one is broken before its options, as one would write it in
 * a script, so that what changes is seen without scrolling, between the lines that stay.
 */
export const commandDiff = ({ before, after }: { readonly before: string; readonly after: string }): string => {
  const long = [before, after].some(text => text.split('\n').some(line => line.length > WIDEST))
  const [a, b] = long ? [broken(before), broken(after)] : [before.split('\n'), after.split('\n')]
  const least = Math.min(a.length, b.length)
  let head = 0
  while (head < least && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  return [
    ...a.slice(0, head).map(line => `  ${line}`),
    ...a.slice(head, a.length - tail).map(line => `- ${line}`),
    ...b.slice(head, b.length - tail).map(line => `+ ${line}`),
    ...a.slice(a.length - tail).map(line => `  ${line}`),
  ].join('\n')
}

/** Each option on a line of its own; inside of quotes nothing is broken. A command of several lines stays as it is. */
const broken = (command: string): readonly string[] => {
  if (command.includes('\n')) return command.split('\n')
  const lines: string[] = []
  let quote = ''
  let from = 0
  for (let at = 0; at < command.length; at += 1) {
    const letter = command[at] ?? ''
    if (letter === '\\' && quote !== "'") at += 1
    else if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === ' ' && OPTION.test(command.slice(at + 1, at + 4))) {
      lines.push(command.slice(from, at).trim())
      from = at + 1
    }
  }
  lines.push(command.slice(from).trim())
  return lines.map((line, index) => `${index === 0 ? '' : '    '}${line}${index < lines.length - 1 ? ' \\' : ''}`)
}
const OPTION = /^--?[A-Za-z]/
