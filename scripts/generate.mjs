// Writes the pages of docs/ that are made from rules, facts, flags and messages (listed in pages.ts).
//   node scripts/generate.mjs                  writes them
//   node scripts/generate.mjs --check          compares only; names those that are out of date, code 1
//   node scripts/generate.mjs --reference DIR  lists messages of a reference that docs/messages does not hold, code 1
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { load } from './build.mjs'

const { forgottenIn, pages, written } = await load('scripts/pages.ts')
const fail = (what, lines) => {
  console.error([what, ...lines.map(line => `  ${line}`)].join('\n'))
  process.exitCode = 1
}

const [option, dir] = process.argv.slice(2)
try {
  if (option === '--reference') {
    const missing = forgottenIn(dir)
    if (missing.length > 0) fail(`${missing.length} messages have no row in docs/messages/*.yaml:`, missing)
  } else {
    const stale = pages().filter(page => !existsSync(page.path) || readFileSync(page.path, 'utf8') !== written(page))
    if (option === '--check') {
      if (stale.length > 0)
        fail(
          'Out of date, run npm run generate:',
          stale.map(page => page.path),
        )
    } else for (const page of stale) writeFileSync(page.path, written(page))
  }
} catch (error) {
  if (error?.name !== 'Problem') throw error
  fail(error.message, error.remedy === undefined ? [] : [error.remedy])
}
