import { SEVERITY } from '../assemble.ts'
import type { Concluded, Conclusion } from '../assemble.ts'
import { headOf, outlineOf } from '../long-report.ts'
import type { Head, LongReport, NamedIn, Outline, RunReport } from '../long-report.ts'
import { cutsOf, merged } from '../notes.ts'
import { namedIn } from '../redact/index.ts'
import type { Redaction } from '../redact/index.ts'
import type { Named } from '../redact/pseudonyms.ts'
import type { FindingReport, InputReport, Note, OtherFailure } from '../report.ts'
import type { RuleSet } from '../rules/rule.ts'
import type { Why } from '../rules/trace.ts'
import { backwards, changing, together } from '../sequence.ts'
import type { Sequence } from '../sequence.ts'
import type { Snapshot } from '../types.ts'
import { VERSION } from '../version.ts'
import { packer, unpacker } from './packed.ts'
import type { Packed, Packer, Unpack } from './packed.ts'

/** What some inputs come to that were diagnosed together, in little room: plain data, which a thread can hand on. Runs are numbered from 0. */
export interface PackedPart {
  readonly inputs: readonly InputReport[]
  readonly snapshots: Packed
  readonly outlines: Packed
  readonly runs: Packed
  readonly heads: Packed
  /** Those of one place in the order of a report, by their runs. */
  readonly findings: readonly (Place & { readonly all: Packed })[]
  readonly notes: readonly PackedNote[]
  readonly repeats: readonly Note[]
  readonly why: Packed
  /** The first of them. */
  readonly otherFailure: OtherFailure | null
  /** What is to be hidden: in the snapshots, the episodes, the findings of each place in turn, the trees of rules. */
  readonly named: Readonly<Partial<Record<'all' | 'secrets', readonly Named[] | undefined>>>
}
/** A note with the places of all that it is about: a line of each log, mostly. */
interface PackedNote extends Omit<Note, 'at'> {
  readonly at: Packed
}
/** What orders findings before the number of their run does. */
interface Place {
  readonly contributes: boolean
  /** Of what is no run. */
  readonly aside: boolean
  /** Within the run. */
  readonly rank: number
}

/** A conclusion, run by run: none is at hand longer than it takes to pack it. */
export const packedPart = ({ inputs, snapshots, repeats, runs }: Conclusion, hidden: readonly Redaction[] = []): PackedPart => {
  const [heads, outlines, all, why, readings] = [packer(), packer(), packer(), packer(), packer()]
  const findings = new Map<string, Place & { readonly packed: Packer }>()
  const notes: Note[] = []
  let otherFailure: OtherFailure | null = null
  for (const run of runs) {
    all.add({ episode: run.episode, findings: run.findings } satisfies RunReport)
    heads.add(headOf(run))
    outlines.add(outlineOf(run))
    for (const finding of run.findings) packerFor(finding, run, findings).add(finding)
    for (const each of run.why) why.add(each)
    notes.push(...run.notes)
    otherFailure ??= run.episode.otherFailure
  }
  for (const each of snapshots) readings.add(each)
  const part = {
    inputs,
    snapshots: readings.all(),
    heads: heads.all(),
    outlines: outlines.all(),
    runs: all.all(),
    findings: [...findings.values()].map(({ packed, ...place }) => ({ ...place, all: packed.all() })).toSorted(byPlace),
    notes: merged(notes).map(packedNote),
    repeats,
    why: why.all(),
    otherFailure,
  }
  return { ...part, named: Object.fromEntries(hidden.flatMap(how => (how === 'nothing' ? [] : [[how, namedInPart(part, how)]]))) }
}

const packedNote = ({ at, ...note }: Note): PackedNote => {
  const places = packer()
  places.add(at)
  return { ...note, at: places.all() }
}

/** In the order in which a report would be read. */
const namedInPart = (part: Omit<PackedPart, 'named'>, how: 'all' | 'secrets'): readonly Named[] | undefined => {
  const unpack = unpacker()
  const episodes = changing(unpack<RunReport>(part.runs), ({ episode }) => episode)
  const findings = part.findings.map(({ all }) => ({ key: 'findings', items: backwards(unpack(all)) }))
  return namedIn(
    [{ key: 'snapshots', items: unpack(part.snapshots) }, { key: 'episodes', items: episodes }, ...findings, { key: 'why', items: unpack(part.why) }],
    how,
  )
}

/** The same of a whole report; undefined where a part cannot tell. */
const namedInAll = (parts: readonly PackedPart[], how: 'all' | 'secrets'): NamedIn | undefined => {
  if (parts.some(({ named }) => named[how] === undefined)) return undefined
  const pick = (stretch: (part: PackedPart) => number, all: readonly PackedPart[] = parts): Named =>
    all.flatMap(part => part.named[how]?.at(stretch(part)) ?? [])
  const latest = parts.toReversed()
  return {
    snapshots: pick(() => 0),
    episodes: pick(() => 1),
    findings: placesOf(parts).flatMap(place =>
      pick(
        ({ findings }) => 2 + findings.findIndex(each => keyOf(each) === keyOf(place)),
        latest.filter(({ findings }) => findings.some(each => keyOf(each) === keyOf(place))),
      ),
    ),
    why: pick(() => -1),
  }
}

