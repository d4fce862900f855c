import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as browser from '../src/browser.ts'
import * as library from '../src/index.ts'

const examples = [...readFileSync('docs/library.md', 'utf8').matchAll(/```js\n([^]*?)```/g)].map(([, code = '']) => code)
/** What a line is said to print: the comment behind it. */
const promised = (code: string): string[] => [...code.matchAll(/console\.log\(.*\) \/\/ (.+)$/gm)].map(([, text = '']) => text)

describe('docs/library.md', () => {
  let dir = ''
  beforeAll(async () => {
    mkdirSync(join('node_modules', '.cache', 'oomdoctor'), { recursive: true })
    dir = mkdtempSync(join('node_modules', '.cache', 'oomdoctor', 'library-'))
    await build({
      entryPoints: ['src/index.ts'],
      outfile: join(dir, 'node_modules', 'oomdoctor', 'index.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20.19',
      packages: 'external',
      logLevel: 'warning',
    })
    writeFileSync(join(dir, 'node_modules', 'oomdoctor', 'package.json'), '{ "name": "oomdoctor", "type": "module", "exports": "./index.mjs" }')
  })
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  test('has examples', () => expect(examples.length).toBeGreaterThan(3))
  test.each(examples.map((code, index) => [index + 1, code] as const))('example %i prints what it says', (index, code) => {
    const file = join(dir, `example-${index}.mjs`)
    writeFileSync(file, code)
    const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' })
    expect({ status, stderr, printed: stdout.trimEnd().split('\n') }).toEqual({ status: 0, stderr: '', printed: promised(code) })
  })
})

test('what is there for a browser is all but what reads files', () => {
  expect(
    Object.keys(library)
      .filter(name => !(name in browser))
      .toSorted(),
  ).toEqual(['analyze', 'loadRules'])
})

describe('analyzeStream', () => {
  const text = readFileSync('fixtures/engine-vllm-graphs/server.log', 'utf8')
  const bytes = new TextEncoder().encode(text)
  const pieces = function* (size: number) {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  test.each([
    ['bytes', bytes],
    ['chunks', pieces(1000)],
    [
      'chunks of one byte as they come',
      (async function* () {
        yield* pieces(1)
      })(),
    ],
    ['lines of text', text.split(/(?<=\n)/)],
  ] as const)('%s: the report of the text', async (_, chunks) => {
    expect(await library.analyzeStream(chunks, { name: 'a.log' })).toEqual(await library.analyzeStream(text, { name: 'a.log' }))
  })
  test('nothing', async () => expect((await library.analyzeStream('')).verdict).toBe('unrecognised'))
})
