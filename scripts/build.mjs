// Builds dist/: the rules compiled into one JSON, the command line and the library as bundles, and the types.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const common = { bundle: true, platform: 'node', format: 'esm', target: 'node20.19', packages: 'external', logLevel: 'warning' }

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
    await build({
      ...common,
      entryPoints: ['src/cli.ts', 'src/index.ts'],
      outdir: 'dist',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      minifySyntax: true,
    })
    execFileSync(join('node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.build.json'], { stdio: 'inherit', shell: process.platform === 'win32' })
  }
}
