import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/arguments.ts'
import { main } from '../../src/main.ts'
import { FORMATS } from '../../src/render/formats.ts'
import { ourRules } from '../../src/rules/ours.ts'

const completed = async (...words: readonly string[]): Promise<string[]> => {
  const said = await readArguments(['--get-yargs-completions', 'oomdoctor', ...words], {}, 80)
  return 'said' in said ? said.said.split('\n').map(line => line.split(':')[0] ?? '') : []
}

describe('words', () => {
  test('commands', async () => expect(await completed('')).toEqual(expect.arrayContaining(['analyze', 'run', 'watch', 'completion'])))
  test('not the parser’s own', async () => expect((await completed('')).filter(word => word.startsWith('$'))).toEqual([]))
  test('options', async () => expect(await completed('run', '--')).toEqual(expect.arrayContaining(['--interval', '--report'])))
  test('values', async () => expect(await completed('analyze', '--format', '')).toEqual([...FORMATS]))
  test.each([[['explain', 'vllm/cuda']], [['analyze', 'a.log', '--why', 'vllm/cuda']]])('rules: %j', async words => {
    expect(await completed(...words)).toEqual(ourRules().rules.flatMap(({ id }) => (id.startsWith('vllm/cuda') ? [id] : [])))
  })
})

const printed = async (argv: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  let [stdout, stderr] = ['', '']
  const code = await main(argv, {
    stdout: { write: text => (stdout += String(text)) },
    stderr: { write: text => (stderr += String(text)) },
    stdin: Object.assign((async function* () {})(), { isTTY: true }),
    env,
    cwd: '.',
    today: '2026-11-26',
  })
  return { code, stdout, stderr }
}

describe('scripts', () => {
  test.each(['bash', 'zsh'])('of %s, asked for or by $SHELL', async shell => {
    const asked = await printed(['completion', shell])
    expect(asked).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('oomdoctor --get-yargs-completions') })
    expect(await printed(['completion'], { SHELL: `/usr/bin/${shell}` })).toEqual(asked)
  })
  test('of another shell', async () => {
    expect(await printed(['completion'], { SHELL: '/usr/bin/fish' })).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('completion bash') })
  })
  test('bash takes it, and completes with what the program answers', async () => {
    const { stdout } = await printed(['completion', 'bash'])
    const script = `oomdoctor() { printf '%s\\n' analyze explain "$#"; }\n${stdout}\nCOMP_WORDS=(oomdoctor an); COMP_CWORD=1; _oomdoctor; printf '%s\\n' "\${COMPREPLY[@]}"`
    expect(spawnSync('bash', ['-c', script], { encoding: 'utf8' })).toMatchObject({ status: 0, stdout: 'analyze\n', stderr: '' })
  })
})
