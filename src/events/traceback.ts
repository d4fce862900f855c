import type { Stage } from '../stage.ts'
import type { Frame, LogRecord, Source } from '../types.ts'
import { loneCode, MAY_BE_CODE } from './lone-code.ts'
import type { LoneCode } from './lone-code.ts'
import type { Parser, Utterance, Wake } from './parser.ts'

/** `File "x.py", line 12, in f`; IPython's `File ~/x.py:12, in f(x)`; rich's `/x.py:12 in f`. Several may stand in one collapsed line. */
const FRAME = /File "([^"]+)", line (\d+)(?:, in ([^\s(]+))?|File (\S+?):(\d+), in ([\w.<>]+)\(?|(?:^|[│|] )\s*((?:\/|[A-Za-z]:\\)\S+\.py):(\d+) in ([\w<>]+)/g
const HEADER = /Traceback \(most recent call last\)/
const CHAIN = /^\s*(?:During handling of the above exception, another exception occurred|The above exception was the direct cause of the following exception)/
/** IPython's frames as they stand in a traceback only: a cell, and before version 8 a path whose number stands beside the arrow. */
const NOTEBOOK_FRAME = /^\s*(?:(Cell In\[\d+\]), line (\d+)(?:, in ([\w.<>]+))?|(~?\/\S+\.py|<ipython-input-[\w-]+>) in ([\w<>]+))/
/** Colab's, copied with the link that it makes of a path. */
const LINKED_FRAME = /^\s*\[(~?\/[^\s\]]+\.py|<ipython-input-[\w-]+>)\]\(https?:\/\/[^\s)]*\) in ([\w<>]+)/
/** The line that failed among its neighbours: IPython's `--> 115     return x`, rich's `❱ 34 │   return x`. */
const MARKED = /^\s*(?:-+>|❱)\s*\d+\s?[│\s]*(.*)$/s
const NEIGHBOUR = /^\s+\d+(?:\s|│|$)/
/** What rich and a group of exceptions put around each line, and between. */
const BOX = /^\s*[|│╭+]/
const MARGIN = /^\s*[|│] ?|\s{0,200}│\s{0,4}$/g
const RULER = /^\s*(?:[╭╰]|\+[-+]{4})/
const CARETS = /^\s*[\^~]+\s*$|^\s*\.\.\.<\d+ lines>\.\.\.$|^\s*\[Previous line repeated/
/** `torch.OutOfMemoryError: …`, `ray.exceptions.RayTaskError(OutOfMemoryError): …`, a bare `AssertionError`. */
const EXCEPTION =
  /^\s*((?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Interrupt|Exit|Failure|Resources|Warning|Timeout|Empty|Full|Stop|Dead|NotFound|Failed)(?:\([\w.]+\))?)(?::\s?(.*))?$/s
/** Any word and a colon: an exception without a usual ending, believed only right after frames. */
const ANY_EXCEPTION = /^((?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*): (.*)$/s
const MOST_FRAMES = 200
const LONGEST_NAME = 120

interface Block {
  frames: Frame[]
  headed: boolean
  chained: boolean
  /** A frame came last: its source line may follow. */
  expectsCode: boolean
  /** How far source lines are indented. */
  margin?: number
  readonly boxed: boolean
  /** Its newest frame's line, or its header: this tells of it, should it never come to its exception. */
  newest: LogRecord
  /** How many lines of other matters came in between. */
  aside: number
  /** The record of its lane that was read last. */
  seen: number
}

/** How many records a source line without a frame waits for its exception, and a traceback for the next line of its lane. */
const MOST_ORPHANED = 16
const MOST_SILENT = 1000
/** So many lines of requests and statistics may stand in one traceback; errors and warnings stand in none. */
const MOST_ASIDE = 64
const CALM: ReadonlySet<string> = new Set(['debug', 'info'])

const WAKES: readonly Wake[] = [
  {
    words: ['Traceback (most recent call last', 'During handling of the above exception', 'The above exception was the direct cause', ', line', 'File '],
    check: /Traceback|above exception|File \\?"[^"]+", line \d|File \S+?:\d+, in /,
  },
  {
    words: ['Error', 'Exception', 'Interrupt', 'Failure', 'Resources', 'Timeout', 'NotFound', 'Failed'],
    check: /\b[a-z\d_]*[A-Z]\w*(?:Error|Exception|Interrupt|Failure|Resources|Timeout|NotFound|Failed)(?:\([\w.]+\))?(?::|\s*$|["\\])/,
    before: MAY_BE_CODE,
  },
]

/** Tracebacks of every lane at once: prefixed on each line or not, chained, cut at either end, with carets or collapsed into one line. */
export const tracebacks: Parser = {
  name: 'traceback',
  wakes: WAKES,
  make: () => {
    const blocks = new Map<string, Block>()
    const orphans = new Map<string, Orphan>()
    let number = 0
    /** What nobody goes on with is over: a log of weeks is not kept waiting for it. */
    const aged = (): readonly Utterance[] => {
      for (const [lane, { seen }] of orphans) if (number - seen > MOST_ORPHANED) orphans.delete(lane)
      let over: Utterance[] | undefined
      for (const [lane, block] of blocks) if (number - block.seen > MOST_SILENT) (over ??= []).push(...finish(blocks, lane, block, undefined))
      return over ?? NOTHING
    }
    return {
      read: record => {
        number += 1
        if (blocks.size === 0 && orphans.size === 0 && !mayBegin(record.message)) return NOTHING
        const out = [...aged(), ...adopt(blocks, orphans, record, number), ...read(blocks, record)]
        const block = blocks.get(record.by.lane)
        if (block) block.seen = number
        return out
      },
      resting: () => blocks.size === 0 && orphans.size === 0,
      end: () => [...blocks].flatMap(([lane, block]) => (isCut(block) ? [cut(block)] : finish(blocks, lane, block, undefined))),
    } satisfies Stage<LogRecord, Utterance>
  },
}

const NOTHING: readonly Utterance[] = []

/** Whether a line may begin a block: a header, a chain, a frame, or a source line. Asked of every line while nothing is open. */
const mayBegin = (message: string): boolean =>
  /^\s/.test(message) ||
  message.includes('File') ||
  message.includes('Traceback') ||
  message.includes('above exception') ||
  message.includes('.py:') ||
  message.includes('](http') ||
  loneCode(message) !== undefined

/** A source line right before an exception, where the paste left the frames out. */
interface Orphan extends LoneCode {
  readonly at: Source
  age: number
  readonly seen: number
}
/** Names of exceptions that are believed without a frame above them. */
const FAILURE = /(?:Error|Exception|Interrupt|Failure|Resources|Timeout|NotFound|Failed)(?:\(|$)/

const adopt = (blocks: Map<string, Block>, orphans: Map<string, Orphan>, record: LogRecord, number: number): readonly Utterance[] => {
  const { message, by, at } = record
  const orphan = orphans.get(by.lane)
  const error = orphan === undefined || blocks.has(by.lane) ? null : EXCEPTION.exec(message)
  if (orphan !== undefined && error !== null && FAILURE.test(error[1] ?? '')) {
    orphans.delete(by.lane)
    return [
      {
        body: {
          kind: 'traceback',
          frames: [{ path: '', function: '', code: orphan.code, at: orphan.at }],
          error: { type: error[1] ?? '', message: (error[2] ?? '').slice(0, 400) },
        },
        record,
      },
    ]
  }
  const lone = blocks.has(by.lane) || CARETS.test(message) ? undefined : loneCode(message)
  if (lone !== undefined) orphans.set(by.lane, { ...lone, at, age: 0, seen: number })
  else if (orphan !== undefined && !isBeside(message) && (orphan.age += 1) > (orphan.bare ? 0 : 2)) orphans.delete(by.lane)
  return []
}

/** Carets, and the rest of a box, stand between a source line and its exception as a matter of course. */
const isBeside = (message: string): boolean => CARETS.test(message) || BOX.test(message) || message.trim() === ''

const opened = (record: LogRecord, { headed, chained }: Pick<Block, 'headed' | 'chained'>): Block => ({
  frames: [],
  headed,
  chained,
  expectsCode: false,
  boxed: BOX.test(record.message),
  newest: record,
  aside: 0,
  seen: 0,
})

const read = (blocks: Map<string, Block>, record: LogRecord): readonly Utterance[] => {
  const lane = record.by.lane
  const block = blocks.get(lane)
  const message = block?.boxed === true ? record.message.replace(MARGIN, '') : record.message
  const out: Utterance[] = []
  if (HEADER.test(message)) {
    out.push(...(block ? finish(blocks, lane, block, undefined) : []))
    blocks.set(lane, opened(record, { headed: true, chained: block?.frames.length === 0 && block.chained }))
  } else if (CHAIN.test(message)) {
    if (block) out.push(...finish(blocks, lane, block, undefined))
    blocks.set(lane, opened(record, { headed: false, chained: true }))
    return out
  }
  const current = blocks.get(lane)
  const frames = framesOf(message, record.at, current !== undefined)
  if (frames.length > 0) return [...out, ...takeFrames(blocks, record, frames)]
  return current === undefined || HEADER.test(message) || (current.boxed && RULER.test(message)) ? out : [...out, ...takeLine(blocks, record, current, message)]
}

const takeFrames = (blocks: Map<string, Block>, record: LogRecord, frames: readonly Frame[]): readonly Utterance[] => {
  const lane = record.by.lane
  const block = blocks.get(lane) ?? opened(record, { headed: false, chained: false })
  blocks.set(lane, block)
  block.frames.push(...frames.slice(0, MOST_FRAMES - block.frames.length))
  block.newest = record
  block.expectsCode = frames.length === 1
  if (frames.length === 1 && !HEADER.test(record.message)) return []
  // A traceback collapsed into one line ends with its exception (vllm#15942).
  const error = lastError(record.message.slice(record.message.lastIndexOf('File "')))
  return error ? finish(blocks, lane, block, error, record) : []
}

const lastError = (text: string): { readonly type: string; readonly message: string } | undefined => {
  const end = /(?:Error|Exception): /.exec(text)
  if (end === null) return undefined
  const colon = end.index + end[0].length - 2
  const type = /[\w.]+$/.exec(text.slice(Math.max(0, colon - LONGEST_NAME), colon))?.[0] ?? ''
  return { type, message: text.slice(colon + 2).split('\n')[0] ?? '' }
}

const takeLine = (blocks: Map<string, Block>, record: LogRecord, block: Block, message: string): readonly Utterance[] => {
  const { by } = record
  if (CARETS.test(message) || message.trim() === '') return []
  const marked = MARKED.exec(message)?.[1]
  if (marked !== undefined) setCode(block, marked)
  if (marked !== undefined || NEIGHBOUR.test(message)) return []
  const error = EXCEPTION.exec(message)
  const indented = /^\s/.test(message)
  if (error && (!indented || !block.expectsCode)) return finish(blocks, by.lane, block, { type: error[1] ?? '', message: error[2] ?? '' }, record)
  // What other threads print to stdout meanwhile; the rest follows.
  if (record.own && CALM.has(record.level ?? '') && (block.aside += 1) <= MOST_ASIDE) return []
  if (block.expectsCode) {
    const last = block.frames.at(-1)
    if (last && (indented || !ANY_EXCEPTION.test(message) || /[=()]/.test(message.split(':')[0] ?? ''))) {
      setCode(block, message)
      block.margin = marginOf(message)
      return []
    }
  }
  if (indented) {
    // A statement of its own, not the rest of one, which is indented further: the paste lost its frame.
    const lone = block.margin === marginOf(message) ? loneCode(message) : undefined
    if (lone?.bare === false && block.frames.length < MOST_FRAMES) block.frames.push({ path: '', function: '', code: lone.code, at: record.at })
    return []
  }
  const any = ANY_EXCEPTION.exec(message)
  if (any && block.frames.length > 0 && !record.own) return finish(blocks, by.lane, block, { type: any[1] ?? '', message: any[2] ?? '' }, record)
  return finish(blocks, by.lane, block, undefined)
}

const marginOf = (message: string): number => message.length - message.trimStart().length

const setCode = (block: Block, code: string): void => {
  const last = block.frames.at(-1)
  if (last) block.frames[block.frames.length - 1] = { ...last, code: code.trim() }
  block.expectsCode = false
}

const finish = (
  blocks: Map<string, Block>,
  lane: string,
  block: Block,
  error: { type: string; message: string } | undefined,
  record?: LogRecord,
): readonly Utterance[] => {
  blocks.delete(lane)
  if (block.frames.length === 0 && error === undefined) return []
  return [
    {
      body: {
        kind: 'traceback',
        frames: block.frames,
        ...(error ? { error: { type: error.type, message: error.message.slice(0, 400) } } : {}),
        ...(block.chained ? { chained: true } : {}),
      },
      record: record ?? block.newest,
    },
  ]
}

/**
 * The input ends inside it: nothing of its process came after, and it is no single line that points to a file. The frames of
 * faulthandler, which end with the last one, name no function behind a comma.
 */
const isCut = ({ headed, frames, aside, newest }: Block): boolean => {
  const called = frames.filter(each => each.function !== '').length
  return aside === 0 && (called > 1 || (frames.length === 0 ? ENDS.test(newest.message) : headed || (called === 1 && newest.level === 'error')))
}
/** A header on which nothing follows; in talk more does. */
const ENDS = /Traceback \(most recent call last\):\s*$/

const cut = ({ frames, chained, newest }: Block): Utterance => ({
  body: { kind: 'traceback', frames, open: true, ...(chained ? { chained } : {}) },
  record: newest,
})

const framesOf = (message: string, at: Source, inside: boolean): Frame[] => {
  const [, linked, called] = message.includes('](http') ? (LINKED_FRAME.exec(message) ?? []) : []
  if (linked !== undefined) return [{ path: linked, function: unqualified(called), at }]
  const [, cell, number, name, path, owner] = (inside ? NOTEBOOK_FRAME.exec(message) : null) ?? []
  if (cell !== undefined) return [{ path: cell, line: Number(number), function: unqualified(name), at }]
  if (path !== undefined) return [{ path, function: unqualified(owner), at }]
  if (!message.includes('File') && !message.includes('.py:')) return []
  return [...message.matchAll(FRAME)].map(found => {
    const line = Number(found[2] ?? found[5] ?? found[8])
    return {
      path: found[1] ?? found[4] ?? found[7] ?? '',
      ...(Number.isFinite(line) ? { line } : {}),
      function: unqualified(found[3] ?? found[6] ?? found[9]),
      at,
    }
  })
}

/** IPython prints `Block.forward`, a plain traceback `forward`. */
const unqualified = (name = ''): string => name.slice(name.lastIndexOf('.') + 1)
