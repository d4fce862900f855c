// Builds action/index.js, the one file that the GitHub Action consists of. It is committed: a workflow that names the action
// runs it as it stands there, without an installation. What computes is packed into it; what touches the runner stays readable.
//   node scripts/action.mjs           writes it, if it would hold something else
//   node scripts/action.mjs FILE      writes FILE
//   node scripts/action.mjs --check   compares only; code 1 where it is out of date or too large
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { build } from 'esbuild'
import { browser } from './build.mjs'

const FILE = join('action', 'index.js')
/** GitHub downloads it at the start of every job that uses the action. */
const MOST = 500_000
const LINE = 160

/** The core as one expression: no module of Node is reachable from it. */
const core = async () => {
  const { outputFiles, metafile } = await build({
    ...browser,
    entryPoints: ['src/action/core.ts'],
    platform: 'neutral',
    format: 'cjs',
    target: 'node24',
    banner: { js: '(() => { const module = { exports: {} };' },
    footer: { js: 'return module.exports.default })()' },
    metafile: true,
    write: false,
  })
  checkPackages(metafile)
  const [reached] = Object.values(metafile.outputs).flatMap(({ imports }) => imports)
  if (reached !== undefined) throw new Error(`the core reaches ${reached.path}: only what computes belongs there`)
  return outputFiles[0].text
}

/** Base64 of what was compressed, in lines that a viewer can show. */
const pack = text => {
  const bytes = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } })
  return bytes.toString('base64').replaceAll(new RegExp(`.{${LINE}}`, 'g'), '$&\n')
}
const PACKED = /(?<=\bpacked = `)[A-Za-z0-9+/=\s]+(?=`)/
const packedIn = text => {
  try {
    return brotliDecompressSync(Buffer.from(PACKED.exec(text)?.[0] ?? '', 'base64')).toString()
  } catch {
    return undefined
  }
}

/** Readers of YAML, schemas and command lines have no work here. */
const checkPackages = ({ inputs }) => {
  const stray = Object.keys(inputs).find(path => /node_modules\/(?:yaml|zod|yargs|fast-glob)\//.test(path))
  if (stray !== undefined) throw new Error(`${stray} is in the action`)
}

const packed = text => ({
  name: 'packed',
  setup: ({ onLoad, onResolve }) => {
    onLoad({ filter: /[\\/]src[\\/]action[\\/]core\.ts$/ }, () => ({
      contents: `import { brotliDecompressSync } from 'node:zlib'
import { runInThisContext } from 'node:vm'
const packed = \`${pack(text)}\`
export default runInThisContext(brotliDecompressSync(Buffer.from(packed, 'base64')).toString(), { filename: 'oomdoctor-core.js' })`,
      loader: 'js',
      resolveDir: process.cwd(),
    }))
    onResolve({ filter: /^fast-glob$/ }, () => ({ path: join(process.cwd(), 'src', 'action', 'node-glob.ts') }))
  },
})

const action = async text => {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/action/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    charset: 'utf8',
    logLevel: 'warning',
    banner: {
      js: `// Built by scripts/action.mjs from src/action/: what touches the runner as it is, and as \`packed\` what computes
// (src/action/core.ts), minified and compressed. scripts/action.mjs --check unpacks and compares it.`,
    },
    plugins: [packed(text)],
    metafile: true,
    write: false,
  })
  checkPackages(metafile)
  return outputFiles[0].text
}

const [given] = process.argv.slice(2)
const text = await core()
const fresh = await action(text)
const there = existsSync(FILE) ? readFileSync(FILE, 'utf8') : ''
// Compressed bytes differ from one release of Node to another; what counts is what they hold.
const same = there !== '' && there.replace(PACKED, '') === fresh.replace(PACKED, '') && packedIn(there) === text
const size = Buffer.byteLength(fresh)
if (size > MOST) {
  console.error(`${FILE} would have ${size} bytes, ${MOST} are allowed`)
  process.exitCode = 1
} else if (given === '--check') {
  if (!same) {
    console.error(`${FILE} is out of date: run npm run generate`)
    process.exitCode = 1
  }
} else if (given !== undefined) writeFileSync(given, fresh)
else if (!same) {
  writeFileSync(FILE, fresh)
  console.log(`${FILE}: ${size} bytes`)
}
