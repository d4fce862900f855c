import type { Event } from '../types.ts'

/** A block that is printed has no pause as long as this (ms). */
const QUIET = 2_000
/** A server that goes on printing about other things is not waited for any longer (ms). */
const LONGEST = 15_000

/** What is read beside a failure, nvidia-smi above all, may come so much later (ms). */
const AFTERWARDS = 60_000

/** A failure that was seen to begin, until all of it has been printed. */
export interface Pending {
  /** What was heard at a time (ms); without an event: bytes came. */
  readonly hear: (now: number, events: readonly Event[]) => void
  /** What the last lines amount to, which may be held back until the next one comes. */
  readonly suspect: (events: readonly Event[]) => void
  /** Nothing came for a while. */
  readonly isQuiet: (now: number) => boolean
  readonly isComplete: (now: number) => boolean
  readonly isOpen: () => boolean
  /** It has been diagnosed. */
  readonly settle: () => void
  /** It has been told of. */
  readonly tell: () => void
}

/** It is complete when nothing more comes for a while, when its process has ended, or when the next start begins. */
export const pending = (): Pending => {
  let since: number | undefined
  let last = 0
  let over = false
  let told = Number.NEGATIVE_INFINITY
  const matters = (event: Event, now: number): boolean => isFailing(event) || (BESIDE.has(event.kind) && now - told < AFTERWARDS)
  return {
    hear: (now, events) => {
      last = now
      for (const event of events) {
        if (event.kind === 'ended') over = true
        if (since !== undefined && event.kind === 'start') over = true
        if (matters(event, now)) since ??= now
      }
      if (since === undefined) over = false
    },
    suspect: events => {
      if (events.some(event => matters(event, last))) since ??= last
    },
    isQuiet: now => now - last >= QUIET,
    isComplete: now => since !== undefined && (over || now - last >= QUIET || now - since >= LONGEST),
    isOpen: () => since !== undefined,
    settle: () => {
      since = undefined
      over = false
    },
    tell: () => {
      told = last
    },
  }
}

/** What may be part of a failure; whether it is one the diagnosis tells. */
const isFailing = (event: Event): boolean =>
  ['oom', 'refusal', 'killed', 'cascade', 'error'].includes(event.kind) ||
  (event.kind === 'traceback' && event.error !== undefined) ||
  (event.kind === 'ended' && event.how === 'failed')

/** What tells more of a failure that has been told of. */
const BESIDE: ReadonlySet<Event['kind']> = new Set(['snapshot', 'link', 'killed', 'launch', 'settings', 'identity', 'traceback', 'remark'])
