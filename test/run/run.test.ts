import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildProgram, ended } from './program.ts'

const LOG = 'fixtures/engine-vllm-graphs/server.log'
let program = ''
let dir = ''
const at = (name: string): string => join(dir, name)
const run = async (words: readonly string[], around: Parameters<typeof ended>[1] = {}) =>
  ended([process.execPath, program, 'run', ...words], { ...around, env: { TMPDIR: at('tmp'), ...around.env } })
const sh = async (script: string, around: Parameters<typeof ended>[1] = {}) => run(['--interval', '0', '--', 'sh', '-c', script], around)

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'oomdoctor-run-'))
  mkdirSync(at('tmp'))
  mkdirSync(at('bin'))
  program = await buildProgram()
})
afterAll(() => {
  rmSync(dir, { recursive: true, force: true })
  rmSync(dirname(program), { recursive: true, force: true })
})

describe('what goes through', () => {
  test('every byte of both streams, and nothing else where the command ended well', async () => {
    const all = String.fromCharCode(...Array.from({ length: 256 }, (_, index) => index))
    writeFileSync(at('bytes'), Buffer.from(all.repeat(1000), 'latin1'))
    const { stdout, stderr, code } = await sh(`cat ${at('bytes')}; cat ${at('bytes')} >&2`)
    expect(stdout === all.repeat(1000)).toBe(true)
    expect(stderr === all.repeat(1000)).toBe(true)
    expect(code).toBe(0)
  })
  test('standard input', async () => {
    expect(await run(['cat'], { stdin: 'one\ntwo' })).toMatchObject({ stdout: 'one\ntwo', code: 0 })
  })
  test('the streams can be opened by their names, as in a shell', async () => {
    expect(await sh('echo out > /dev/stdout; echo err > /dev/stderr')).toMatchObject({ stdout: 'out\n', stderr: 'err\n', code: 0 })
  })
  test('the environment is left alone', async () => {
    const { stdout } = await run(['--', process.execPath, '-e', 'console.log(JSON.stringify(process.env))'], { env: { SHELL: '/bin/fish' } })
    expect(JSON.parse(stdout)).toEqual({ ...process.env, LC_ALL: 'C', SHELL: '/bin/fish', TMPDIR: at('tmp') })
  })
  test('a reader that goes away is met by the command, not by a report', async () => {
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" "${program}" run --interval 0 -- yes | head -n 1; echo \${PIPESTATUS[0]}`],
      {
        encoding: 'utf8',
      },
    )
    expect([status, stdout, stderr]).toEqual([0, 'y\n141\n', ''])
  })
  test('what the command began and left behind may go on after it ended well', async () => {
    expect(await sh('(sleep 0.3; echo later) & echo now')).toMatchObject({ stdout: 'now\nlater\n', code: 0 })
  })
})

