// Every message that is known, and what reads it: docs/messages/*.yaml -> docs/messages.md.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { Problem } from '../src/errors.ts'
import { listener } from '../src/events/index.ts'
import { lineReader } from '../src/lines/index.ts'
import { recordReader } from '../src/records/index.ts'
import type { Event } from '../src/types.ts'
import { code, list, plain, table } from './markdown.ts'

const row = z
  .strictObject({
    section: z.string(),
    format: z.string().min(1),
    releases: z.string().min(1),
    line: z.string().optional(),
    lines: z.array(z.string()).min(1).optional(),
    /** The lines are one message: no line alone has to be read. */
    together: z.literal(true).optional(),
    /** Why nothing reads it. */
    unread: z.string().min(1).optional(),
    /** The parser that has to read it, where a sentence would not be enough. */
    parser: z.string().optional(),
  })
  .refine(({ line, lines, unread }) => [line, lines, unread].filter(each => each !== undefined).length === 1, 'give one of line, lines and unread')
const chapters = z.record(z.string(), z.record(z.string(), z.string()))

export type Row = z.infer<typeof row>

/** One thing that was made of a row's lines: by a speaker's sentence, or by a parser. */
export interface Reading {
  readonly name: string
  readonly sentence?: string
  readonly as: string
}

/** Only tells the release of a line by the place it was printed from; what the line says is for others to read. */
const RELEASE_LINES = 'release lines'
const CHAPTERS = 'chapters.yaml'

/** Throws Problem for a file that is not as it should be. */
export const readRows = (dir: string): Row[] =>
  readdirSync(dir)
    .filter(file => file.endsWith('.yaml') && file !== CHAPTERS)
    .toSorted()
    .flatMap(file => readYaml(z.array(row), join(dir, file)))

const readYaml = <T>(form: z.ZodType<T>, file: string): T => {
  const read = form.safeParse(parse(readFileSync(file, 'utf8')))
  if (read.success) return read.data
  throw new Problem(`${file}: ${read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`)
}

export const linesOf = ({ line, lines }: Row): readonly string[] => lines ?? (line === undefined ? [] : [line])

/** What reads a row's lines, in order. They are read as one log, so that a message of several lines is one. */
export const read = (lines: readonly string[]): Reading[] => {
  const readings: Reading[] = []
  const bytes = lineReader('server.log')
  const records = recordReader()
  const listening = listener([], (event, reader) => readings.push({ ...reader, as: describe(event) }))
  for (const line of [...bytes.read(new TextEncoder().encode(`${lines.join('\n')}\n`)), ...bytes.end()])
    for (const record of records.read(line)) listening.read(record)
  listening.end()
  return readings
}

/** What is wrong with a row; undefined where it is read, or says why it is not. */
export const mistake = (row: Row): string | undefined => {
  if (row.unread !== undefined) return undefined
  const isRead = (lines: readonly string[]): boolean =>
    read(lines).some(({ name, sentence }) => (row.parser === undefined ? name !== RELEASE_LINES : sentence === undefined && name.startsWith(row.parser)))
  const lines = linesOf(row)
  const messages = row.together === true ? [lines] : lines.map(line => [line])
  const unread = messages.find(each => !isRead(each))
  return unread === undefined ? undefined : `is read by ${row.parser === undefined ? 'no sentence and no parser' : `no parser "${row.parser}"`}: ${unread[0]}`
}

