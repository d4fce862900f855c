// Reads released packages into the tables of rules/engines/: every option and variable of every release, with its default.
//   npm run engines -- vllm 0.34.0 0.34.1   these releases; one that is in the table is read again
//   npm run engines -- vllm                 all releases that are newer than the newest in the table
// Needs Python 3.10 or later with pip. Packages are unpacked in memory and parsed, never installed or run.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from './build.mjs'

const PYTHON = process.env['PYTHON'] ?? 'python3'
const PACKAGES = ['lm-eval', 'lmdeploy', 'sglang', 'vllm']
/** Wheels are made for one system and one Python; the newest Python first. */
const SYSTEMS = ['manylinux1', 'manylinux2014', ...[24, 27, 28, 31, 34, 35, 39].map(glibc => `manylinux_2_${glibc}`)]
const PYTHONS = ['3.12', '3.10']

const run = (args, options) => execFileSync(PYTHON, args, { encoding: 'utf8', maxBuffer: 2 ** 28, ...options })
const pip = (...args) => run(['-m', 'pip', ...args, '--disable-pip-version-check', '--quiet'], { stdio: ['ignore', 'pipe', 'pipe'] })

/** A release as one file in a folder: a wheel, or where there is none its sources. */
const download = (name, release, dir) => {
  const wheels = PYTHONS.map(python => ['--only-binary=:all:', '--python-version', python, ...SYSTEMS.flatMap(each => ['--platform', `${each}_x86_64`])])
  const failures = []
  for (const way of [...wheels, ['--no-binary', name]]) {
    try {
      pip('download', '--no-deps', '--dest', dir, ...way, `${name}==${release}`)
      return join(dir, readdirSync(dir)[0])
    } catch (error) {
      failures.push(String(error.stderr ?? error).trim())
    }
  }
  throw new Error(`${name} ${release} cannot be downloaded:\n${[...new Set(failures)].join('\n')}`)
}

const readRelease = (name, release) => {
  const dir = mkdtempSync(join(tmpdir(), 'oomdoctor-engine-'))
  try {
    return JSON.parse(run(['-B', join('scripts', 'engines', 'read.py'), name, download(name, release, dir)]))
  } finally {
    rmSync(dir, { recursive: true })
  }
}

const [name, ...asked] = process.argv.slice(2)
if (!PACKAGES.includes(name)) {
  console.error(`npm run engines -- PACKAGE [RELEASE…], where PACKAGE is one of ${PACKAGES.join(', ')}`)
  process.exit(2)
}
const { compareVersions, merge, written } = await load('scripts/engines/merge.ts')
const path = join('rules', 'engines', `${name}.json`)
const before = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { package: name, releases: [], names: {} }

/** Final releases that came after the newest one in the table. */
const newer = () => {
  const listed = /Available versions: (.*)/.exec(run(['-m', 'pip', 'index', 'versions', name, '--disable-pip-version-check']))?.[1] ?? ''
  const newest = before.releases.at(-1)
  return listed
    .split(', ')
    .filter(each => /^\d+(?:\.\d+)+(?:\.post\d+)?$/.test(each) && (newest === undefined || compareVersions(each, newest) > 0))
    .toSorted(compareVersions)
}

let table = before
for (const release of asked.length > 0 ? asked : newer()) {
  const found = readRelease(name, release)
  if (Object.keys(found).length === 0)
    throw new Error(`${name} ${release}: nothing was found in it; has it moved? Mend scripts/engines/${name.replace('-', '_')}.py`)
  const next = merge(table, release, found)
  console.log(`${name} ${release}: ${written(next) === written(table) ? 'nothing new' : 'read'}`)
  table = next
  writeFileSync(path, written(table))
}
