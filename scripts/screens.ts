// Screens on pages that are written by hand: what the program prints now stands between two marks.
//   <!-- screen: oomdoctor analyze fixtures/engine-vllm-graphs/server.log -->
//   <!-- screen, 6 lines: oomdoctor rules list -->     the rest is left out, and an ellipsis says so
//   <!-- /screen -->
import { readFileSync } from 'node:fs'
import { Problem } from '../src/errors.ts'
import { main } from '../src/main.ts'

/** Pages with screens on them. */
const PAGES = ['README.md', 'README.zh-CN.md']

const SCREEN = /(<!-- screen(?:, (\d+) lines)?: oomdoctor (.+?) -->)[^]*?(<!-- \/screen -->)/g
const MARK = /<!-- \/?screen\b/g

/** Each page as it should be now. */
export const screenPages = async (): Promise<{ readonly path: string; readonly text: string }[]> =>
  Promise.all(PAGES.map(async path => ({ path, text: await withScreens(readFileSync(path, 'utf8'), path) })))

/** A page with its screens printed anew. Throws Problem for a mark without its other one, or a command that complains. */
export const withScreens = async (page: string, path: string): Promise<string> => {
  const screens = [...page.matchAll(SCREEN)]
  const marks = page.match(MARK)?.length ?? 0
  if (screens.length * 2 !== marks || screens.some(([whole]) => whole.match(MARK)?.length !== 2))
    throw new Problem(`${path}: a mark of a screen stands alone or is misspelled`, '<!-- screen: oomdoctor … --> begins one, <!-- /screen --> ends it.')
  let from = 0
  let out = ''
  for (const { 0: whole, 1: begin, 2: most, 3: words = '', 4: end, index } of screens) {
    const lines = cut((await printed(words.split(' '))).trimEnd().split('\n'), most === undefined ? undefined : Number(most))
    out += [page.slice(from, index) + begin, ['```text', `$ oomdoctor ${words}`, ...lines, '```'].join('\n'), end].join('\n\n')
    from = index + whole.length
  }
  return out + page.slice(from)
}

const cut = (lines: readonly string[], most: number | undefined): readonly string[] =>
  most === undefined || lines.length <= most ? lines : [...lines.slice(0, most), '…']

/** What a command prints where stdout is a pipe: no colours, 100 columns, English unless it asks for another language. */
const printed = async (argv: readonly string[]): Promise<string> => {
  let stdout = ''
  let stderr = ''
  await main(argv, {
    stdout: { write: text => (stdout += text) },
    stderr: { write: text => (stderr += text) },
    stdin: Object.assign((async function* () {})(), { isTTY: true }),
    env: {},
    cwd: process.cwd(),
    today: '2026-01-01',
  })
  if (stderr !== '' || stdout === '') throw new Problem(`oomdoctor ${argv.join(' ')} cannot be shown: ${stderr || 'it prints nothing'}`)
  return stdout
}
