import type { Diagnosed } from '../diagnose.ts'
import type { Facts } from '../facts/sheet.ts'
import type { Holding } from '../ledger/index.ts'
import type { Bytes, Event, Fact, Scalar } from '../types.ts'

/** One of the two runs that are compared. */
export interface Side {
  readonly run: Diagnosed
  readonly facts: Facts
  readonly failed: boolean
  /** Names that the command or the environment gave; empty where no log shows them. */
  readonly given: ReadonlySet<string>
}

const FAILED: ReadonlySet<string> = new Set(['out-of-memory', 'undecided'])

/** The run that a log or a folder is about: the last one that failed, else the last one of an engine. */
export const sideOf = (episodes: readonly Diagnosed[]): Side | undefined => {
  const run =
    episodes.findLast(({ report }) => FAILED.has(report.verdict)) ??
    episodes.findLast(({ report }) => report.otherFailure !== null) ??
    episodes.findLast(({ facts }) => facts.engine !== undefined) ??
    episodes.at(-1)
  if (run === undefined) return undefined
  return { run, facts: run.facts, failed: FAILED.has(run.report.verdict) || run.report.otherFailure !== null, given: givenIn(run.episode.events) }
}

/** An engine's echo of what differs from its defaults is as good as its command. */
const givenIn = (events: readonly Event[]): ReadonlySet<string> =>
  new Set(
    events.flatMap(event => {
      if (event.kind === 'setting') return event.origin === 'command' || event.origin === 'environment' ? [event.name] : []
      if (event.kind !== 'settings') return []
      const told =
        event.origin === 'command' || event.origin === 'environment' || (event.origin === 'echo' && event.complete === true && event.scope === 'vllm')
      return told ? Object.keys(event.values) : []
    }),
  )

export const settingOf = ({ facts }: Side, name: string): Fact<Scalar> | undefined => facts[`setting.${name}`]
export const shareOf = (side: Side, name: string): number | undefined => {
  const value = settingOf(side, name)?.value
  return typeof value === 'number' ? value : undefined
}

/** vLLM counts bytes, LMDeploy blocks. */
export const cacheOf = ({ facts }: Side): Bytes | undefined => {
  const [blocks, size] = [facts['kv.blocks']?.value, facts['kv.block-size']?.value]
  return facts['memory.kv-cache']?.value ?? (blocks === undefined || size === undefined ? undefined : blocks * size)
}

/** What the card held at the end, by part: as the ledger says it, else the engine's own figures. */
export const partsOf = (side: Side): ReadonlyMap<Holding, Bytes> => {
  const { run, facts } = side
  const gpu = facts['failure.gpu']?.value
  const ledger = run.report.ledger.find(each => each.gpu === gpu) ?? run.report.ledger[0]
  const told: readonly (readonly [Holding, Bytes | undefined])[] = [
    ['other-processes', facts['memory.others']?.value],
    ['weights', facts['memory.weights']?.value],
    ['kv-cache', cacheOf(side)],
    ['graphs', facts['memory.graphs']?.value],
    ['activations', facts['memory.activations']?.value],
  ]
  const parts = new Map<Holding, Bytes>()
  for (const [what, bytes] of told) if (bytes !== undefined && bytes > 0) parts.set(what, bytes)
  for (const { what, bytes } of ledger?.parts ?? []) parts.set(what, bytes)
  return parts
}

/** How much was missing where it failed; undefined where the log has no figure, or nothing was missing. */
export const shortageOf = ({ facts }: Side): Bytes | undefined => {
  const [requested, free] = [facts['failure.requested']?.value, facts['failure.free']?.value]
  if (facts['failure.kind']?.value === 'oom') return requested === undefined || free === undefined || requested <= free ? undefined : requested - free
  const [wanted, found] = [facts['failure.wanted']?.value, facts['failure.found']?.value ?? leftForCache(facts)]
  return found === undefined || (wanted ?? 0) <= found ? undefined : (wanted ?? 0) - found
}

/** vLLM says how much its plan leaves the cache, also where that is less than nothing. */
const leftForCache = (facts: Facts): Bytes | undefined => {
  const left = facts['memory.kv-cache']?.value
  return facts['failure.refusal']?.value === 'no-kv-cache-memory' && left !== undefined && left < 0 ? left : undefined
}

/** The card of either run, at least: logs may tell no more than a bound. */
export const capacityOf = (...sides: readonly Side[]): Bytes | undefined =>
  sides.map(({ facts }) => facts['memory.capacity']?.value).find(bytes => bytes !== undefined) ??
  sides.map(({ facts }) => facts['memory.capacity-at-least']?.value).find(bytes => bytes !== undefined)
