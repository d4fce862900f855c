import { join } from 'node:path'
import { tablesFor } from '../engines/needed.ts'
import { diagnose, open } from '../diagnose.ts'
import type { ReadInput } from '../diagnose.ts'
import { customSpeaker } from '../events/custom.ts'
import { listener } from '../events/index.ts'
import { lineReader } from '../lines/index.ts'
import { recordReader } from '../records/index.ts'
import type { Report } from '../report.ts'
import type { RuleSet } from '../rules/rule.ts'
import { capture } from '../run/capture.ts'
import type { Bounds, Capture } from '../run/capture.ts'
import { chain } from '../stage.ts'
import type { Event } from '../types.ts'
import { follow } from './follow.ts'
import type { Followed } from './follow.ts'
import { about, failureAt, gist } from './news.ts'
import { pending } from './pending.ts'
import { warner } from './warnings.ts'
import type { Warning } from './warnings.ts'

const MiB = 1024 * 1024
/** How much of each file a diagnosis can go back to. */
const BOUNDS: Bounds = { head: 64 * MiB, tail: 32 * MiB }

export interface WatchOptions {
  readonly rules: RuleSet
  /** Where what was read is kept: a file may be emptied while it is followed. */
  readonly folder: string
  /** The paths there are now; asked each time, since globs meet new files. */
  readonly paths: () => Promise<readonly string[]>
  readonly warn: boolean
}
export type Said = { readonly kind: 'failure'; readonly report: Report } | { readonly kind: 'warning'; readonly warning: Warning }

export interface Watcher {
  /** Reads what came, at a time (ms), and says what is to be said. */
  readonly look: (now: number) => Promise<readonly Said[]>
  /** Says what is still open, and lets go of the files. */
  readonly end: () => Promise<readonly Said[]>
}

/** A followed file: its bytes so far, and what is heard in them as they come. */
interface Heard {
  readonly file: Followed
  readonly kept: Capture
  readonly hear: (bytes: Uint8Array) => readonly Event[]
  /** What the last lines hold that no line after them has closed yet; asked when nothing comes any more. */
  readonly held: () => readonly Event[]
  /** What was heard so far has been looked through. */
  readonly settle: () => void
  /** Whole lines so far. */
  readonly lines: () => number
}

/**
 * Follows logs. As they grow each is read line by line, which tells that a failure has begun; when it is complete, all that
 * was read so far is diagnosed as `analyze` would, so both always say the same.
 */
export const watcher = ({ rules, folder, paths, warn }: WatchOptions): Watcher => {
  const files = new Map<string, Heard>()
  const failure = pending()
  const warnings = warner()
  /** What was said of the failure that begins at a line. */
  const said = new Map<string, string>()

  const take = (each: Heard, now: number): Warning[] => {
    const found: Warning[] = []
    each.file.poll(bytes => {
      each.kept.write(bytes)
      const events = each.hear(bytes)
      failure.hear(now, events)
      if (warn) found.push(...warnings(events))
    })
    return found
  }
  const diagnosed = async (): Promise<Report> => {
    const inputs: ReadInput[] = [...files.values()].flatMap(({ file, kept }) => {
      const reading = open(file.path, rules.sentences)
      for (const chunk of kept.read()) reading.read(chunk)
      const input = reading.end()
      return input.report.bytes > 0 && input.report.kind !== 'binary' ? [input] : []
    })
    return diagnose(inputs, rules, { engines: await tablesFor(inputs) })
  }
  /** Failures that are new, or of which more is known than when they were told. */
  const news = async (): Promise<readonly Said[]> => {
    failure.settle()
    for (const each of files.values()) each.settle()
    const report = await diagnosed()
    const fresh = report.episodes.flatMap((episode, index) => {
      const at = failureAt(episode)
      if (at === undefined) return []
      // Counted from the end: of a very long log the middle is gone.
      const length = report.inputs.find(({ path }) => path === at.file)?.lines ?? 0
      const key = `${at.file}:${(files.get(at.file)?.lines() ?? 0) - (length - at.line)}`
      const now = gist(report, index)
      if (said.get(key) === now) return []
      said.set(key, now)
      return [index]
    })
    if (fresh.length === 0) return []
    failure.tell()
    return [{ kind: 'failure', report: about(report, fresh) }]
  }
  return {
    look: async now => {
      for (const path of await paths()) if (!files.has(path)) files.set(path, heard(path, rules, join(folder, String(files.size))))
      const found = [...files.values()].flatMap(each => take(each, now)).map(warning => ({ kind: 'warning' as const, warning }))
      if (!failure.isOpen() && failure.isQuiet(now)) for (const each of files.values()) failure.suspect(each.held())
      return [...found, ...(failure.isComplete(now) ? await news() : [])]
    },
    end: async () => {
      for (const each of files.values()) failure.suspect(each.held())
      const last = failure.isOpen() ? await news() : []
      for (const { file, kept } of files.values()) {
        file.close()
        kept.end()
      }
      files.clear()
      return last
    },
  }
}

/** A traceback that ends a log reaches at most this far back. */
const LAST = 64 * 1024

const heard = (path: string, rules: RuleSet, keptAt: string): Heard => {
  let events: Event[] = []
  let recent = Buffer.alloc(0)
  const lines = lineReader(path, true)
  // Also of traffic, of which the batch keeps the first and the last alone.
  const line = chain(
    chain(lines, recordReader()),
    listener(customSpeaker(rules.sentences), event => void events.push(event)),
  )
  return {
    file: follow(path),
    kept: capture(keptAt, BOUNDS),
    hear: bytes => {
      events = []
      recent = Buffer.concat([recent, bytes]).subarray(-LAST)
      line.read(bytes)
      return events
    },
    held: () => {
      const reading = open(path, rules.sentences)
      reading.read(recent)
      recent = Buffer.alloc(0)
      return reading.end().events
    },
    settle: () => {
      recent = Buffer.alloc(0)
    },
    lines: lines.count,
  }
}
