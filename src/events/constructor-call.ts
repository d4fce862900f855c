import type { Stage } from '../stage.ts'
import type { LogRecord } from '../types.ts'
import type { Parser, Utterance } from './parser.ts'

/** Where a script makes an engine: `llm = LLM(…)`, `pipe = pipeline(…)`, `config = TurbomindEngineConfig(…)`, `sgl.Engine(…)`. */
const CALL =
  /^\s*(?:(?:self\.)?[\w.]+(?:\s*:\s*\w+)?\s*=\s*|return\s+)?(?:await\s+)?(?:\w+\.)*(LLM|AsyncEngineArgs|EngineArgs|pipeline|TurbomindEngineConfig|PytorchEngineConfig|Engine)\(/
/** What a traceback prints below a line of source: the rest of a call over several lines is not shown there. */
const NO_SOURCE = /^\s*(?:File "|Traceback|[\^~]+\s*$)/
const MOST_LINES = 40
/** How many records of others it outlives. */
const MOST_SILENT = 1000

/** Calls that make an engine, from a script pasted beside the log or a traceback's source lines; over several lines until the brackets close. */
export const constructorCalls: Parser = {
  name: 'call of an engine’s class',
  // `LLM(` is too short a word.
  wakes: [{ words: ['EngineArgs(', 'pipeline(', 'EngineConfig(', 'Engine('], check: /(?:EngineArgs|pipeline|EngineConfig|Engine)\(/ }, { words: [] }],
  make: () => {
    const open = new Map<string, Open>()
    let number = 0
    return {
      read: record => {
        const { message, by } = record
        number += 1
        if (open.size > 0) for (const [lane, { seen }] of open) if (number - seen > MOST_SILENT) open.delete(lane)
        const before = open.get(by.lane)
        if (before !== undefined) {
          open.delete(by.lane)
          if (NO_SOURCE.test(message) || before.lines.length >= MOST_LINES || record.level !== undefined) return []
          before.lines.push(message)
          return told({ ...before, seen: number }, open)
        }
        // An engine's own echo of its settings has a level.
        const callee = record.level === undefined && message.includes('(') ? CALL.exec(message)?.[1] : undefined
        return callee === undefined ? [] : told({ callee, record, lines: [message], seen: number }, open)
      },
      end: () => [],
      resting: () => open.size === 0,
    } satisfies Stage<LogRecord, Utterance>
  },
}

interface Open {
  readonly callee: string
  readonly record: LogRecord
  readonly lines: string[]
  /** The record that was read last. */
  readonly seen: number
}

const told = (call: Open, open: Map<string, Open>): readonly Utterance[] => {
  const text = call.lines.join('\n')
  if (depthOf(text) > 0) {
    open.set(call.record.by.lane, call)
    return []
  }
  return [{ body: { kind: 'remark', name: 'constructor-call', values: { callee: call.callee, text } }, record: call.record }]
}

/** How many brackets are open at the end; those inside of strings do not count. */
const depthOf = (text: string): number => {
  const bare = text.replaceAll(/\\.|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|#[^\n]*/g, '')
  return [...bare].reduce((depth, letter) => depth + ('([{'.includes(letter) ? 1 : ')]}'.includes(letter) ? -1 : 0), 0)
}
