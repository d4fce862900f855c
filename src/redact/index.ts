import { changedReport } from '../long-report.ts'
import type { LongReport } from '../long-report.ts'
import type { Report } from '../report.ts'
import { literals } from './literals.ts'
import type { Known } from './literals.ts'
import { hidePath, hideModels, isModelName, isPath } from './models.ts'
import { hideAddresses, hideHosts } from './network.ts'
import { hideHomes, hidePeople } from './people.ts'
import { pseudonyms } from './pseudonyms.ts'
import type { Named, Pseudonyms } from './pseudonyms.ts'
import { hideSecrets, isSecretName } from './secrets.ts'
import { changing } from '../sequence.ts'
import { mapped, mappedList } from '../tree.ts'

/**
 * How much is hidden before a report leaves: `all` also people, machines and places; `secrets` keys, tokens and
 * passwords only, so that a printed command can be typed; `nothing`.
 */
export type Redaction = 'all' | 'secrets' | 'nothing'

/** The report under pseudonyms: `<user-1>` is the same one throughout. Figures, places of lines and ids of rules stay. */
export const redact = (report: Report, how: Redaction): Report => {
  if (how === 'nothing') return report
  const names = pseudonyms()
  // What one line tells by its name stands in another without it: all is read once before anything is written.
  walk(
    report,
    hiding(names, how, text => text),
  )
  return names.all().length === 0 ? report : (walk(report, hiding(names, how, literals(names))) as Report)
}

/** The same of a report of any length, part by part: all of it is read for names first, in the order of a report. */
export const redactLong = (report: LongReport, how: Redaction): LongReport => {
  if (how === 'nothing') return report
  const names = pseudonyms()
  const note = hiding(names, how, text => text)
  const read = (part: unknown, key: string): unknown => walk(part, note, key)
  const readAll = (key: 'snapshots' | 'episodes' | 'findings' | 'why', parts: Iterable<unknown>): void => {
    const known = report.named?.[how]
    if (known !== undefined) for (const [kind, value] of known[key]) names.of(kind, value)
    else for (const each of parts) read(each, key)
  }
  read(report.otherFailure, 'otherFailure')
  readAll('snapshots', report.snapshots)
  read(report.inputs, 'inputs')
  readAll(
    'episodes',
    changing(report.runs, ({ episode }) => episode),
  )
  readAll('findings', report.findings)
  read(report.notes, 'notes')
  readAll('why', report.why)
  if (names.all().length === 0) return report
  const hide = hiding(names, how, literals(names))
  return changedReport(report, <Part>(part: Part, key: string) => walk(part, hide, key) as Part)
}

/**
 * Reads stretches of a report for what is to be hidden: of each what those before it do not hold. Undefined where the name of one
 * thing stands in another, so that only a reading of the whole report tells its number.
 */
export const namedIn = (
  stretches: readonly { readonly key: string; readonly items: Iterable<unknown> }[],
  how: 'all' | 'secrets',
): readonly Named[] | undefined => {
  const names = pseudonyms()
  const note = hiding(names, how, text => text)
  let met = 0
  const found = stretches.map(({ key, items }) => {
    for (const each of items) walk(each, note, key)
    const all = names.all()
    const own = all.slice(met).map(([value, , kind]) => [kind, value] as const)
    met = all.length
    return own
  })
  return names.all().some(([value]) => NAME.test(value)) ? undefined : found
}
const NAME = /<[a-z]+-\d+>/

/** Keys whose text is the program's own, or an id that scripts compare. */
const OURS = new Set(
  `schema tool verdict rule kind level weight nature outcome step engine engineVersion engineVersionFrom missing what uuid bus time driver listed mig op
  condition references applies type cut`.split(/\s+/),
)
/** Where an input lies, as it was given: it must still be found. */
const PLACES = new Set(['file', 'path', 'files'])
/** Text of a log, and no words of ours with its figures in them. */
const LOGGED = new Set(['text', 'value', 'before', 'after', 'name'])

/** A text, its key, and the key above that one: of a fact's value the fact's name. */
type Hide = (text: string, key: string, above: string) => string

const hiding = (names: Pseudonyms, how: Redaction, known: Known): Hide => {
  const seen = new Map<string, string>()
  const hide = (text: string, key: string, above: string): string => {
    if (PLACES.has(key)) return hideSecrets(how === 'all' ? hideHomes(text, names) : text, names)
    const bare = key === 'value' && isSecretName(above) ? valueOf(above, text, names) : hideSecrets(text, names)
    if (how === 'secrets') return known(bare, LOGGED.has(key))
    // Homes first: of a path below one the user is the user, and no folder.
    const home = hideHomes(bare, names)
    const placed = key === 'value' && isModelName(above) && isPath(home) ? hidePath(home, names) : hideModels(home, names)
    return known(hideHosts(hideAddresses(hidePeople(placed, names), names), names), LOGGED.has(key))
  }
  return (text, key, above) => {
    const place = key === 'value' ? `${key} ${above}` : PLACES.has(key) || LOGGED.has(key) ? key : ''
    const id = `${place}\n${text}`
    const before = seen.get(id)
    if (before !== undefined) return before
    const after = hide(text, key, above)
    if (seen.size >= MOST_SEEN) seen.clear()
    seen.set(id, after)
    return after
  }
}

/** Texts that are looked up and not read again: most are said of many runs. */
const MOST_SEEN = 8192

/** A setting's value, hidden as it would be in a line `name=value`. */
const valueOf = (name: string, value: string, names: Pseudonyms): string => {
  const before = `${name}=`
  return hideSecrets(before + value, names).slice(before.length)
}

/** A tree of plain data with its texts changed. */
const walk = (value: unknown, hide: Hide, key = '', above = ''): unknown => {
  if (typeof value === 'string') return hide(value, key, above)
  if (Array.isArray(value)) return mappedList(value as readonly unknown[], each => walk(each, hide, key, above))
  if (typeof value === 'number' && key === 'value' && isSecretName(above)) return hide(String(value), key, above)
  if (typeof value !== 'object' || value === null) return value
  const own = key !== 'facts' && key !== 'set'
  return mapped(value, (each, name) => (own && OURS.has(name) ? each : walk(each, hide, name, key)))
}
