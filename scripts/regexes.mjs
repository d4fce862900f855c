// Every regular expression of src/ is judged, as it is written or as it is put together: one that can backtrack for longer than its text is long is named.
// What was found safe is kept, so that only new ones take time.   node scripts/regexes.mjs [--write]
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Script } from 'node:vm'
import { load } from './build.mjs'
import { builtExpressions } from './regexes/built.mjs'

const KNOWN = 'scripts/regexes/safe.json'
/** Milliseconds for the proof of one; most need a few. */
const PATIENCE = 10_000
/** The longest line that a parser sees, in characters, and the milliseconds it may take of this processor. */
const LONGEST = 128 * 1024
const MOST = 250
const AT_ONCE = 2

/**
 * Not proven to be linear, and given short text only: the most characters that they see, and why.
 * Each is tried at that length.
 */
const BOUNDED = JSON.parse(readFileSync('scripts/regexes/bounded.json', 'utf8'))

process.env.RECHECK_BACKEND ??= 'native'
const { check } = createRequire(import.meta.url)('recheck')
const { expressions } = await load('scripts/regexes/written.ts')
const { built, silent } = await builtExpressions()
const write = process.argv.includes('--write')
const known = new Set(JSON.parse(readFileSync(KNOWN, 'utf8')))
const all = new Map([...expressions().literal, ...built].map(each => [`/${each.source}/${each.flags}`, each]))

/** Milliseconds that an attack takes, in a context that can be stopped. */
const took = ({ source, flags }, text) => {
  const started = process.cpuUsage()
  try {
    new Script('{ const r = new RegExp(source, flags); flags.includes("g") ? [...text.matchAll(r)] : r.test(text) }').runInNewContext(
      { source, flags, text },
      { timeout: 20 * MOST },
    )
  } catch (error) {
    if (error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    return Infinity
  }
  return process.cpuUsage(started).user / 1000
}
/** An attack as long as the text may be. */
const pumped = ({ pumps, suffix }, length) => {
  const each = pumps.reduce((sum, { pump }) => sum + pump.length, 0)
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.floor(length / each))).join('') + suffix
}
/** What patterns of ours repeat: each after the beginning of the pattern, where no proof was found. */
const PIECES = [
  ' ',
  '\t',
  '0',
  '1.',
  'a',
  'a.',
  'a b ',
  'A',
  '_',
  '-',
  '/',
  ':',
  ',',
  '"',
  "'",
  '=',
  '[',
  ']',
  '(',
  '{',
  '\\',
  '\u2028',
  'a=',
  '0 ',
  '. ',
  'Error ',
]
const tried = (expression, length) => {
  const plain = /^[\^\\b\s]*((?:[\w ]|\\[/.([{:])*)/.exec(expression.source)?.[1]?.replaceAll('\\', '') ?? ''
  const texts = PIECES.flatMap(piece => [plain, ''].map(before => `${before}${piece.repeat(Math.ceil(length / piece.length))}\u0000`))
  return Math.max(...texts.map(text => took(expression, text)))
}

const mistakes = silent.map(({ file, line }) => `${file}:${line} puts an expression together that nobody judged: do it in scripts/regexes/exercise.ts`)
const safe = []
const queue = [...all]
const work = async () => {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const [text, expression] = next
    const place = `${expression.file}:${expression.line}`
    const bound = BOUNDED[text]
    const length = bound?.most ?? LONGEST
    const key = bound === undefined ? text : `${text} up to ${length}`
    if (known.has(key)) {
      safe.push(key)
      continue
    }
    const { status, attack } = await check(expression.source, expression.flags, { timeout: PATIENCE })
    const time = attack === undefined ? (status === 'safe' ? 0 : tried(expression, length)) : took(expression, pumped(attack, length))
    if (time > MOST) mistakes.push(`${place}: ${text} takes ${time} ms of ${length} characters, e.g. ${attack?.pattern.slice(0, 120) ?? 'of repetitions'}`)
    else safe.push(key)
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work))
for (const text of Object.keys(BOUNDED)) if (!all.has(text)) mistakes.push(`scripts/regexes/bounded.json: there is no ${text}`)

if (write) writeFileSync(KNOWN, `${JSON.stringify(safe.toSorted(), undefined, 2)}\n`)
for (const mistake of mistakes) console.error(mistake)
const put = new Set(built.map(({ source, flags }) => `/${source}/${flags}`)).size
console.log(
  `${all.size} expressions, ${put} of them put together as the program runs, ${Object.keys(BOUNDED).length} of them for short text only, ${mistakes.length} that may hang`,
)
process.exit(mistakes.length > 0 ? 1 : 0)
