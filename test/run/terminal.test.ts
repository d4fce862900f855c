import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { codeOf, hasFailed, lastLine } from '../../src/run/ending.ts'
import { findProgram, quoted, throughTerminal } from '../../src/run/terminal.ts'

const near = { stdin: false, stderr: false, size: [24, 80] } as const
test.each(['linux', 'darwin', 'freebsd'] as const)('%s: the tool is told what it needs, in its own words', platform => {
  const { args, env } = throughTerminal('/usr/bin/script', ['vllm', 'serve', "it's"], { SHELL: '/bin/fish', A: 'b' }, platform, near)
  const line = args.find(each => each.includes('exec')) ?? ''
  expect(line).toMatch(/^echo \$\$ >&5; SHELL=\/bin\/fish; export SHELL; unset SCRIPT; exec vllm serve 'it'\\''s' /)
  expect(args.filter(each => each !== line)).toEqual(platform === 'linux' ? ['-q', '-e', '-f', '-c', '/dev/null'] : ['-q', '/dev/null', '/bin/sh', '-c'])
  expect(env).toEqual({ SHELL: '/bin/sh', A: 'b' })
})
test('streams that are no terminal go round it', () => {
  const { args } = throughTerminal('script', ['a'], {}, 'linux', { stdin: true, stderr: true, size: [33, 111] })
  expect(args.join(' ')).toMatch(/unset SHELL; .*stty rows 33 cols 111 -opost; exec a <&4 2>&3 /)
})
test.each(['plain', 'two words', "it's", '$HOME `x` "y" \\ *', '', '--a=b,c', '中文'])('%s comes back from a shell as it was', word => {
  expect(execFileSync('sh', ['-c', `printf %s ${quoted(word)}`], { encoding: 'utf8' })).toBe(word)
})
test('programs are found as a shell finds them', () => {
  expect(findProgram('sh', '/nowhere:/bin')).toBe('/bin/sh')
  expect(findProgram('/bin/sh', undefined)).toBe('/bin/sh')
  expect(findProgram('sh', '/nowhere')).toBeUndefined()
  expect(findProgram('./package.json', '/bin')).toBeUndefined()
})
test.each([
  [{ code: 0, signal: null, stoppedBy: undefined }, 0, false, 'exit status 0'],
  [{ code: 1, signal: null, stoppedBy: undefined }, 1, true, 'exit status 1'],
  [{ code: null, signal: 'SIGKILL', stoppedBy: undefined }, 137, true, 'Killed'],
  [{ code: 137, signal: null, stoppedBy: undefined }, 137, true, 'Killed'],
  [{ code: null, signal: 'SIGTERM', stoppedBy: 'SIGTERM' }, 143, false, 'Terminated'],
  [{ code: 1, signal: null, stoppedBy: 'SIGINT' }, 1, false, 'exit status 1'],
  [{ code: 130, signal: null, stoppedBy: undefined }, 130, false, 'exit status 130'],
  [{ code: null, signal: 'SIGSEGV', stoppedBy: undefined }, 139, true, 'Segmentation fault'],
] as const)('%j', (ending, code, failed, line) => {
  expect([codeOf(ending), hasFailed(ending), lastLine(ending)]).toEqual([code, failed, line])
})
