import { diagnose, open } from '../../src/diagnose.ts'
import type { ReadInput } from '../../src/diagnose.ts'
import { HIDDEN } from '../../src/encode/terminal.ts'
import { checkLaunches } from '../../src/launch/index.ts'
import { FORMATS, render } from '../../src/render/formats.ts'
import type { Format } from '../../src/render/formats.ts'
import { launchesJson, launchesText } from '../../src/render/launches.ts'
import { ourRules } from '../../src/rules/ours.ts'
import { flawOf } from './form.ts'

/** Milliseconds of this processor that an input of this size may take. */
const LONGEST = 1000
/** A report is laid out in every form, in turn, one an input; JSON always, since its form is promised. */
const ROUNDS = FORMATS.length
/** One in so many inputs is a log that goes through the whole line. */
export const WHOLE = 16

const heard = (bytes: Uint8Array, name = 'a.log', chunk = bytes.length): ReadInput => {
  const reading = open(name)
  for (let at = 0; at < bytes.length; at += chunk) reading.read(bytes.slice(at, at + chunk))
  return reading.end()
}

/** What is wrong with what the program makes of an input: a throw, a broken promise, a time; undefined where nothing is. */
const judged = async (flawIn: () => Promise<string | undefined>): Promise<string | undefined> => {
  const started = performance.now()
  try {
    const flaw = await flawIn()
    if (flaw !== undefined || performance.now() - started <= LONGEST) return flaw
    // The machine may have been busy with something else: what counts is this program's own time.
    const before = process.cpuUsage()
    await flawIn()
    const { user } = process.cpuUsage(before)
    return user / 1000 > LONGEST ? `took ${Math.round(user / 1000)} ms` : undefined
  } catch (error) {
    return (error as Error).stack ?? String(error)
  }
}

/** A log as far as what is heard in it: its parsers alone. */
export const readTrial = (bytes: Uint8Array): Promise<string | undefined> =>
  judged(async () => {
    const { events, report } = heard(bytes)
    const odd = events.find(({ at }) => !(at.line >= 1 && at.line <= report.lines))
    return odd === undefined ? undefined : `an event at a line that is not there: ${JSON.stringify(odd)}`
  })

/** A log through the whole line, up to the report in the formats, in turn. */
export const trial = (bytes: Uint8Array, index: number): Promise<string | undefined> => judged(() => flawIn(bytes, index))

const flawIn = async (bytes: Uint8Array, index: number): Promise<string | undefined> => {
  const rules = ourRules()
  const report = diagnose([heard(bytes)], rules)
  const line = report.findings
    .flatMap(({ evidence, against }) => [...evidence, ...against].flatMap(({ at }) => at))
    .find(at => !(at.line >= 1 && at.line <= (report.inputs[0]?.lines ?? 0)))
  if (line !== undefined) return `a line that is not there: ${JSON.stringify(line)}`
  const document = await render(report, 'json')
  const flaw = flawOf(document)
  if (flaw !== undefined) return flaw
  // Chunks end anywhere; what is said may not depend on it.
  if (index % 3 === 0) {
    const again = await render(diagnose([heard(bytes, 'a.log', 1 + (index % 97))], rules), 'json')
    if (again !== document) return `read in pieces, the report is another one:\n${differing(document, again)}`
  }
  const format = FORMATS[Math.floor(index / WHOLE) % ROUNDS] as Format
  const language = index % 3 === 0 ? 'zh' : 'en'
  const text = await render(report, format, { language, width: 60 + (index % 140), all: index % 2 === 0, ledger: true, rules })
  return layoutFlaw(format, text)
}

const differing = (a: string, b: string): string => {
  const [first, second] = [a.split('\n'), b.split('\n')]
  const at = first.findIndex((line, index) => line !== second[index])
  return `${first[at] ?? ''}\n${second[at] ?? ''}`
}

/** What its reader would trip over. */
const layoutFlaw = (format: Format, text: string): string | undefined => {
  if (text.trim() === '' && format !== 'github') return `${format} is empty`
  // CSV ends its lines with a carriage return.
  const hidden = text
    .replaceAll(/\r?\n/g, '')
    .match(HIDDEN)
    ?.find(char => !(format === 'csv' && char === '\r'))
  if (hidden !== undefined) return `${format} holds the character ${hidden.codePointAt(0)?.toString(16)}`
  if (format === 'ndjson') for (const line of text.trimEnd().split('\n')) JSON.parse(line)
  if (format === 'sarif') JSON.parse(text)
  if (format === 'html' && /<script/i.test(text)) return 'html holds a script'
  if (/\{\{[\w.-]+\}\}|\b(?:undefined|NaN) (?:GiB|MiB|KiB)\b|\[object Object\]/.test(text)) return `${format} holds a text that is not filled in`
  return undefined
}

/** A file that starts engines. */
export const launchTrial = (bytes: Uint8Array, path: string): Promise<string | undefined> =>
  judged(async () => {
    const content = new TextDecoder().decode(bytes)
    const report = await checkLaunches([{ path, content }], { rules: ourRules() })
    const lines = content.split('\n').length
    const odd = report.findings.find(({ at }) => !(at.line >= 1 && at.line <= lines))
    if (odd !== undefined) return `a line that is not there: ${JSON.stringify(odd.at)}`
    JSON.parse(launchesJson(report, 'en'))
    return layoutFlaw('text', launchesText(report, { language: 'zh', width: 80, colour: false }))
  })
