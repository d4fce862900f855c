import { releasesOfSite } from '../events/lmdeploy/sites.ts'
import { compareVersions } from '../rules/versions.ts'
import type { Event, EventOf, Source } from '../types.ts'
import type { Question } from './question.ts'
import { tracesOf } from './release-traces.ts'
import { answers, known } from './sheet.ts'

interface Range {
  readonly since: string | undefined
  readonly until: string | undefined
  readonly from: readonly Source[]
}

/**
 * The release, where the log does not say it: what was printed bounds it. A sentence is printed by some releases only, a
 * statement stands at a line by the release, an allocation at another, files and options come and go; the intersection is
 * a range. A hint that contradicts the range so far (a fork, a build between releases) is left out.
 */
export const release: Question = ({ episode, facts, flags }) => {
  const engine = facts.engine?.value
  if (engine === undefined || facts['engine.version'] !== undefined) return {}
  let range: Range = { since: undefined, until: undefined, from: [] }
  for (const event of episode.events) {
    if (event.by.engine === engine && event.releases !== undefined) range = narrow(range, [event.releases], event.at)
    if (event.kind === 'oom' && event.allocator === 'turbomind' && event.site !== undefined) range = narrow(range, siteReleases(event.site), event.at)
  }
  for (const trace of tracesOf(episode.events, engine, flags)) range = narrow(range, [trace.releases], trace.at)
  for (const hint of hints(episode.events, engine)) range = narrow(range, hint.ranges, hint.at)
  const exact = range.since !== undefined && range.since === range.until ? range.since : undefined
  return answers({
    'engine.version': known(exact, ...range.from),
    'engine.since': known(range.since, ...range.from),
    'engine.until': known(range.until, ...range.from),
    'engine.version-inferred': exact === undefined ? undefined : known(true, ...range.from),
  })
}

type Bounds = { readonly since?: string | undefined; readonly until?: string | undefined }

/** The part of the range that one of the bounds allows; several are alternatives. */
const narrow = (range: Range, alternatives: readonly Bounds[], at: Source): Range => {
  const parts = alternatives
    .map(each => ({ since: later(range.since, each.since), until: earlier(range.until, each.until) }))
    .filter(({ since, until }) => since === undefined || until === undefined || compareVersions(since, until) <= 0)
  if (parts.length === 0) return range
  const since = parts.map(part => part.since).reduce((a, b) => (a === undefined || b === undefined ? undefined : compareVersions(a, b) <= 0 ? a : b))
  const until = parts.map(part => part.until).reduce((a, b) => (a === undefined || b === undefined ? undefined : compareVersions(a, b) >= 0 ? a : b))
  return since === range.since && until === range.until ? range : { since, until, from: [...range.from, at] }
}

const later = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined ? b : b === undefined ? a : compareVersions(a, b) >= 0 ? a : b
const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined ? b : b === undefined ? a : compareVersions(a, b) <= 0 ? a : b

const siteReleases = (site: string): readonly Bounds[] => {
  const [, file = '', line] = /^(.*?)(?::(\d+))?$/.exec(site) ?? []
  return line === undefined ? [] : releasesOfSite(file, Number(line))
}

/** Lines at which known statements stand, fields of an echo: `0.7.0, 0.9.2-0.9.2.post1`; `0.5.23-` is open. */
const hints = (events: readonly Event[], engine: string): readonly { readonly ranges: readonly Bounds[]; readonly at: Source }[] =>
  events
    .filter((event): event is EventOf<'remark'> => event.kind === 'remark' && event.name === 'release-hint' && event.values?.['program'] === engine)
    .map(event => ({
      ranges: String(event.values?.['releases'] ?? '')
        .split(', ')
        .map(each => ({ since: each.startsWith('-') ? undefined : each.split('-')[0], until: each.endsWith('-') ? undefined : each.split('-').at(-1) })),
      at: event.at,
    }))
