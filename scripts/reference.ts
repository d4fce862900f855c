// Compares docs/messages/*.yaml with a reference of messages in Markdown: which of its rows has been forgotten?
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { linesOf } from './messages.ts'
import type { Row } from './messages.ts'

/** Where its messages stand: sections by file. */
const SECTIONS: Readonly<Record<string, RegExp>> = {
  'vllm-torch': /^[14]\./,
  'lmdeploy-lmeval': /^[14]\./,
  sglang: /^1\.(?:[1-9]|10)$/,
  'nvidia-smi-host': /^(?:1\.12|[345]\.\d)$/,
}
/** The columns of its tables that hold messages. */
const COLUMNS = new Set([
  'shape',
  'prefix',
  'format',
  'message format',
  'text',
  'line',
  'mechanism and lines',
  'form',
  'hints',
  'class as printed',
  'heading',
  'file:line in the message',
])
/** Code in these columns that nobody prints: limits, settings, functions. */
const NOT_MESSAGES = new Set(
  `returncode, vm.max_map_count, ulimit -n, ulimit -v, /tmp, TMPDIR, mlock, cublas/cuda, safetensors, torch.load(mmap), std::abort, posix_memalign,
  --distributed-executor-backend, api_server, vllm:num_preemptions, XLA_PYTHON_CLIENT_MEM_FRACTION`.split(/,\s+/),
)
/** The share of a message's fixed words that a row has to hold, in their order; a short message's words have to stand together. */
const ENOUGH = 0.85
const SHORT = 3

export interface Named {
  readonly section: string
  readonly text: string
}

/** All messages of the reference that stand in a folder. */
export const readReference = (dir: string): Named[] =>
  Object.entries(SECTIONS).flatMap(([file, sections]) => messagesIn(file, sections, readFileSync(join(dir, `${file}.md`), 'utf8')))

/** Messages that no row of their section holds. */
export const forgotten = (named: readonly Named[], rows: readonly Row[]): Named[] => {
  const known = rows.map(row => ({ section: row.section, texts: [row.format, ...linesOf(row)].map(words) }))
  return named.filter(({ section, text }) => {
    const wanted = words(text)
    return wanted.length > 0 && !NOT_MESSAGES.has(text) && !known.some(row => row.section === section && row.texts.some(has => holds(has, wanted)))
  })
}

const holds = (has: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length <= SHORT ? ` ${has.join(' ')} `.includes(` ${wanted.join(' ')} `) : inOrder(wanted, has) >= Math.ceil(wanted.length * ENOUGH)

/** The code spans of a file's message columns. */
export const messagesIn = (file: string, sections: RegExp, markdown: string): Named[] => {
  let number = ''
  let columns: number[] = []
  return markdown.split('\n').flatMap(line => {
    number = /^#+ (\d+(?:\.\d+)?)\b/.exec(line)?.[1] ?? number
    if (!line.startsWith('|') || !sections.test(number)) {
      columns = []
      return []
    }
    const cells = line.split(/(?<!\\)\|/).slice(1, -1)
    if (columns.length === 0) {
      columns = cells.flatMap((cell, index) => (COLUMNS.has(cell.trim().toLowerCase()) ? [index] : []))
      return []
    }
    return columns.flatMap(column => spans(cells[column] ?? '')).map(text => ({ section: `${file} ${number}`, text }))
  })
}

const spans = (cell: string): string[] =>
  [...cell.matchAll(/(?<!\\)(`+)(.+?)(?<![`\\])\1(?!`)/g)].map(([, , text]) => (text ?? '').replaceAll(String.raw`\|`, '|').replaceAll('\\`', '`'))

/** The words that are the same every time: without values, and without what is left out. */
const words = (text: string): string[] =>
  text
    .replace(/\{[^{}]*\}|\\[nt]/g, ' ')
    .match(/[\p{L}_]{2,}|#/gu)
    ?.map(word => word.toLowerCase()) ?? []

/** How many of the words come in this order: the longest common subsequence. */
const inOrder = (wanted: readonly string[], has: readonly string[]): number => {
  let before = Array.from({ length: has.length + 1 }, () => 0)
  for (const word of wanted) {
    const now = [0]
    for (const [at, other] of has.entries()) now.push(word === other ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, now[at] ?? 0))
    before = now
  }
  return before.at(-1) ?? 0
}
