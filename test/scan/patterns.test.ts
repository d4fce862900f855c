import { expect, test } from 'vitest'
import { parsers } from '../../src/events/parsers.ts'
import { speakers } from '../../src/events/speakers.ts'
import { HIGHEST } from '../../src/events/traffic.ts'
import { classesOf } from '../../src/scan/classes.ts'
import { instanceOf, kernelFor } from '../../src/scan/kernel.ts'
import { matters } from '../../src/scan/look.ts'
import { patternsOf, waitingOf } from '../../src/scan/patterns.ts'
import compiled from '../../src/scan/kernel.json' with { type: 'json' }
import { choose, keyOf, layTables } from '../../src/scan/tables.ts'
import { trafficOf } from './traffic.ts'

const patterns = patternsOf(speakers)

test('the tables of the package are those of its sentences (else: npm run build), and who waits for a literal is known by its place', () => {
  const choices = Object.fromEntries(patterns.map(pattern => [keyOf(pattern), choose(pattern)]))
  const { wasm, tables } = compiled.data
  const { layout, image } = layTables(patterns, choices, instanceOf(Buffer.from(wasm, 'base64')).base.value)
  expect(tables).toEqual({ layout, image: Buffer.from(image).toString('base64'), count: patterns.length })
  expect(waitingOf(speakers)).toEqual(patterns.map(({ wakes }) => wakes))
})

test('every sentence has a word of four bytes or more by which it is found', () => {
  const lacking = patterns.filter(pattern => {
    try {
      const [word] = choose(pattern)
      return Buffer.byteLength(pattern.words[word] ?? '') < 4
    } catch {
      return true
    }
  })
  expect(lacking.map(({ words }) => words.join(' '))).toEqual([])
})

test('no sentence is found in ordinary traffic but those that are marked as such', () => {
  const kernel = kernelFor(speakers, true, 4 * 2 ** 20)
  const text = Buffer.from(trafficOf(8000, 3).replaceAll(/.* 500 Internal Server Error\n/g, ''))
  kernel.memory.set(text, kernel.text)
  kernel.memory[kernel.text - 1] = 10
  const found = new Set<string>()
  let lines = 0
  for (let at = kernel.text; at < kernel.text + text.length;) {
    const start = kernel.next(at, kernel.text + text.length, lines, 1e6)
    if (start >= kernel.text + text.length) break
    const [end, wakes] = [kernel.lineEnd(), kernel.hits().flatMap(id => patterns[id]?.wakes ?? classesOf(id - patterns.length))]
    const line = Buffer.from(kernel.memory.slice(start, end)).toString()
    if (
      matters(
        wakes,
        () => line,
        () => '',
      ) !== undefined
    )
      found.add(line)
    at = kernel.lineEnd()
    lines = kernel.lineNumber() + 1
  }
  expect([...found]).toEqual([])
})

test('a figure of traffic of which each new height counts is one that the scan compares', () => {
  const peaks = patterns.filter(({ kind }) => kind === 'peak').map(({ words }) => words.join(' '))
  const traffic = speakers.flatMap(({ sayings }) => sayings).filter(saying => saying.traffic === true)
  const lacking = traffic.flatMap(({ find, event, samples }) =>
    samples.filter(sample => {
      const found = find(sample)
      const record = { at: { file: '', line: 1, text: sample }, text: sample, message: sample, by: { lane: '', engine: 'lmdeploy' as const }, own: true }
      const events = typeof found === 'object' ? [event(found.values, record) ?? []].flat() : []
      return events.some(each => each.kind === 'count' && HIGHEST.has(each.what)) && !peaks.some(words => sample.includes(words))
    }),
  )
  expect(lacking).toEqual([])
})

test('every parser that speaks says what wakes it', () => {
  const silent = parsers.filter(({ name, wakes }) => wakes.length === 0 && name !== 'memory in use')
  expect(silent.map(({ name }) => name)).toEqual([])
})
