// Everything that puts a regular expression together, done once: the program itself on every log that we have.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { installedIn } from '../../src/launch/installed.ts'
import { readPython } from '../../src/launch/python/program.ts'
import { main } from '../../src/main.ts'

const run = async (...argv: readonly string[]): Promise<void> => {
  const silent = { write: (_: unknown, taken?: () => void) => taken?.() }
  await main(argv, { stdout: silent, stderr: silent, stdin: (async function* () {})(), env: {}, cwd: process.cwd(), today: '2026-01-01' })
}

export const exercise = async (): Promise<void> => {
  for (const folder of readdirSync('fixtures', { withFileTypes: true }).filter(each => existsSync(join('fixtures', each.name, 'case.json')))) {
    const { inputs } = JSON.parse(readFileSync(join('fixtures', folder.name, 'case.json'), 'utf8')) as { readonly inputs: readonly string[] }
    await run('analyze', ...inputs.map(input => join('fixtures', folder.name, input)), '--format', 'markdown')
  }
  // What is read beside logs
  installedIn('vllm==0.8.5')
  readPython('from vllm import LLM\nfrom other import LLM\nLLM("m")')
}
