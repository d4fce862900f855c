// Everything that must hold before a change lands: format, lint, types, the action's bundle, generated pages, rules, tests, unused code, package.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const bin = name => join('node_modules', '.bin', name)
const steps = [
  ['format', bin('oxfmt'), ['--check']],
  ['lint', bin('oxlint'), []],
  ['build', process.execPath, ['scripts/build.mjs']],
  ['action', process.execPath, ['scripts/action.mjs', '--check']],
  ['types', bin('tsc'), []],
  ['types of the page', bin('tsc'), ['-p', 'playground']],
  ['generated pages', process.execPath, ['scripts/generate.mjs', '--check']],
  ['rules', process.execPath, ['dist/cli.js', 'rules', 'check', '--fixtures', 'fixtures']],
  ['tests', bin('vitest'), ['run']],
  ['expressions', process.execPath, ['scripts/regexes.mjs']],
  ['unused code', bin('knip'), []],
  ['package', bin('publint'), ['--strict']],
]

/** `--except NAME`: what a run has seen already. */
const left = process.argv[2] === '--except' ? process.argv.slice(3) : []
const failed = []
for (const [name, command, args] of steps.filter(([each]) => !left.includes(each))) {
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  const took = `${((performance.now() - started) / 1000).toFixed(1)} s`
  if (status === 0) console.log(`ok    ${name.padEnd(16)} ${took}`)
  else {
    failed.push(name)
    console.log(`FAIL  ${name.padEnd(16)} ${took}\n${stdout}${stderr}`)
  }
}
if (failed.length > 0) {
  console.error(`not passed: ${failed.join(', ')}`)
  process.exit(1)
}
