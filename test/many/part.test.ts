import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readInputs } from '../../src/analyze.ts'
import { assembled, partFrom } from '../../src/assemble.ts'
import { conclude, cutInput, open } from '../../src/diagnose.ts'
import type { ReadInput } from '../../src/diagnose.ts'
import { atHand } from '../../src/episodes/cut.ts'
import type { Keep } from '../../src/episodes/cut.ts'
import { wholeReport } from '../../src/long-report.ts'
import { packing } from '../../src/many/packed.ts'
import { assembledParts, packedPart } from '../../src/many/part.ts'
import { FORMATS, render, rendered } from '../../src/render/formats.ts'
import { ourRules } from '../../src/rules/ours.ts'

/** Logs with what was read beside them, a reading alone, ranks, another failure, a healthy run. */
const FOLDERS = [
  ['engine-vllm-graphs', 'gpu-growth', 'engine-vllm-healthy'],
  ['engine-lmdeploy-torchrun-pileup', 'other-process', 'stopped-while-serving', 'sglang-weights', 'fragmentation'],
  ['engine-lmdeploy-turbomind-ratio', 'vllm-two-starts'],
]
const WHY = ['vllm/cuda-graph-capture']
/** A log that tells of somebody. */
const told = (who: string): string =>
  `Traceback (most recent call last):\n  File "/home/${who}/serve.py", line 3, in <module>\nRuntimeError: /home/${who}/key: api_key=sk-${who}abcdefghijklmnopqrstuvwxyz is refused\n`

const parts: (readonly ReadInput[])[] = []
beforeAll(async () => {
  for (const folders of FOLDERS) {
    const { read } = await readInputs(
      folders.map(name => join('fixtures', name)),
      {},
    )
    parts.push(read)
  }
})

const concluded = (keep: Keep) =>
  parts.map(inputs =>
    conclude(
      inputs.map(each => cutInput(each, keep)),
      ourRules(),
      { why: WHY },
      keep,
    ),
  )
const whole = () => assembled(concluded(atHand).map(partFrom), ourRules())
const packed = (hidden: Parameters<typeof packedPart>[1] = []) =>
  assembledParts(
    concluded(packing).map(each => packedPart(each, hidden)),
    ourRules(),
  )

test('parts that were packed come to the report that they come to at hand', () => {
  const report = whole()
  expect(report.episodes.length).toBeGreaterThan(5)
  expect(report.findings.some(({ kind }) => kind === 'contributor')).toBe(true)
  expect(report.why.length).toBeGreaterThan(5)
  expect(wholeReport(packed())).toEqual(report)
})

describe('every format is the same in pieces', () => {
  const TOKEN = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g
  test.each(FORMATS)('%s', async format => {
    for (const options of [{}, { language: 'zh', redact: 'nothing', all: true, ledger: true, group: true, place: (file: string) => `../${file}` }] as const) {
      const [pieces, text] = [await rendered(packed(), format, options), await render(whole(), format, options)]
      expect([...pieces].join('').replaceAll(TOKEN, '')).toBe(text.replaceAll(TOKEN, ''))
    }
  })
})

test('what is to be hidden is looked for part by part, and has the names that it has in the whole', async () => {
  for (const [index, who] of ['bob', 'alice', 'carol'].entries()) {
    const reading = open(`${index}/extra.log`)
    reading.read(new TextEncoder().encode(told(who)))
    parts[index] = [...(parts[index] ?? []), reading.end()]
  }
  const report = packed(['all', 'secrets'])
  expect(report.named?.all?.episodes.length).toBeGreaterThan(2)
  for (const redact of ['all', 'secrets'] as const) {
    const text = await render(whole(), 'json', { redact })
    expect(text).toContain(redact === 'all' ? '<user-2>' : '<secret-2>')
    expect([...(await rendered(report, 'json', { redact }))].join('')).toBe(text)
  }
})
