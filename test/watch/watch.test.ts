import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { tablesFor } from '../../src/engines/needed.ts'
import { diagnose, open } from '../../src/diagnose.ts'
import type { Report } from '../../src/report.ts'
import { casesIn } from '../../src/rules/check.ts'
import { ourRules } from '../../src/rules/ours.ts'
import { watcher } from '../../src/watch/index.ts'
import type { Said } from '../../src/watch/index.ts'
import { failureAt, gist } from '../../src/watch/news.ts'
import { failing, healthy } from '../render/report.ts'

const dir = mkdtempSync(join(tmpdir(), 'oomdoctor-watch-'))
afterAll(() => rmSync(dir, { recursive: true }))
let made = 0
/** A watcher of some files in a folder of its own, and a clock that the test turns. */
const watching = (names: readonly string[], warn = false) => {
  const folder = join(dir, String((made += 1)))
  mkdirSync(join(folder, 'kept'), { recursive: true })
  const paths = names.map(name => join(folder, name))
  for (const path of paths) mkdirSync(dirname(path), { recursive: true })
  const watch = watcher({ rules: ourRules(), folder: join(folder, 'kept'), paths: async () => paths, warn })
  let now = 0
  return {
    paths,
    end: watch.end,
    /** Looks after so many milliseconds. */
    after: async (ms: number): Promise<readonly Said[]> => watch.look((now += ms)),
  }
}
const failures = (said: readonly Said[]): Report[] => said.flatMap(each => (each.kind === 'failure' ? [each.report] : []))
const texts = (said: readonly Said[]): string[] => said.flatMap(each => (each.kind === 'warning' ? [`${each.warning.name}: ${each.warning.says.en}`] : []))

/** Always the same pieces of a text. */
const pieces = (text: Buffer, seed: number): Buffer[] => {
  const out: Buffer[] = []
  let state = seed
  for (let at = 0; at < text.length;) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    const size = 1 + (state % Math.max(1, Math.floor(text.length / 4)))
    out.push(text.subarray(at, at + size))
    at += size
  }
  return out
}

describe('the same verdict as of the whole log', () => {
  test.each(casesIn('fixtures').map((each, index) => [each.name, each, index] as const))('%s', async (name, { inputs }, index) => {
    const { paths, after, end } = watching(inputs)
    const given = inputs.map(input => readFileSync(join('fixtures', name, input)))
    const said: Said[] = []
    for (const [which, path] of paths.entries())
      for (const piece of pieces(given[which] as Buffer, index + 1)) {
        appendFileSync(path, piece)
        // A program is never silent inside a block.
        said.push(...(await after(100)))
      }
    said.push(...(await after(20_000)), ...(await end()))
    const batch = await analyzed(paths)
    const expected = batch.episodes.flatMap((episode, each) => (failureAt(episode) === undefined ? [] : [gist(batch, each)]))
    const told = failures(said)
    const last = new Map<string, string>()
    for (const report of told)
      for (const [each, episode] of report.episodes.entries()) last.set(`${failureAt(episode)?.file}:${failureAt(episode)?.line}`, gist(report, each))
    expect([...last.values()].toSorted()).toEqual(expected.toSorted())
  })
})
const analyzed = async (paths: readonly string[]): Promise<Report> => {
  const inputs = paths.flatMap(path => {
    const reading = open(path)
    reading.read(readFileSync(path))
    return [reading.end()]
  })
  return diagnose(inputs, ourRules(), { engines: await tablesFor(inputs) })
}

describe('when it speaks', () => {
  test('once a failure is complete, and once', async () => {
    const { paths, after, end } = watching(['a.log'])
    const lines = failing()
    appendFileSync(paths[0] as string, `${lines.slice(0, -1).join('\n')}\n`)
    expect(failures(await after(100))).toEqual([])
    appendFileSync(paths[0] as string, `${lines.at(-1)}\n`)
    expect(failures(await after(500))).toEqual([])
    expect(failures(await after(1_000))).toEqual([])
    expect(failures(await after(1_500)).map(({ verdict }) => verdict)).toEqual(['out-of-memory'])
    expect(failures(await after(60_000))).toEqual([])
    expect(await end()).toEqual([])
  })
  test('of a last line that has no end', async () => {
    const { paths, after } = watching(['a.log'])
    appendFileSync(paths[0] as string, failing().join('\n'))
    await after(100)
    expect(failures(await after(5_000))).toHaveLength(1)
  })
  test('of a process that has ended, at once', async () => {
    const { paths, after } = watching(['a.log'])
    appendFileSync(paths[0] as string, `${failing().join('\n')}\nexit status 1\n`)
    expect(failures(await after(100))).toHaveLength(1)
  })
  test('when the next start begins; and of that one’s failure again, though it reads the same', async () => {
    const { paths, after } = watching(['a.log'])
    appendFileSync(paths[0] as string, `${failing().join('\n')}\n`)
    await after(100)
    appendFileSync(paths[0] as string, `${failing().slice(0, 3).join('\n')}\n`)
    expect(failures(await after(100)).map(({ episodes }) => episodes.map(({ at }) => at.line))).toEqual([[1]])
    appendFileSync(paths[0] as string, `${failing().slice(3).join('\n')}\n`)
    const second = failures([...(await after(100)), ...(await after(5_000))])
    expect(second.map(({ episodes }) => episodes.map(({ at }) => at.line))).toEqual([[failing().length + 1]])
  })
  test('of a server that does not fall silent, after a while', async () => {
    const { paths, after } = watching(['a.log'])
    appendFileSync(paths[0] as string, `${failing().join('\n')}\n`)
    const said: Said[] = []
    for (let second = 0; second < 20; second += 1) {
      said.push(...(await after(1_000)))
      appendFileSync(paths[0] as string, `${healthy().at(-1)}\n`)
    }
    expect(failures(said)).toHaveLength(1)
  })
  test('never of a healthy one', async () => {
    const { paths, after, end } = watching(['a.log'], true)
    appendFileSync(paths[0] as string, `${healthy().join('\n')}\n`)
    expect([...(await after(100)), ...(await after(60_000)), ...(await end())]).toEqual([])
  })
  test('at the end, of what was not complete', async () => {
    const { paths, after, end } = watching(['a.log'])
    appendFileSync(paths[0] as string, `${failing().join('\n')}\n`)
    expect(await after(100)).toEqual([])
    expect(failures(await end())).toHaveLength(1)
  })
})

