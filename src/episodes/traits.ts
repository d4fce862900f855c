import type { Event } from '../types.ts'
import { REQUEST_ONLY } from './attempts.ts'
import type { Attempt } from './attempts.ts'

/** Snapshots, kernel or supervisor lines, a piece of the program's source: no run, but they say something about one. */
export const isAside = (attempt: Attempt): boolean =>
  attempt.some(event => event.kind === 'snapshot' || event.kind === 'killed' || (event.kind === 'remark' && event.name === 'from-pretrained')) &&
  attempt.every(
    event => ['snapshot', 'link', 'killed', 'error', 'remark'].includes(event.kind) || (event.kind === 'settings' && event.origin === 'environment'),
  )

export const hasFailed = (attempt: Attempt): boolean =>
  attempt.some(
    event =>
      event.kind === 'oom' ||
      event.kind === 'killed' ||
      event.kind === 'traceback' ||
      event.kind === 'error' ||
      (event.kind === 'refusal' && !REQUEST_ONLY.has(event.reason)),
  )

/** What tells whether two pieces belong together, read from each piece once. */
export interface Traits {
  readonly engine: string | undefined
  readonly started: boolean
  readonly failed: boolean
  /** It got somewhere: a step or a figure of what it holds. */
  readonly progress: boolean
  readonly onlyErrors: boolean
  /** An evaluation that talks to a server has no engine of its own. */
  readonly client: boolean
  readonly server: boolean
  readonly ranks: ReadonlySet<number>
  readonly model: string | undefined
  /** Minutes of its first and last stamp. */
  readonly span: readonly [first: number, last: number] | undefined
  /** Files of its tracebacks, where one begins at the program's first line. */
  readonly program: readonly string[] | undefined
}

const ERRORS: ReadonlySet<Event['kind']> = new Set(['traceback', 'oom', 'error', 'cascade', 'remark', 'refusal'])

export const traitsOf = (attempt: Attempt): Traits => {
  const kinds = new Set(attempt.map(({ kind }) => kind))
  const engine = attempt.map(event => (event.kind === 'identity' ? event.engine : event.by.engine)).find(each => each !== undefined)
  const frames = attempt.flatMap(event => (event.kind === 'traceback' ? event.frames : []))
  const times = attempt.map(minutes).filter(each => each !== undefined)
  return {
    engine,
    started: kinds.has('start'),
    failed: hasFailed(attempt),
    progress: kinds.has('step') || kinds.has('holding'),
    onlyErrors: [...kinds].every(kind => ERRORS.has(kind)),
    client: attempt.some(event => event.kind === 'settings' && event.scope === 'lm-eval' && /^(?:local|openai)-/.test(String(event.values['model'] ?? ''))),
    server: (kinds.has('up') || kinds.has('start')) && engine !== undefined,
    ranks: new Set(attempt.flatMap(event => (event.by.rank === undefined ? [] : [event.by.rank]))),
    model: attempt.flatMap(event => (event.kind === 'identity' && event.model !== undefined ? [event.model] : [])).at(-1),
    span: times.length === 0 ? undefined : [least(times), -least(times.map(each => -each))],
    program: frames.some(frame => frame.function === '<module>') ? frames.map(({ path }) => path) : undefined,
  }
}
const least = (figures: readonly number[]): number => figures.reduce((a, b) => Math.min(a, b), Infinity)

/** `MM-DD HH:MM:SS` or `YYYY-MM-DD HH:MM:SS` as minutes; years are left out since vLLM prints none. */
export const minutes = (event: Event): number | undefined => {
  const found = /(\d\d)[-/](\d\d)[T :]+(\d\d):(\d\d):(\d\d)/.exec(event.time ?? '')
  return found ? ((Number(found[1]) * 31 + Number(found[2])) * 24 + Number(found[3])) * 60 + Number(found[4]) + Number(found[5]) / 60 : undefined
}
