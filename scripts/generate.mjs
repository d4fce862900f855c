// Writes the pages of docs/ that are made from rules, facts, flags and messages (listed in pages.ts), the manual page, and the screens on
// pages that are written by hand (screens.ts).
//   node scripts/generate.mjs                  writes them
//   node scripts/generate.mjs --check          compares only; names those that are out of date, code 1
//   node scripts/generate.mjs --reference DIR  lists messages of a reference that docs/messages does not hold, code 1
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { load } from './build.mjs'

const { forgottenIn, manPage, pages, screenPages, written } = await load('scripts/pages.ts')
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
    const all = [...pages().map(page => ({ path: page.path, text: written(page) })), { path: 'man/oomdoctor.1', text: manPage() }, ...(await screenPages())]
    const stale = all.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
    if (option === '--check') {
      if (stale.length > 0)
        fail(
          'Out of date, run npm run generate:',
          stale.map(({ path }) => path),
        )
    } else for (const { path, text } of stale) writeFileSync(path, text)
  }
} catch (error) {
  if (error?.name !== 'Problem') throw error
  fail(error.message, error.remedy === undefined ? [] : [error.remedy])
}
