import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const LOG = resolve('fixtures/engine-vllm-graphs/server.log')
const analyzed = (cli: string): string => spawnSync(process.execPath, [cli, 'analyze', LOG], { encoding: 'utf8' }).stdout
const caches = (dir: string): string[] => readdirSync(join(dir, 'chunks')).filter(name => name.endsWith('.cache'))

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'oomdoctor-cache-'))
  cpSync('package.json', join(dir, 'package.json'))
  symlinkSync(resolve('node_modules'), join(dir, 'node_modules'))
})
afterAll(() => rmSync(dir, { recursive: true }))

test('the V8 that built the package takes what it compiled', () => {
  const code = `
    const { need, keep } = require('./dist/parts.js')
    const scripts = keep()
    for (const name of ['first', 'plain', 'options', 'long']) need('./' + name + '.js')
    console.log(JSON.stringify([...scripts].map(([path, { cachedDataRejected }]) => [path.split(/[/\\\\]/).at(-1), cachedDataRejected])))`
  const taken = JSON.parse(execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' })) as readonly unknown[]
  expect(taken).toEqual(expect.arrayContaining(['first.cjs', 'plain.cjs', 'options.cjs', 'long.cjs'].map(name => [name, false])))
})

test.each([
  ['is missing', (path: string) => rmSync(path)],
  ['is another V8’s', (path: string) => writeFileSync(path, Buffer.from(readFileSync(path)).fill(7, 64, 96))],
  // V8 itself would take this one, and crash.
  ['is another build’s of the same V8', (path: string) => writeFileSync(path, Buffer.from(readFileSync(path)).fill('v20.19.0', 0, 8).fill(7, 4096))],
  ['is cut', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 5000))],
])('a cache that %s changes nothing but the time', (_, spoil) => {
  const dist = join(dir, 'dist')
  cpSync('dist', dist, { recursive: true })
  expect(caches(dist)).toHaveLength(4)
  for (const name of caches(dist)) spoil(join(dist, 'chunks', name))
  const report = analyzed(join(dist, 'cli.js'))
  expect(report).toContain('gpu_memory_utilization')
  expect(report).toBe(analyzed('dist/cli.js'))
})
