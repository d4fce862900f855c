import type { Stage } from '../../stage.ts'
import type { EventBody, LogRecord } from '../../types.ts'
import type { Parser, Utterance } from '../parser.ts'
import { readPairs, scalarOf } from './python-literal.ts'
import type { Echoed } from './python-literal.ts'
import { settingsOf, shapeOf } from './settings.ts'

/** LMDeploy prints four echoes that span lines; none of the lines has a prefix of its own. */
type Shape = 'json' | 'keywords' | 'colons' | 'ini'
interface Block {
  readonly shape: Shape
  readonly record: LogRecord
  readonly pairs: Map<string, Echoed>
  depth: number
  lines: number
}
const LONGEST = 400

const opening = (message: string): Shape | undefined => {
  if (/turbomind model config:\s*$/.test(message)) return 'json'
  if (/turbomind engine config:\s*$/.test(message)) return 'keywords'
  if (/^\s*Model:\s*$/.test(message)) return 'colons'
  if (/^\s*\[llama\]\s*$/.test(message) || /model_config:\s*$/.test(message)) return 'ini'
  return undefined
}

/** `turbomind model config:` with JSON (0.6 to 0.13), `turbomind engine config:` (0.14+), TurboMind's `Model:` (0.5.3 to 0.11), the `[llama]` ini (to 0.5.3). */
export const blockEchoes: Parser = {
  name: 'echo over several lines',
  wakes: [{ words: ['turbomind model config:', 'turbomind engine config:', '[llama]', 'model_config:'] }, { words: ['Model:'], check: /Model:\s*(?:$|["\\])/ }],
  make: () => {
    let block: Block | undefined
    const close = (): Utterance[] => {
      if (block === undefined) return []
      const { pairs, record, shape } = block
      block = undefined
      // `Model:` heads many a list.
      if (shape === 'colons' && !pairs.has('head_num')) return []
      const bodies: EventBody[] = [
        ...settingsOf(new Map([...pairs].map(([name, value]) => [lastName(name), value])), 'effective', 'lmdeploy'),
        ...shapeOf(pairs),
      ]
      return bodies.map(body => ({ body, record }))
    }
    return {
      read: record => {
        const shape = opening(record.message)
        if (shape !== undefined) {
          const closed = close()
          block = { shape, record, pairs: new Map(), depth: 0, lines: 0 }
          return closed
        }
        if (block === undefined) return []
        if (record.own || !take(block, record.message)) return close()
        return block.shape === 'keywords' || (block.shape === 'json' && block.depth <= 0) ? close() : []
      },
      end: close,
      resting: () => block === undefined,
    } satisfies Stage<LogRecord, Utterance>
  },
}

const lastName = (name: string): string => name.slice(name.lastIndexOf('.') + 1)

/** Takes a line into the block; false where the line does not belong to it. */
const take = (block: Block, line: string): boolean => {
  block.lines += 1
  if (block.lines > LONGEST) return false
  if (block.shape === 'keywords') {
    for (const [name, value] of readPairs(line, 0, false)) block.pairs.set(name, value)
    return block.pairs.size > 0
  }
  const pair = { json: /^\s*"([\w-]+)":([^]*)$/, colons: /^\s*(\w+):\s*(\S[^]*)?$/, ini: /^\s*(\w+)\s*=([^]*)$/ }[block.shape].exec(line)
  const value = pair?.[2] === undefined ? undefined : block.shape === 'json' ? pair[2].trim().replace(/,$/, '').trim() : pair[2].trim()
  if (block.shape === 'json') block.depth += line.split('{').length - line.split('}').length
  if (value !== undefined && !/^[[{]/.test(value)) block.pairs.set(pair?.[1] ?? '', scalarOf(value))
  if (block.shape === 'json') return /^\s*(?:"|[{}\]]|-?\d|true|false|null)/.test(line)
  return pair !== null || /^\s*\[\w+\]\s*$/.test(line)
}