describe('the end', () => {
  test.each([0, 1, 3, 77])('exit code %i', async code => expect(await sh(`exit ${code}`)).toMatchObject({ code, signal: null }))
  test.each(['SIGKILL', 'SIGTERM', 'SIGUSR2', 'SIGHUP'] as const)('%s ends us as it ended the command', async signal => {
    expect(await sh(`kill -${signal.slice(3)} $$`)).toMatchObject({ code: null, signal })
  })
  test.each([
    ['SEGV', 139],
    ['USR1', 138],
  ])('SIG%s, which leaves a core file or starts the debugger of Node, becomes %i', async (name, code) => {
    const end = await sh(`ulimit -c 0; kill -${name} $$`)
    expect(end).toMatchObject({ code, signal: null })
    expect(end.stderr).not.toContain('Debugger')
  })
  test('a command that is not there: 127, one that may not be run: 126', async () => {
    expect(await run(['--', 'no-such-command-here'])).toMatchObject({ code: 127, stdout: '', stderr: expect.stringContaining('command not found') })
    expect(await run(['--', LOG])).toMatchObject({ code: 126, stdout: '', stderr: expect.stringContaining('may not be executed') })
  })
  test('no command: wrong use', async () => {
    expect(await run(['--'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('no command was given') })
  })
  test('nothing is left in the temporary folder', async () => {
    await sh('exit 0')
    await sh(`cat ${LOG}; exit 1`)
    expect(readdirSync(at('tmp'))).toEqual([])
  })
})

describe('signals', () => {
  const trap = (signal: string, code: number): string => `trap 'echo ${signal}; exit ${code}' ${signal}; echo ready; while :; do sleep 0.05; done`
  test.each([
    ['SIGINT', 'INT'],
    ['SIGTERM', 'TERM'],
    ['SIGHUP', 'HUP'],
  ] as const)('%s is handed on; a command that was told to stop has not failed', async (signal, name) => {
    const got = await sh(trap(name, 5), { when: ['ready', kill => kill(signal)] })
    expect(got).toMatchObject({ stdout: `ready\n${name}\n`, stderr: '', code: 5 })
  })
  test('once, where it did not come from a terminal', async () => {
    const script = `n=0; trap 'n=$((n+1))' INT; echo ready; i=0; while [ $i -lt 10 ]; do sleep 0.05; i=$((i+1)); done; echo $n`
    expect((await sh(script, { when: ['ready', kill => kill('SIGINT')] })).stdout).toBe('ready\n1\n')
  })
  test('a command that a signal of ours ended, ends us alike', async () => {
    expect(await sh('echo ready; exec sleep 20', { when: ['ready', kill => kill('SIGINT')] })).toMatchObject({ signal: 'SIGINT', stderr: '' })
  })
})

describe('after a failure', () => {
  test('the diagnosis on stderr, with the change in the command that was run', async () => {
    writeFileSync(at('bin/vllm'), `#!/bin/sh\ngrep -v '^\\$ ' ${join(process.cwd(), LOG)}\nexit 1\n`)
    chmodSync(at('bin/vllm'), 0o755)
    const env = { PATH: `${at('bin')}:${process.env['PATH']}` }
    const { code, stdout, stderr } = await run(['--', 'vllm', 'serve', 'm', '--gpu-memory-utilization', '0.99'], { env })
    expect(code).toBe(1)
    expect(stdout).toBe(`${readFileSync(LOG, 'latin1').split('\n').slice(1).join('\n')}`)
    expect(stderr).toMatch(/^\noomdoctor: the command ended with exit code 1\.\noutput .* vLLM 0\.24\.0/)
    expect(stderr).toMatch(/\+ vllm serve m --gpu-memory-utilization 0\.97/)
  })
  test('in Chinese, as wide as asked for', async () => {
    const { stderr } = await run(['--lang', 'zh', '--width', '60', '--', 'sh', '-c', `cat ${LOG}; exit 1`])
    expect(Buffer.from(stderr, 'latin1').toString()).toContain('oomdoctor：命令以退出码 1 结束。')
  })
  test('a report whose format is told by its name', async () => {
    await run([`--report=${at('report.json')}`, '--', 'sh', '-c', `cat ${LOG}; exit 1`])
    expect(JSON.parse(readFileSync(at('report.json'), 'utf8'))).toMatchObject({ schema: 1, verdict: 'out-of-memory', inputs: [{ path: 'output' }] })
  })
  test('no report where nothing failed, and none of an unknown format', async () => {
    await run(['--report', at('well.json'), 'true'])
    expect(existsSync(at('well.json'))).toBe(false)
    expect(await run(['--report', at('report.doc'), '--', 'touch', at('ran')])).toMatchObject({ code: 2, stderr: expect.stringContaining('.json') })
    expect(existsSync(at('ran'))).toBe(false)
  })
  test('a failure without a word of memory is not called one', async () => {
    expect((await sh('exit 4')).stderr).toBe('\noomdoctor: the command ended with exit code 4.\nIts output holds no memory failure that is known.\n')
  })
  test('a kill is told, and that its sender is not known', async () => {
    expect((await sh('kill -9 $$')).stderr).toMatch(/ended by SIGKILL[^]*does not say why/)
  })
  test('--log keeps the output below the command', async () => {
    await run(['--log', at('kept.log'), '--', 'sh', '-c', 'echo a; echo b >&2; exit 3'])
    const lines = readFileSync(at('kept.log'), 'utf8').split('\n')
    expect(lines[0]).toBe("$ sh -c 'echo a; echo b >&2; exit 3'")
    expect(lines.slice(1, 3).toSorted()).toEqual(['a', 'b'])
    expect(lines.slice(3)).toEqual(['exit status 3', ''])
  })
})

describe('nvidia-smi', () => {
  const fake = (script: string) => {
    writeFileSync(at('bin/nvidia-smi'), `#!/bin/sh\n${script}\n`)
    chmodSync(at('bin/nvidia-smi'), 0o755)
    return { env: { PATH: `${at('bin')}:${process.env['PATH']}` } }
  }
  test('its readings are part of the report', async () => {
    const snapshot = join(process.cwd(), 'fixtures/engine-vllm-startup-free/nvidia-smi.txt')
    // The command waits until it was read, so no clock decides.
    const around = fake(`cat ${snapshot}; touch ${at('was-read')}`)
    const script = `cat fixtures/engine-vllm-startup-free/server.log; while [ ! -e ${at('was-read')} ]; do sleep 0.05; done; sleep 0.3; exit 1`
    await run([`--report=${at('smi.json')}`, '--', 'sh', '-c', script], around)
    const { snapshots, inputs } = JSON.parse(readFileSync(at('smi.json'), 'utf8')) as { snapshots: unknown[]; inputs: { path: string }[] }
    expect(snapshots).toHaveLength(1)
    expect(inputs.map(({ path }) => path)).toEqual(['nvidia-smi', 'output'])
  })
  test('one that hangs is not waited for', async () => {
    const around = fake(`echo $$ > ${at('hanging')}; exec sleep 60`)
    const script = `while [ ! -s ${at('hanging')} ]; do sleep 0.05; done; exit 0`
    expect(await run(['--', 'sh', '-c', script], around)).toMatchObject({ code: 0, stderr: '' })
    const pid = Number(readFileSync(at('hanging'), 'utf8'))
    // Dead, or not yet buried by who took it over.
    expect(spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim()).toMatch(/^(?:Z|$)/)
  })
  test('none is asked for with --interval 0', async () => {
    const around = fake(`touch ${at('asked')}`)
    await run(['--interval', '0', '--', 'sh', '-c', 'sleep 0.2'], around)
    expect(existsSync(at('asked'))).toBe(false)
  })
})

const hasScript = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0
describe.skipIf(!hasScript)('at a terminal', () => {
  const inTerminal = async (script: string, env: Readonly<Record<string, string>> = {}) =>
    ended(['script', '-qefc', script, '/dev/null'], { stdin: null, env: { TMPDIR: at('tmp'), ...env } })
  const ours = (): string => `${process.execPath} ${program} run --interval 0`
  test('the command has one too, with its exit code', async () => {
    const { stdout, code } = await inTerminal(`${ours()} -- sh -c 'test -t 1 && test -t 2 && echo terminal; exit 6'`)
    expect(stdout).toMatch(/terminal\r+\n[^]*exit code 6/)
    expect(code).toBe(6)
  })
  test('a stderr that is none stays apart', async () => {
    const { stdout } = await inTerminal(`${ours()} -- sh -c 'test -t 1 && echo terminal; test -t 2 || echo none >&2' 2>${at('apart')}`)
    expect([/terminal\r+\n/.test(stdout), stdout.includes('none'), readFileSync(at('apart'), 'utf8')]).toEqual([true, false, 'none\n'])
  })
  test('the environment is left alone here as well', async () => {
    const print = `-- env`
    const { stdout } = await inTerminal(`${ours()} ${print}`, { SHELL: '/bin/bash' })
    const names = (text: string): string[] =>
      text
        .split('\r\n')
        .map(line => line.split('=')[0] ?? '')
        .filter(name => /^[A-Za-z]\w*$/.test(name) && name !== 'OLDPWD')
    const plain = await inTerminal('env', { SHELL: '/bin/bash' })
    expect(names(stdout).toSorted()).toEqual(names(plain.stdout).toSorted())
    // The tool sets the terminal back while its last lines are still on their way: a carriage return more, which shows as none.
    expect(stdout).toMatch(/^SHELL=\/bin\/bash\r+\n/m)
  })
})
