import { htmlText } from './html.ts'
import { visible } from './terminal.ts'

// Markdown as GitHub and GitLab read it: what stands in a code span or a fence is neither a mention nor a link, an image, HTML or a reference.

/** What Markdown takes for its own inside a line. */
const MARKS = /[\\`*_[\]<>|~&$]/g
/** What it takes for its own at the start of one. */
const BLOCK = /^(?:[#+\-=>:!]|\d{1,9}[.)](?=\s|$))/
/** Printable ASCII without blanks: mentions, links and references are made of it. */
const WORD = /[!-~]+/g
/** `@name`, `a/b#3`, `!4`, `GH-5`, addresses of the web and of mail, hashes of commits. */
const ACTIVE = /@|[#!~%&$^]\w|\bGH-\d|:\/\/|\bwww\.|\b(?:mailto|xmpp):|\b[0-9a-f]{7,64}\b/i

/** Prose on one line, as it is: marks are escaped, and a word that a site would turn into a link or a mention stands in a code span. */
export const prose = (text: string): string => {
  const line = oneLine(text)
  let from = 0
  let out = ''
  for (const { 0: word, index } of line.matchAll(WORD)) {
    out += line.slice(from, index)
    out += ACTIVE.test(word) ? codeSpan(word) : word.replace(MARKS, String.raw`\$&`)
    from = index + word.length
  }
  return (out + line.slice(from)).replace(BLOCK, start => (start.length > 1 ? `${start.slice(0, -1)}\\${start.slice(-1)}` : `\\${start}`))
}

/** A code span: its fence is longer than any run of backticks inside. */
export const codeSpan = (text: string): string => {
  const line = oneLine(text)
  if (line === '') return ''
  const fence = '`'.repeat(longestRun(line, /`+/g) + 1)
  const room = /^`|`$/.test(line) ? ' ' : ''
  return `${fence}${room}${line}${room}${fence}`
}

/** A block of code; nothing inside can close it. */
export const codeBlock = (text: string, language = ''): string => {
  const lines = text.split('\n').map(visible)
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n'), /`+/g) + 1))
  return [fence + language, ...lines, fence].join('\n')
}

/** A table whose cells are Markdown already; a pipe would end one, in a code span too. */
export const markdownTable = (heads: readonly string[], rows: readonly (readonly string[])[], right: readonly number[] = []): string =>
  [heads, heads.map((_, at) => (right.includes(at) ? '---:' : '---')), ...rows]
    .map(cells => `| ${cells.map(cell => cell.replaceAll(/(?<!\\)\|/g, String.raw`\|`)).join(' | ')} |`)
    .join('\n')

/** A part that is folded away until one asks for it. `summary` is plain text; `body` is Markdown. */
export const folded = (summary: string, body: string): string => `<details>\n<summary>${htmlText(summary)}</summary>\n\n${body}\n\n</details>`

/** A page of documentation as a link, and only that: a link to a thread would announce itself there, and other schemes run code. */
export const webLink = (title: string, url: string | undefined): string => {
  const quiet = url !== undefined && /^https?:\/\/[^\s<>()[\]"\\`]+$/.test(url) && !/^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\//i.test(url)
  return quiet ? `[${prose(title)}](<${url}>)` : url === undefined ? prose(title) : `${prose(title)} ${codeSpan(url)}`
}

const oneLine = (text: string): string => visible(text.replaceAll(/\s+/g, ' ').trim())

const longestRun = (text: string, of: RegExp): number => Math.max(0, ...[...text.matchAll(of)].map(([run]) => run.length))
