// Pieces of Markdown that the pages are made of.

/** A code span: pipes escaped for a table, backticks fenced by more of them, blanks and line ends as one line. */
export const code = (text: string): string => {
  const line = text
    .replace(/\r/g, String.raw`\r`)
    .replace(/\n/g, String.raw`\n`)
    .replace(/\|/g, String.raw`\|`)
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const room = /^`|`$/.test(line) ? ' ' : ''
  return `${fence}${room}${line}${room}${fence}`
}

/** Text as it is: characters that Markdown or a table would take for its own are escaped (an underscore inside a word is none of them). */
export const plain = (text: string): string => text.replace(/[\\`*[\]<>|]|(?<!\w)_|_(?!\w)/g, String.raw`\$&`).replace(/(?<!\s)\s*\n\s*/g, ' ')

/** Different things, each once, in the order in which they came. */
export const list = (all: readonly string[]): string => [...new Set(all)].join('<br>')

/** A table; a cell that would be empty is a mistake of the page. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string => {
  const empty = rows.find(cells => cells.length !== heads.length || cells.some(cell => cell.trim() === ''))
  if (empty !== undefined) throw new Error(`a row of the table ${heads.join(' | ')} has an empty cell: ${empty.join(' | ')}`)
  return [heads, heads.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
