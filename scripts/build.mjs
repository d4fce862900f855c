// Builds dist/: the rules compiled into one JSON, the command line and the library as bundles, and the types.
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { parseSync } from 'oxc-parser'
import { gather } from './build/gather.mjs'
import { writeLog } from './bench/logs.mjs'
import { fillCaches, layParts, layProgram } from './build/parts.mjs'

const common = { bundle: true, platform: 'node', format: 'esm', target: 'node20.19', packages: 'external', logLevel: 'warning' }

/** Loaded only where they are needed: a glob is given, thousands of logs, or rules of the user's own. */
const LATE = ['fast-glob', 'tinypool', 'yaml', 'zod']
/** The tables of their options are files of their own. */
const ENGINES = readdirSync(join('rules', 'engines')).map(file => basename(file, '.json'))

/** A start reads a few files instead of sixty: what each run needs is in the bundle. */
const shipped = {
  ...common,
  packages: 'bundle',
  external: LATE,
  minifySyntax: true,
  minifyWhitespace: true,
  lineLimit: 160,
  plugins: [yargsTexts(), ourWidths(), readData(), sentencesAsTheyRun()],
}

/** yargs looks for its texts beside its own file; bundled into a chunk, they lie a folder above it. */
function yargsTexts() {
  const LOOKS = "resolve(__dirname, '../../../locales')"
  const ASSERT = "import { notStrictEqual, strictEqual } from 'assert'"
  return {
    name: 'yargs-texts',
    setup: ({ onLoad }) =>
      onLoad({ filter: /yargs[\\/]lib[\\/]platform-shims[\\/]esm\.mjs$/ }, ({ path }) => {
        const code = readFileSync(path, 'utf8')
        if (!code.includes(LOOKS) || !code.includes(ASSERT)) throw new Error('yargs is made in another way now: mend scripts/build.mjs')
        // Two comparisons are all that it needs of a module that takes as long to load as yargs itself.
        const contents = code.replace(LOOKS, "resolve(__dirname, '../../locales')").replace(
          ASSERT,
          `const same = (a, b) => { if (!Object.is(a, b)) throw new Error('yargs was used wrongly') }
const strictEqual = same, notStrictEqual = (a, b) => { if (Object.is(a, b)) throw new Error('yargs was used wrongly') }`,
        )
        return { contents, loader: 'js' }
      }),
  }
}

let loaded = 0

