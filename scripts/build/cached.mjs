import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { transform } from 'esbuild'

/**
 * Makes modules of dist/chunks such as run with a code cache (src/code-cache.ts): the code becomes CommonJS, since V8's cache can be
 * given for scripts alone, and a module of the same name exports what it does. Modules of `names` may import each other and the rest.
 */
export const cached = async names => {
  for (const name of names) {
    const path = fileOf(name)
    const code = readFileSync(path, 'utf8')
    const { imports, exports, loads } = borderOf(path, code)
    // A script may import nothing later by itself; who runs it does that.
    const loading = loads.toSorted((a, b) => b - a).reduce((all, at) => `${all.slice(0, at)}__load${all.slice(at + 'import'.length)}`, code)
    const script = await transform(loading, {
      format: 'cjs',
      platform: 'node',
      target: 'node20.19',
      define: { 'import.meta.url': '__url' },
      minifySyntax: true,
      minifyWhitespace: true,
      lineLimit: 160,
    })
    // Latin-1 is read and scanned in half the time.
    const body = script.code.replace(/[\u0080-\uffff]/g, escaped)
    // Wrapped here: put around it at the start, it would be copied each time.
    writeFileSync(path.replace(/\.js$/, '.cjs'), `(function (exports, require, module, __load, __url) {${body}\n})\n`)
    writeFileSync(
      path,
      [
        "import { runCached } from '../code-cache.js'",
        ...imports.map((file, index) => `import * as given${index} from '${file}'`),
        `const all = runCached(new URL('./${name}.cjs', import.meta.url), { ${imports.map((file, index) => `'${file}': given${index}`).join(', ')} })`,
        `export const { ${exports.join(', ')} } = all`,
        '',
      ].join('\n'),
    )
  }
}

const fileOf = name => join('dist', 'chunks', `${name}.js`)
const escaped = character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Which modules of the package are imported, the names that are exported, and where modules are imported later. */
const borderOf = (path, code) => {
  const { program, module } = parseSync(path, code)
  const { body } = program
  const imports = body.filter(({ type, source }) => type === 'ImportDeclaration' && source.value.startsWith('.')).map(({ source }) => source.value)
  const exports = body.flatMap(({ type, declaration, source, specifiers }) => {
    if (!type.startsWith('Export')) return []
    if (type !== 'ExportNamedDeclaration' || declaration !== null || source !== null) throw new Error(`${path}: ${type} is exported in another way`)
    return specifiers.map(({ exported }) => exported.name)
  })
  return { imports: [...new Set(imports)], exports, loads: module.dynamicImports.map(({ start }) => start) }
}

/** Runs `commands` (arguments of oomdoctor), each in a process of its own, and stores what V8 has compiled by its end for the modules named beside it. */
export const fillCaches = commands => {
  for (const [names, args] of commands)
    execFileSync(process.execPath, [import.meta.filename, names.join(), ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
}

if (process.argv[1] === import.meta.filename) {
  const [, , names, ...args] = process.argv
  const { scripts } = await import('../../dist/code-cache.js')
  process.on('beforeExit', () => {
    for (const [path, script] of scripts) if (names.split(',').includes(basename(path, '.cjs'))) writeFileSync(`${path}.cache`, script.createCachedData())
    process.exitCode = 0
  })
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...args)
  await import('../../dist/cli.js')
}
