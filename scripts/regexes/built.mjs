// The regular expressions that src/ puts together as it runs: every place that does is rewritten to tell, and the program is run on what it has.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { load } from '../build.mjs'

/** Those that were put together, with the place that did; and the places that never did. */
export const builtExpressions = async () => {
  const { expressions } = await load('scripts/regexes/written.ts')
  const { computed } = expressions()
  const built = []
  globalThis.toldExpressions = place =>
    function told(source, flags) {
      const expression = new RegExp(source, flags)
      built.push({ ...place, source: expression.source, flags: expression.flags })
      return expression
    }
  const folder = join('node_modules', '.cache', 'oomdoctor')
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, `built-${process.pid}.mjs`)
  try {
    await build({
      entryPoints: ['scripts/regexes/exercise.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20.19',
      packages: 'external',
      logLevel: 'warning',
      plugins: [telling(computed)],
    })
    const { exercise } = await import(pathToFileURL(outfile).href)
    await exercise()
  } finally {
    rmSync(outfile, { force: true })
  }
  const seen = new Set(built.map(({ file, line }) => `${file}:${line}`))
  return { built, silent: computed.filter(({ file, line }) => !seen.has(`${file}:${line}`)) }
}

const telling = computed => ({
  name: 'telling',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const file = relative(process.cwd(), path)
      const contents = computed
        .filter(each => each.file === file)
        .toSorted((a, b) => b.callee.start - a.callee.start)
        .reduce(
          (code, { line, callee }) => `${code.slice(0, callee.start)}(globalThis.toldExpressions(${JSON.stringify({ file, line })}))${code.slice(callee.end)}`,
          readFileSync(path, 'utf8'),
        )
      return { contents, loader: 'ts' }
    }),
})
