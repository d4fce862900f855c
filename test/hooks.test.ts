import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

interface Hook {
  readonly id: string
  readonly entry: string
  readonly language: string
  readonly files: string
  readonly require_serial: boolean
}
const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Hook[]
const takes = (id: string, file: string): boolean => new RegExp(hooks.find(hook => hook.id === id)?.files ?? 'no such hook').test(file)

test('the hooks run what the package installs, all files of a commit in one call', () => {
  const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> }
  expect(hooks.map(({ id, entry }) => [id, entry])).toEqual([
    ['oomdoctor', 'oomdoctor analyze'],
    ['oomdoctor-launch', 'oomdoctor check'],
  ])
  for (const { entry, language, require_serial: serial } of hooks)
    expect([bin[entry.split(' ')[0] ?? ''], language, serial]).toEqual(['dist/cli.js', 'node', true])
})

describe('captured logs', () => {
  test.each(['server.log', 'logs/eval-3.log'])('%s is read', file => expect(takes('oomdoctor', file)).toBe(true))
  test.each(['catalog', 'logs/README.md', 'server.log.md'])('%s is not', file => expect(takes('oomdoctor', file)).toBe(false))
})

describe('launch files', () => {
  test.each([
    'serve.sh',
    'jobs/eval.sbatch',
    'Dockerfile',
    'docker/Dockerfile.gpu',
    'compose.yaml',
    '.github/workflows/evals.yml',
    'run.py',
    'requirements.txt',
    'docker/requirements-gpu.txt',
  ])('%s is judged', file => expect(takes('oomdoctor-launch', file)).toBe(true))
  test.each(['notes.txt', 'my-requirements.txt', 'MyDockerfile', 'a.pyc', 'run.shx'])('%s is not', file => expect(takes('oomdoctor-launch', file)).toBe(false))
})
