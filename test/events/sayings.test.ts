import { describe, expect, test } from 'vitest'
import { anchorsOf } from '../../src/events/hearing.ts'
import { literalIndex } from '../../src/events/literals.ts'
import { speakers } from '../../src/events/speakers.ts'
import { recordReader } from '../../src/records/index.ts'
import type { LogRecord } from '../../src/types.ts'

const candidatesIn = literalIndex(anchorsOf(speakers))
const recordOf = (text: string): LogRecord => recordReader().read({ at: { file: 'sample', line: 1, text }, text })[0] as LogRecord

/** The sentences that make an event of a line. */
const heard = (line: string): string[] => {
  const record = recordOf(line)
  return candidatesIn(record.message).flatMap(([speaker, saying]) => {
    const found = saying.find(record.message)
    return typeof found === 'object' && saying.event(found.values, record) !== undefined ? [`${speaker.name}: ${saying.text}`] : []
  })
}

describe.each(speakers.map(speaker => [speaker.name, speaker] as const))('%s', (_, speaker) => {
  test.each(speaker.sayings.flatMap(saying => saying.samples.map(sample => [sample.slice(0, 100), sample, saying] as const)))('%s', (_, sample, saying) => {
    expect(heard(sample)).toEqual([`${speaker.name}: ${saying.text}`])
  })
  test('every sentence has a sample', () => {
    expect(speaker.sayings.filter(saying => saying.samples.length === 0).map(saying => saying.text)).toEqual([])
  })
})
