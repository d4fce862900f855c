// Builds docs/playground.html: the library, the rules and a page in one file that needs no server and may reach no network.
// It is not committed: most of it is the rules, and every change of one would add a megabyte to the history.
//   npm run playground             writes docs/playground.html
//   npm run playground -- FILE     writes FILE
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { browser } from './build.mjs'

const EXAMPLE = 'fixtures/engine-vllm-graphs/server.log'

export const playground = async () => {
  const { outputFiles } = await build({
    ...browser,
    entryPoints: ['playground/page.ts'],
    define: { EXAMPLE: JSON.stringify(readFileSync(EXAMPLE, 'utf8')) },
    write: false,
  })
  // A tag in a string of the script would end it.
  const script = outputFiles[0].text.replaceAll('</script', '<\\/script')
  const style = readFileSync(join('playground', 'style.css'), 'utf8')
  const parts = { script: `\n${script}`, style: `\n${style}` }
  const hash = text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const policy = `default-src 'none'; script-src ${hash(parts.script)}; style-src ${hash(parts.style)}; img-src data:; base-uri 'none'; form-action 'none'`
  return readFileSync(join('playground', 'page.html'), 'utf8')
    .replace('{{policy}}', policy)
    .replace(/\s*\/\* (style|script) \*\/\s*/g, (_, name) => parts[name])
}

if (process.argv[1]?.endsWith('playground.mjs')) {
  const path = process.argv[2] ?? join('docs', 'playground.html')
  const page = await playground()
  writeFileSync(path, page)
  console.log(`${path}: ${(Buffer.byteLength(page) / 2 ** 20).toFixed(2)} MiB`)
}
