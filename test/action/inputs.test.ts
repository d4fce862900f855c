import { expect, test } from 'vitest'
import { readInputs } from '../../src/action/inputs.ts'

test('what is not given is as usual', () => {
  expect(readInputs({ INPUT_LOGS: 'a.log' })).toEqual({
    logs: ['a.log'],
    snapshots: [],
    launchFiles: [],
    failOn: 'never',
    language: 'en',
    reports: [],
    token: undefined,
  })
})

test('lists are one a line; the runner passes hyphens on', () => {
  const inputs = readInputs({
    INPUT_LOGS: ' a.log\r\n# b.log\n\n  c/*.log ',
    'INPUT_LAUNCH-FILE': 'run.sh',
    'INPUT_FAIL-ON': 'cause',
    INPUT_LANG: 'zh',
    INPUT_TOKEN: ' t ',
  })
  expect(inputs).toMatchObject({ logs: ['a.log', 'c/*.log'], launchFiles: ['run.sh'], failOn: 'cause', language: 'zh', token: 't' })
})

test.each([
  [{}, 'logs: no file'],
  [{ INPUT_LOGS: 'a', 'INPUT_FAIL-ON': 'always' }, 'fail-on: always is none of'],
  [{ INPUT_LOGS: 'a', INPUT_LANG: 'de' }, 'lang: de is none of'],
])('%j is refused', (env, message) => expect(() => readInputs(env)).toThrow(message))
