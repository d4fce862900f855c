// Builds dist/: the rules compiled into one JSON, the command line and the library as bundles, and the types.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const common = { bundle: true, platform: 'node', format: 'esm', target: 'node20.19', packages: 'external', logLevel: 'warning' }

/** Loaded only where they are needed: a glob is given, or rules of the user's own. */
const LATE = ['fast-glob', 'yaml', 'zod']
/** A start reads a few files instead of sixty: what each run needs is in the bundle. */
const shipped = {
  ...common,
  packages: 'bundle',
  external: LATE,
  minifySyntax: true,
  minifyWhitespace: true,
  lineLimit: 160,
  plugins: [yargsTexts(), ourWidths(), parsedRules()],
}

/** yargs looks for its texts beside its own file; bundled, they lie beside the bundle. */
function yargsTexts() {
  const LOOKS = "resolve(__dirname, '../../../locales')"
  return {
    name: 'yargs-texts',
    setup: ({ onLoad }) =>
      onLoad({ filter: /yargs[\\/]lib[\\/]platform-shims[\\/]esm\.mjs$/ }, ({ path }) => {
        const code = readFileSync(path, 'utf8')
        if (!code.includes(LOOKS)) throw new Error('yargs looks for its texts elsewhere now: mend scripts/build.mjs')
        return { contents: code.replace(LOOKS, "resolve(__dirname, '../locales')"), loader: 'js' }
      }),
  }
}

/** Runs a TypeScript module of ours: bundled first, since Node 20 reads none. */
export const load = async entry => {
  const out = join(process.cwd(), 'node_modules', '.cache', 'oomdoctor')
  mkdirSync(out, { recursive: true })
  const bundle = join(out, `load-${process.pid}.mjs`)
  await build({ ...common, entryPoints: [entry], outfile: bundle })
  try {
    return await import(pathToFileURL(bundle).href)
  } finally {
    rmSync(bundle)
  }
}

/** The package makes an Intl.Segmenter when it is loaded, which takes as long as all the rest of a start; help texts need our widths only. */
function ourWidths() {
  return {
    name: 'our-widths',
    setup: ({ onLoad, onResolve }) => {
      onResolve({ filter: /^string-width$/ }, () => ({ path: 'string-width', namespace: 'our-widths' }))
      onLoad({ filter: /.*/, namespace: 'our-widths' }, () => ({ contents: "export { widthOf as default } from './src/width.ts'", resolveDir: process.cwd() }))
    },
  }
}

/** JSON is parsed faster than the same object as code. */
function parsedRules() {
  return {
    name: 'parsed-rules',
    setup: ({ onLoad }) =>
      onLoad({ filter: /(?:compiled|rules[\\/]engines[\\/][\w-]+)\.json$/ }, ({ path }) => ({
        contents: `export default JSON.parse(${JSON.stringify(readFileSync(path, 'utf8'))})`,
        loader: 'js',
      })),
  }
}

/** Rules are read by the code that reads users' rules, so what is compiled is what would be loaded. */
export const compileRules = async () => {
  const { loadRules } = await load('src/rules/load.ts')
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  writeFileSync('src/rules/compiled.json', `${JSON.stringify({ version, ...loadRules('rules') })}\n`)
}

if (process.argv[1]?.endsWith('build.mjs')) {
  try {
    await compileRules()
  } catch (error) {
    if (error?.name !== 'Problem') throw error
    console.error(`${error.message}\n${error.remedy ?? ''}`)
    process.exit(1)
  }
  if (!process.argv.includes('--rules')) {
    rmSync('dist', { recursive: true, force: true })
    await build({ ...shipped, entryPoints: ['src/cli.ts', 'src/index.ts'], outdir: 'dist', splitting: true, chunkNames: 'chunks/[name]-[hash]' })
    mkdirSync(join('dist', 'locales'))
    for (const language of ['en', 'zh_CN'])
      copyFileSync(join('node_modules', 'yargs', 'locales', `${language}.json`), join('dist', 'locales', `${language}.json`))
    execFileSync(join('node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.build.json'], { stdio: 'inherit', shell: process.platform === 'win32' })
  }
}