/** Runs a TypeScript module of ours: bundled first, since Node 20 reads none. */
export const load = async entry => {
  const out = join(process.cwd(), 'node_modules', '.cache', 'oomdoctor')
  mkdirSync(out, { recursive: true })
  const bundle = join(out, `load-${process.pid}-${(loaded += 1)}.mjs`)
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

/**
 * Samples of sentences are for tests and pages; in the bundle they would be a quarter of what each start has to read. Anchors are
 * put beside their sentences, where no start has to look for them.
 */
function sentencesAsTheyRun() {
  /** Which argument holds the samples, and which takes the anchor. */
  const places = { says: [2, 4], saysInClauses: [4, 5] }
  return {
    name: 'sentences-as-they-run',
    setup: ({ onLoad }) => {
      onLoad({ filter: /anchors\.json$/ }, () => ({ contents: '{}', loader: 'json' }))
      onLoad({ filter: /[\\/]src[\\/]events[\\/].*\.ts$/ }, ({ path }) => {
        const code = readFileSync(path, 'utf8')
        const anchors = JSON.parse(readFileSync(ANCHORS, 'utf8'))
        const edits = []
        walk(parseSync(path, code).program, node => {
          if (node.type !== 'CallExpression' || !Object.hasOwn(places, node.callee.name ?? '')) return
          const [at, anchorAt] = places[node.callee.name]
          const [text, sample, last] = [node.arguments[0], node.arguments[at], node.arguments.at(-1)]
          if (sample === undefined || !['Literal', 'ArrayExpression'].includes(sample.type)) return
          const anchor = text.type === 'Literal' ? anchors[text.value] : undefined
          const between = ', undefined'.repeat(anchorAt - node.arguments.length)
          const behind = anchor === undefined ? '' : `${between}, ${JSON.stringify(anchor)}`
          if (last === sample) edits.push({ start: sample.start, end: sample.end, text: `[]${behind}` })
          else edits.push({ start: sample.start, end: sample.end, text: '[]' }, { start: last.end, end: last.end, text: behind })
        })
        const contents = edits.toSorted((a, b) => b.start - a.start).reduce((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), code)
        return { contents, loader: 'ts' }
      })
    },
  }
}

const walk = (node, visit) => {
  if (node === null || typeof node !== 'object') return
  if (typeof node.type === 'string') visit(node)
  for (const each of Object.values(node)) walk(each, visit)
}

/** What a rule holds for its checker, and what is asked for only where the rule holds: a line a rule, parsed when it is asked for. */
const LATER = ['tests', 'fixes']

/** Data is no code: it lies beside the bundle; the table of models is read only by a log that names one, an engine's by one that needs it. */
function readData() {
  return {
    name: 'read-data',
    setup: ({ onLoad }) => {
      onLoad({ filter: /compiled\.json$/ }, ({ path }) => {
        const { models, ...all } = JSON.parse(readFileSync(path, 'utf8'))
        const rules = { ...all, rules: all.rules.map(rule => Object.fromEntries(Object.entries(rule).filter(([key]) => !LATER.includes(key)))) }
        lay({ rules, models })
        const later = all.rules.map(rule => JSON.stringify(Object.fromEntries(LATER.map(key => [key, rule[key]]))))
        writeFileSync(join(dataFolder(), 'later.ndjson'), later.join('\n'))
        // Read by who asks for it: an import reads nothing, and the release is known without it.
        const lazy = Object.keys(rules).filter(key => !['version', 'hash'].includes(key))
        return reading(`let data, models, later
const rules = () => (data ??= whole(read('rules')))
const laterOf = index => JSON.parse((later ??= bytes('later.ndjson').toString().split('\\n'))[index])
const whole = all => {
  all.rules.forEach((rule, index) => {
    for (const key of ${JSON.stringify(LATER)})
      Object.defineProperty(rule, key, { enumerable: true, configurable: true, get: () => laterOf(index)[key] })
  })
  return all
}
export default {
  version: ${JSON.stringify(rules.version)},
  hash: ${JSON.stringify(rules.hash)},
  get models() { return (models ??= read('models')) },
  ${lazy.map(key => `get ${key}() { return rules().${key} },`).join('\n  ')}
}`)
      })
      onLoad({ filter: /[\\/]scan[\\/]kernel\.json$/ }, ({ path }) => {
        const { wasm, tables } = JSON.parse(readFileSync(path, 'utf8')).data
        writeFileSync(join(dataFolder(), 'scan-kernel.wasm'), wasm, 'base64')
        writeFileSync(join(dataFolder(), 'scan-tables.bin'), tables.image, 'base64')
        return reading(`export default { data: {
  get wasm() { return bytes('scan-kernel.wasm') },
  tables: { ...${JSON.stringify({ ...tables, image: undefined })}, get image() { return bytes('scan-tables.bin') } },
} }`)
      })
      onLoad({ filter: /[\\/]scan[\\/](?:choices|rates)\.json$/ }, ({ path }) => {
        const name = `scan-${basename(path, '.json')}`
        lay({ [name]: JSON.parse(readFileSync(path, 'utf8')) })
        return reading(`let held\nexport default { get data() { return (held ??= read('${name}')).data } }`)
      })
      onLoad({ filter: /[\\/]rules[\\/]engines[\\/][\w-]+\.json$/ }, ({ path }) => {
        const name = `engine-${basename(path, '.json')}`
        const table = JSON.parse(readFileSync(path, 'utf8'))
        lay({ [name]: table })
        return reading(`let held
const table = () => (held ??= read('${name}'))
export default { ${Object.keys(table)
          .map(key => `get ${key}() { return table().${key} }`)
          .join(', ')} }`)
      })
    },
  }
}
const dataFolder = () => {
  const folder = join('dist', 'data')
  mkdirSync(folder, { recursive: true })
  return folder
}
const lay = files => {
  for (const [name, data] of Object.entries(files)) writeFileSync(join(dataFolder(), `${name}.json`), JSON.stringify(data))
}
const reading = what => ({
  contents: `import { readFileSync } from 'node:fs'
const folder = import.meta.url.includes('/chunks/') ? '../data/' : './data/'
const bytes = name => readFileSync(new URL(folder + name, import.meta.url))
const read = name => JSON.parse(bytes(name + '.json').toString())
${what}`,
  loader: 'js',
  resolveDir: process.cwd(),
})

/** Of each sentence the word by which it is looked for. */
const compileAnchors = async () => {
  if (!existsSync(ANCHORS)) writeFileSync(ANCHORS, '{}\n')
  const { anchors } = await load('scripts/anchors.ts')
  writeFileSync(ANCHORS, `${JSON.stringify(anchors())}\n`)
}
const ANCHORS = join('src', 'events', 'anchors.json')

/** The scan's inner loop, from AssemblyScript to WebAssembly. */
const compileKernel = async () => {
  const out = join('node_modules', '.cache', 'oomdoctor', `kernel-${process.pid}.wasm`)
  const options = ['-O3', '--enable', 'simd', '--runtime', 'stub', '--noAssert', '--use', 'abort=', '-o', out]
  execFileSync(process.execPath, [join('node_modules', 'assemblyscript', 'bin', 'asc.js'), 'src/scan/kernel/index.ts', ...options], { stdio: 'inherit' })
  const wasm = readFileSync(out)
  rmSync(out)
  // The code that lays the tables reads these files itself.
  for (const path of [KERNEL, CHOICES]) if (!existsSync(path)) writeFileSync(path, '{ "data": {} }\n')
  const { tables, choices } = (await load('scripts/kernel.ts')).tablesFor(wasm)
  writeFileSync(KERNEL, `${JSON.stringify({ data: { wasm: wasm.toString('base64'), tables } })}\n`)
  writeFileSync(CHOICES, `${JSON.stringify({ data: choices })}\n`)
}
const KERNEL = join('src', 'scan', 'kernel.json')
const CHOICES = join('src', 'scan', 'choices.json')

/** Rules are read by the code that reads users' rules, so what is compiled is what would be loaded. */
export const compileRules = async () => {
  const { loadRules } = await load('src/rules/load.ts')
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  writeFileSync('src/rules/compiled.json', `${JSON.stringify({ version, ...loadRules('rules') })}\n`)
}

/** For pages: no files, so the data is part of the code; tests of rules are for their checker. */
export const browser = {
  bundle: true,
  platform: 'browser',
  format: 'esm',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  logLevel: 'warning',
  plugins: [withoutTests(), sentencesAsTheyRun()],
}
const buildBrowser = () => build({ ...browser, entryPoints: ['src/browser.ts'], outfile: 'dist/browser.mjs' })

function withoutTests() {
  return {
    name: 'without-tests',
    setup: ({ onLoad }) =>
      onLoad({ filter: /compiled\.json$/ }, ({ path }) => {
        const all = JSON.parse(readFileSync(path, 'utf8'))
        return { contents: JSON.stringify({ ...all, rules: all.rules.map(rule => ({ ...rule, tests: [] })) }), loader: 'json' }
      }),
  }
}

/** What Node is given. */
const PROGRAMS = ['cli', 'worker', 'surveying']

/** Node starts CommonJS at once, an ES module by way of a loader. In dist the library alone is ES modules, by their names, and what declares its types. */
const layScopes = () => {
  mkdirSync(join('dist', 'types'), { recursive: true })
  writeFileSync(join('dist', 'package.json'), '{ "type": "commonjs" }\n')
  writeFileSync(join('dist', 'types', 'package.json'), '{ "type": "module" }\n')
  chmodSync(join('dist', 'cli.js'), 0o755)
}

if (process.argv[1]?.endsWith('build.mjs')) {
  try {
    await compileAnchors()
    await compileKernel()
    await compileRules()
  } catch (error) {
    if (error?.name !== 'Problem') throw error
    console.error(`${error.message}\n${error.remedy ?? ''}`)
    process.exit(1)
  }
  if (!process.argv.includes('--rules')) {
    rmSync('dist', { recursive: true, force: true })
    const split = { ...shipped, outdir: 'dist', splitting: true, chunkNames: 'chunks/[name]-[hash]' }
    // Apart: what the library shares with the command line would be cut into chunks that neither needs.
    await build({ ...split, entryPoints: ['src/index.ts'], chunkNames: 'chunks/library-[name]-[hash]', outExtension: { '.js': '.mjs' } })
    const { metafile } = await build({
      ...split,
      outdir: join('dist', 'chunks'),
      chunkNames: '[name]-[hash]',
      entryPoints: {
        cli: 'src/cli.ts',
        worker: 'src/many/worker.ts',
        surveying: 'src/read/surveying.ts',
        main: 'src/main.ts',
        output: 'src/output.ts',
        thread: 'src/read/surveying-thread.ts',
      },
      metafile: true,
    })
    // `run` starts a program and must not wait for what reads logs.
    const starts = {
      first: ['src/main.ts', 'src/output.ts', 'src/read/surveying-thread.ts'],
      run: ['src/run/start.ts'],
      plain: ['src/plain-command.ts', 'src/render/text/index.ts', ...ENGINES.map(name => `rules/engines/${name}.json`)],
      options: ['src/arguments.ts'],
      long: ['src/scan/index.ts', 'src/v8-flags.ts'],
    }
    const names = await gather(metafile, starts, ['run', 'plain'], { ...shipped, plugins: [] })
    layParts(names.filter(name => !PROGRAMS.includes(name)))
    for (const name of PROGRAMS) layProgram(name)
    await build({ ...common, format: 'cjs', entryPoints: ['src/parts.ts'], outfile: join('dist', 'parts.js') })
    layScopes()
    const logs = ['engine-vllm-graphs', 'engine-lmdeploy-turbomind-ratio'].map(name => join('fixtures', name, 'server.log'))
    const long = join('node_modules', '.cache', 'oomdoctor', `long-${process.pid}.log`)
    writeLog(long, 1_000_000)
    fillCaches([
      [
        ['first', 'plain'],
        ['analyze', ...logs],
      ],
      [['options'], ['analyze', '--all', ...logs]],
      [['long'], ['analyze', long, ...logs]],
    ])
    rmSync(long)
    await buildBrowser()
    mkdirSync(join('dist', 'locales'))
    for (const language of ['en', 'zh_CN'])
      copyFileSync(join('node_modules', 'yargs', 'locales', `${language}.json`), join('dist', 'locales', `${language}.json`))
    execFileSync(join('node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.build.json'], { stdio: 'inherit', shell: process.platform === 'win32' })
  }
}
