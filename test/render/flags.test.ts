import { describe, expect, test } from 'vitest'
import { allTables, tableOf } from '../../src/engines/load.ts'
import { Problem } from '../../src/errors.ts'
import { listFlags } from '../../src/render/flags.ts'
import type { FlagsOptions } from '../../src/render/flags.ts'
import { widthOf } from '../../src/width.ts'
import { ourRules } from '../../src/rules/ours.ts'

const list = async (engine: string, more: Partial<FlagsOptions> = {}): Promise<string> =>
  listFlags(engine, ourRules().flags, tableOf, { version: undefined, all: false, language: 'en', width: 140, colour: false, ...more })
const flat = (text: string): string => text.replaceAll(/\s+/g, '')
/** A setting's lines. */
const lines = (text: string, name: string): string => {
  const all = text.split('\n')
  const at = all.findIndex(line => line.startsWith(`${name} `) || line === name)
  const next = all.findIndex((line, index) => index > at && /^\S/.test(line))
  return all.slice(at, next).join('\n')
}

describe('settings of a release', () => {
  test('with default, effect and price', async () => {
    const text = await list('vllm', { version: '0.8.5' })
    expect(text).toMatch(/^vLLM 0\.8\.5\n\nSetting +Default +Effect on memory +Price\n/)
    expect(lines(text, '--gpu-memory-utilization')).toMatch(/^--gpu-memory-utilization +0\.9 +share of the card.*a smaller KV cache/)
    expect(flat(lines(await list('vllm', { version: '0.8.5', width: 80 }), '--max-num-seqs'))).toContain(
      '256(V0);1024(V1oncardsof70GiBandmore);256(V1onothercards)',
    )
  })
  test('the default is the release’s own', async () => {
    expect(lines(await list('vllm', { version: '0.20.0' }), '--gpu-memory-utilization')).toContain(' 0.92 ')
    expect(lines(await list('vllm', { version: '0.2.7' }), '--max-num-seqs')).toContain(' 256 ')
  })
  test('what it lacks is left out, what it calls otherwise stands by its name', async () => {
    const old = await list('vllm', { version: '0.10.0' })
    expect(old).toContain('--swap-space')
    expect(old).not.toContain('--kv-cache-memory-bytes')
    expect(flat(lines(await list('vllm', { version: '0.10.0', width: 80 }), '--cuda-graph-sizes'))).toContain('laterreleasescallit--max-cudagraph-capture-size')
    const now = await list('vllm', { version: '0.20.0' })
    expect(now).not.toContain('--swap-space')
    expect(now).toContain('--kv-cache-memory-bytes')
  })
  test('without a version those of the newest release', async () => {
    const newest = (await allTables()).lmdeploy.releases.at(-1)
    expect(await list('lmdeploy')).toMatch(new RegExp(`^LMDeploy ${newest} \\(the newest release that was read\\)\n`))
  })
  test.each(['v0.8.5', '0.8.5+cu118'])('%s is a release', async version => {
    expect(await list('vllm', { version })).toMatch(/^vLLM 0\.8\.5\n/)
  })
  test('PyTorch’s, which has no table of releases', async () => {
    expect(await list('torch')).toContain('PYTORCH_CUDA_ALLOC_CONF')
    expect(await list('torch', { version: '2.8.0' })).not.toMatch(/^PYTORCH_ALLOC_CONF/m)
    expect(await list('torch', { version: '2.9.1' })).toMatch(/^PYTORCH_ALLOC_CONF/m)
  })
  test('in Chinese', async () => {
    const text = await list('vllm', { language: 'zh', version: '0.10.0' })
    expect(text).toMatch(/设置 +默认 +对显存\/内存的作用 +代价/)
    expect(text).toContain('KV 缓存变小')
    expect(flat(await list('vllm', { language: 'zh', version: '0.10.0', width: 80 }))).toContain('之后的版本称之为--max-cudagraph-capture-size')
  })
})

test.each([60, 80, 109, 110, 120, 160].flatMap(width => (['en', 'zh'] as const).map(language => ({ width, language }))))(
  'no line is wider than $width columns ($language)',
  async ({ width, language }) => {
    const text = await list('vllm', { width, language })
    expect(text.split('\n').filter(line => widthOf(line) > width)).toEqual([])
    // Cells may be broken, but nothing is lost.
    const words = (all: string): string => all.replaceAll(/\s+/g, '')
    for (const { cli } of (ourRules().flags['vllm'] ?? []).filter(({ until }) => until === undefined)) if (cli !== undefined) expect(words(text)).toContain(cli)
  },
)

describe('everything that a release can be told', () => {
  test('by where it is given, with defaults and since when', async () => {
    const text = await list('lmdeploy', { version: '0.9.2', all: true })
    const { names } = (await allTables()).lmdeploy
    for (const scope of Object.keys(names).filter(each => each !== 'SpeculativeConfig' && !/^chat ./.test(each) && each !== 'env'))
      expect(text).toMatch(new RegExp(`^${scope} \\(\\d+\\)$`, 'm'))
    expect(text).not.toContain('SpeculativeConfig')
    expect(text).toMatch(/^ {2}--eager-mode +false +since 0\.6\.2$/m)
    expect(text).toMatch(/^environment \(\d+\)$/m)
  })
  test('as many as the table has', async () => {
    const text = await list('sglang', { all: true, language: 'zh' })
    const { names } = (await allTables()).sglang
    const there = Object.values(names['cli'] ?? {}).filter(changes => changes.at(-1)?.length === 2).length
    expect(text).toContain(`命令行 (${there})`)
    expect(text.match(/^ {2}--/gm)).toHaveLength(there)
  })
})

describe('what is not known is answered with what is', () => {
  test.each([
    ['trtllm', {}, /trtllm is no engine/, /vllm, lmdeploy, sglang, lm-eval/],
    ['vllm', { version: '0.8.9' }, /vLLM 0\.8\.9 is no release/, /0\.2\.7 to .*nearest 0\.8\.5\.post1 and 0\.9\.0/],
    ['vllm', { version: '99.0' }, /vLLM 99\.0 is no release/, /Known are 0\.2\.7 to/],
    ['vllm', { version: 'latest' }, /vLLM latest is no release/, /Known are 0\.2\.7 to/],
    ['torch', { all: true }, /torch have not been read/, /--all/],
  ] as const)('%s %o', async (engine, more, message, remedy) => {
    const error = await list(engine, more).catch((each: unknown) => each)
    expect(error).toBeInstanceOf(Problem)
    expect((error as Problem).message).toMatch(message)
    expect((error as Problem).remedy).toMatch(remedy)
  })
})