describe('files', () => {
  const lines = failing()
  test.each([
    ['renamed', (path: string) => renameSync(path, `${path}.1`)],
    ['emptied', (path: string) => truncateSync(path)],
  ])('what was read before the file was %s is known still', async (_, rotate) => {
    const { paths, after } = watching(['a.log'])
    const [path] = paths as [string]
    writeFileSync(path, `${lines.slice(0, 7).join('\n')}\n`)
    await after(100)
    rotate(path)
    appendFileSync(path, `${lines.slice(7).join('\n')}\n`)
    await after(100)
    expect(failures(await after(5_000))[0]?.episodes[0]).toMatchObject({ engine: 'vllm', engineVersion: '0.24.0', facts: { 'memory.weights': {} } })
  })
  test('several make one run, one may come later', async () => {
    const { paths, after } = watching(['server.log', 'nvidia-smi.txt'])
    const from = join('fixtures', 'engine-vllm-startup-free')
    writeFileSync(paths[1] as string, readFileSync(join(from, 'nvidia-smi.txt')))
    await after(100)
    writeFileSync(paths[0] as string, readFileSync(join(from, 'server.log')))
    await after(100)
    expect(failures(await after(5_000)).map(({ episodes }) => episodes.map(({ files }) => files.length))).toEqual([[2]])
  })
})

describe('warnings', () => {
  const statistics = (usage: number, preempted?: number): string =>
    `(APIServer pid=7) INFO 11-21 12:40:02 [loggers.py:257] Engine 000: Avg prompt throughput: 3.0 tokens/s, Avg generation throughput: 11.2 tokens/s, Running: 1 reqs, Waiting: 0 reqs, ${preempted === undefined ? '' : `Preemptions: ${preempted}, `}GPU KV cache usage: ${usage.toFixed(1)}%, Prefix cache hit rate: 0.0%\n`
  const warned = async (all: readonly string[]): Promise<string[]> => {
    const { paths, after } = watching(['a.log'], true)
    appendFileSync(paths[0] as string, `${healthy().join('\n')}\n`)
    const said: Said[] = []
    for (const each of all) {
      appendFileSync(paths[0] as string, each)
      said.push(...(await after(1_000)))
    }
    return texts(said)
  }
  test('a KV cache that is nearly full, each step once', async () => {
    expect((await warned([50, 94.9, 96, 97, 96, 20, 96, 99, 100, 100].map(usage => statistics(usage)))).map(text => text.slice(0, 34))).toEqual([
      'kv-cache-full: The KV cache is 96 ',
      'kv-cache-full: The KV cache is 99 ',
      'kv-cache-full: The KV cache is 100',
    ])
  })
  test('memory that grows from reading to reading, with the time until the card is full', async () => {
    const reading = (index: number): string =>
      `2026/11/21 12:${String(index).padStart(2, '0')}:00.000, 0, ${20_000 + 2_000 * Math.max(0, index - 8)} MiB, 81920 MiB\n`
    const { paths, after } = watching(['smi.csv'], true)
    appendFileSync(paths[0] as string, 'timestamp, index, memory.used [MiB], memory.total [MiB]\n')
    const said: Said[] = []
    for (let index = 0; index < 30; index += 1) {
      appendFileSync(paths[0] as string, reading(index))
      said.push(...(await after(1_000)))
    }
    const all = texts(said)
    expect(all[0]).toMatch(/^readings-grow: GPU 0 holds [\d.]+ GiB more .* full in about \d+ min\.$/)
    expect(all.length).toBeGreaterThan(1)
    expect(all.length).toBeLessThan(5)
  })
  test('none where it was not asked for one', async () => {
    const { paths, after } = watching(['a.log'])
    appendFileSync(paths[0] as string, `${healthy().join('\n')}\n${statistics(99)}`)
    expect(await after(100)).toEqual([])
  })
})
