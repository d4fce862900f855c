import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runWatch } from '../../src/commands/watch.ts'
import { main } from '../../src/main.ts'
import type { World } from '../../src/world.ts'
import { failing, healthy } from '../render/report.ts'
import { buildProgram, ended } from '../run/program.ts'

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'oomdoctor-watch-command-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const world = () => {
  const out = { stdout: '', stderr: '' }
  const made: World = {
    stdout: { write: text => (out.stdout += String(text)) },
    stderr: { write: text => (out.stderr += String(text)) },
    stdin: Object.assign((async function* () {})(), { isTTY: true }),
    env: {},
    cwd: dir,
    today: '2026-11-26',
  }
  return { out, made }
}
/** A clock on which each wait takes a second, and what is done in it. */
const clock = (steps: readonly (() => void)[]) => {
  let now = 0
  let at = 0
  return {
    now: () => now,
    wait: async () => {
      now += 1000
      steps[at]?.()
      at += 1
      return at <= steps.length
    },
    stop: () => undefined,
    end: () => undefined,
  }
}
const nothing = (): void => undefined
const asked = { paths: [] as string[], warn: false, once: false, rules: [], language: 'en', width: 80 } as const

describe('watch', () => {
  test('speaks of a failure and goes on; told to stop it ends with 0', async () => {
    const { out, made } = world()
    const path = join(dir, 'a.log')
    const steps = [
      () => writeFileSync(path, `${failing().join('\n')}\n`),
      nothing,
      nothing,
      nothing,
      nothing,
      () => appendFileSync(path, `${healthy().join('\n')}\n`),
      nothing,
      nothing,
      nothing,
    ]
    expect(await runWatch({ ...asked, paths: [path] }, made, clock(steps))).toBe(0)
    expect(out.stdout.match(/Ran out of GPU memory/g)).toHaveLength(1)
    expect(out.stderr).toBe('')
  })
  test('--once ends with the first failure, code 1', async () => {
    const { out, made } = world()
    const path = join(dir, 'a.log')
    writeFileSync(path, `${failing().join('\n')}\n`)
    expect(await runWatch({ ...asked, paths: [path], once: true }, made, clock([nothing, nothing, nothing, () => expect.unreachable('it has ended')]))).toBe(1)
    expect(out.stdout).toContain('Ran out of GPU memory')
  })
  test('--once that was stopped before: 130', async () => {
    expect(await runWatch({ ...asked, paths: [join(dir, 'never.log')], once: true }, world().made, clock([nothing]))).toBe(130)
  })
  test('globs meet files that come later', async () => {
    const { out, made } = world()
    const steps = [() => writeFileSync(join(dir, 'later-1.txt'), `${failing().join('\n')}\n`), nothing, nothing, nothing]
    await runWatch({ ...asked, paths: [join(dir, 'later-*.txt')] }, made, clock(steps))
    expect(out.stdout).toMatch(/^later-1\.txt · vLLM/)
  })
  test('warnings in the language asked for, with their place', async () => {
    const { out, made } = world()
    const path = join(dir, 'full.log')
    writeFileSync(path, `${healthy().join('\n').replace('KV cache usage: 1.0%', 'KV cache usage: 98.7%')}\n`)
    await runWatch({ ...asked, paths: [path], warn: true, language: 'zh' }, made, clock([nothing]))
    expect(out.stdout).toMatch(/^预警 \S+full\.log:8 {2}KV 缓存已用 98\.7 %/)
  })
  test('a pipe is no file', async () => {
    const { out, made } = world()
    expect(await main(['watch', '-'], made)).toBe(2)
    expect(out.stderr).toContain('oomdoctor analyze -')
  })
})

describe('as a program', () => {
  let program = ''
  beforeAll(async () => {
    program = await buildProgram()
  })
  afterAll(() => rmSync(dirname(program), { recursive: true, force: true }))
  test.each([
    [['--once'], 130],
    [[], 0],
  ])('%j: Ctrl-C ends it, and nothing is left', async (options, code) => {
    const path = join(dir, 'full.log')
    writeFileSync(path, `${healthy().join('\n').replace('KV cache usage: 1.0%', 'KV cache usage: 98.7%')}\n`)
    const end = await ended([process.execPath, program, 'watch', path, '--warn', ...options], {
      env: { TMPDIR: dir },
      when: ['warning', kill => kill('SIGINT')],
    })
    expect(end).toMatchObject({ code, signal: null, stderr: '' })
    expect(readdirSync(dir).filter(name => name.startsWith('oomdoctor-'))).toEqual([])
  })
})