/** docs/messages.md. Throws Problem where a row is read by nothing, or where a section has no title. */
export const messagesPage = (dir: string): string => {
  const rows = readRows(dir)
  const titles = readYaml(chapters, join(dir, CHAPTERS))
  const known = new Set(Object.values(titles).flatMap(sections => Object.keys(sections)))
  const named = new Set(rows.map(row => row.section))
  const mistakes = [
    ...rows.flatMap(row => (mistake(row) === undefined ? [] : [`${row.section}: ${row.format} ${mistake(row)}`])),
    ...[...named].filter(section => !known.has(section)).map(section => `${section} has no title in ${CHAPTERS}`),
    ...[...known].filter(section => !named.has(section)).map(section => `${section} has a title in ${CHAPTERS} and no row`),
  ]
  if (mistakes.length > 0)
    throw new Problem(
      `${dir}: ${mistakes.length} rows to mend\n  ${mistakes.join('\n  ')}`,
      'Add a sentence for the message, or say why it is not read: unread.',
    )
  const sectionOf = ([section, title]: readonly [string, string]): string[] => [
    `### ${title}`,
    table(['Message', 'Releases', 'Read by', 'As'], rows.filter(row => row.section === section).map(cells)),
  ]
  const chapterOf = ([chapter, sections]: readonly [string, Record<string, string>]): string[] => [
    `## ${chapter}`,
    ...Object.entries(sections).flatMap(sectionOf),
  ]
  const unread = rows.filter(row => row.unread !== undefined).length
  return [
    '# Messages',
    'Every message about memory that is known, the releases that print it, the sentence or parser that reads it, and the events it becomes. A sentence is named by its speaker and its text, with typed holes; a parser by its name.',
    `${rows.length} messages: ${rows.length - unread} are read, ${unread} are not and say why.`,
    ...Object.entries(titles).flatMap(chapterOf),
  ].join('\n\n')
}

const cells = (row: Row): string[] => [code(row.format), plain(row.releases), ...(row.unread === undefined ? readCells(row) : ['not read', plain(row.unread)])]

const readCells = (row: Row): [string, string] => {
  const readings = read(linesOf(row))
  const telling = readings.filter(({ name }) => name !== RELEASE_LINES)
  const shown = telling.length > 0 ? telling : readings
  return [
    list(shown.map(({ name, sentence }) => (sentence === undefined ? `parser: ${name}` : `${name}: ${code(sentence)}`))),
    list(shown.map(({ as }) => plain(as))),
  ]
}

const MOST_NAMES = 6

/** An event in a few words: its kind, and the member that tells it from others of its kind. */
const describe = (event: Event): string => {
  switch (event.kind) {
    case 'oom':
      return `oom: ${event.allocator}`
    case 'refusal':
      return `refusal: ${event.reason}`
    case 'killed':
      return `killed: told by ${event.reportedBy}${event.forMemory ? ', for memory' : ''}`
    case 'traceback':
      return event.error === undefined ? 'traceback' : `traceback: ${event.error.type}`
    case 'error':
      return `error: ${event.nature}`
    case 'setting':
      return `setting: ${event.name}`
    case 'settings':
      return `settings: ${names(Object.keys(event.values))}`
    case 'step':
      return `step: ${event.step} ${event.edge}`
    case 'holding':
    case 'count':
      return `${event.kind}: ${event.what}`
    case 'identity':
      return `identity: ${names(Object.keys(event).filter(name => IDENTITY.has(name)))}`
    case 'launch':
      return `launch: ${event.program}`
    case 'start':
      return `start: ${event.mark}`
    case 'ended':
      return `ended: ${event.how}`
    case 'request':
      return `request: ${event.type}`
    case 'usage':
      return `usage: ${event.series}`
    case 'snapshot':
      return `snapshot: ${event.snapshot.tool}`
    case 'link':
      return `link: ${event.ok ? 'up' : 'missing'}`
    case 'cascade':
      return `cascade: ${event.of}`
    case 'advice':
    case 'remark':
      return `${event.kind}: ${event.name}`
    case 'up':
      return 'up'
  }
}
const IDENTITY: ReadonlySet<string> = new Set(['engine', 'version', 'backend', 'runner', 'harness', 'model', 'device'])
const names = (all: readonly string[]): string =>
  all.length <= MOST_NAMES ? all.join(', ') : `${all.slice(0, MOST_NAMES).join(', ')} and ${all.length - MOST_NAMES} more`