const packerFor = ({ kind, rank }: FindingReport, { aside }: Concluded, findings: Map<string, Place & { readonly packed: Packer }>): Packer => {
  const place = { contributes: kind === 'contributor', aside, rank }
  const key = keyOf(place)
  const known = findings.get(key) ?? { ...place, packed: packer() }
  findings.set(key, known)
  return known.packed
}
const byPlace = (a: Place, b: Place): number => Number(a.contributes) - Number(b.contributes) || Number(a.aside) - Number(b.aside) || a.rank - b.rank
const keyOf = ({ contributes, aside, rank }: Place): string => `${contributes} ${aside} ${rank}`

/** Parts, in order, as one report, of which few runs are at hand at a time. */
export const assembledParts = (parts: readonly PackedPart[], rules: RuleSet): LongReport => {
  const unpack = unpacker()
  const runs = parts.map(part => unpack<RunReport>(part.runs))
  const firsts = runs.map((_, index) => runs.slice(0, index).reduce((sum, { length }) => sum + length, 0))
  const outlines = shared(parts, unpack)
  const inputs = parts.flatMap(part => part.inputs)
  const verdict = SEVERITY.find(each => outlines.some(run => run.verdict === each)) ?? 'unrecognised'
  const numbered = <Item extends { readonly episode: number }>(items: Sequence<Item>, part: number): Sequence<Item> =>
    changing(items, each => ({ ...each, episode: (firsts[part] ?? 0) + each.episode }))
  return {
    schema: 1,
    tool: { name: 'oomdoctor', version: VERSION, rules: rules.hash },
    verdict,
    otherFailure:
      verdict === 'out-of-memory' || verdict === 'undecided' ? null : (parts.map(({ otherFailure }) => otherFailure).find(each => each !== null) ?? null),
    snapshots: together(parts.map(part => unpack<Snapshot>(part.snapshots))),
    inputs,
    runs: together(
      runs.map((all, part) =>
        changing(all, ({ episode, findings }) => ({ episode, findings: findings.map(each => ({ ...each, episode: (firsts[part] ?? 0) + each.episode })) })),
      ),
    ),
    heads: together(parts.map(part => unpack<Head>(part.heads))),
    outlines,
    findings: changing(
      together(placesOf(parts).flatMap(place => ofPlace(place, parts, (all, part) => numbered(unpack<FindingReport>(all), part)))),
      (each, index) => ({
        ...each,
        rank: index + 1,
      }),
    ),
    notes: [
      ...merged(parts.flatMap(({ notes }) => notes.map(({ at, ...note }) => ({ ...note, at: unpack<Note['at']>(at).at(0) ?? [] })))),
      ...cutsOf(inputs),
      ...parts.flatMap(({ repeats }) => repeats),
    ],
    why: together(parts.map((part, index) => numbered(unpack<Why>(part.why), index))),
    named: { all: namedInAll(parts, 'all'), secrets: namedInAll(parts, 'secrets') },
  }
}

/** In the order of a report (order.ts). */
const placesOf = (parts: readonly PackedPart[]): readonly Place[] =>
  [...new Map(parts.flatMap(({ findings }) => findings.map(each => [keyOf(each), each] as const))).values()].toSorted(byPlace)
/** The latest run first. */
const ofPlace = <Item>(place: Place, parts: readonly PackedPart[], read: (all: Packed, part: number) => Sequence<Item>): Sequence<Item>[] =>
  parts
    .map(({ findings }, part) => findings.filter(each => keyOf(each) === keyOf(place)).map(({ all }) => backwards(read(all, part))))
    .toReversed()
    .flat()

/** Outlines of all runs; what is said of many of them is there once. */
const shared = (parts: readonly PackedPart[], unpack: Unpack): readonly Outline[] => {
  const files = new Map(parts.flatMap(({ inputs }) => inputs.map(({ path }) => [path, path] as const)))
  const known = new Map<string, Outline>()
  const once = (list: readonly string[]): readonly string[] => list.map(file => files.get(file) ?? file)
  return parts.flatMap(part =>
    Array.from(unpack<Outline>(part.outlines), ({ files: own, failedIn, ...rest }) => {
      const key = JSON.stringify(rest)
      const { verdict, failedOtherwise, findings } = known.get(key) ?? { ...rest, files: [], failedIn: [] }
      if (!known.has(key)) known.set(key, { files: [], failedIn: [], verdict, failedOtherwise, findings })
      const mine = once(own)
      return { files: mine, failedIn: own.join('\n') === failedIn.join('\n') ? mine : once(failedIn), verdict, failedOtherwise, findings }
    }),
  )
}
