import { listener } from '../../src/events/index.ts'
import { lineReader } from '../../src/lines/index.ts'
import { recordReader } from '../../src/records/index.ts'
import type { Event, EventBody } from '../../src/types.ts'

/** Everything that is heard in a log. */
export const eventsOf = (...log: readonly string[]): Event[] => {
  const lines = lineReader('server.log')
  const records = recordReader()
  const listening = listener()
  const all = [...lines.read(new TextEncoder().encode(`${log.join('\n')}\n`)), ...lines.end()]
  return [...all.flatMap(line => records.read(line)).flatMap(record => listening.read(record)), ...listening.end()]
}

const SAID_BY: ReadonlySet<string> = new Set(['at', 'by', 'time', 'level', 'order', 'releases'])

/** The same without who said it, where and when. */
export const bodiesOf = (...log: readonly string[]): EventBody[] =>
  eventsOf(...log).map(event => Object.fromEntries(Object.entries(event).filter(([name]) => !SAID_BY.has(name))) as unknown as EventBody)
