import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

/** What runs, for who stores what V8 has made of it by now (scripts/build/cached.mjs). */
export const scripts = new Map<string, Script>()

/**
 * Runs a file of the package, a function as CommonJS modules are wrapped in, with the code cache beside it: what V8 made of the file
 * when the package was built, the functions that a usual start calls included. Compiling them is half of such a start, and Node 20
 * keeps no cache of its own. V8 refuses what another V8 made, and what is missing it compiles as ever. `imports` are the modules of
 * the package that it requires.
 */
export const runCached = (file: URL, imports: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const filename = fileURLToPath(file)
  const cachedData = read(`${filename}.cache`)
  const script = new Script(readFileSync(filename, 'latin1'), {
    filename,
    ...(cachedData === undefined ? {} : { cachedData }),
  })
  scripts.set(filename, script)
  const fromNode = createRequire(file)
  const module = { exports: {} }
  const run = script.runInThisContext() as (...given: unknown[]) => void
  const load = (name: string): unknown => import(name.startsWith('.') ? new URL(name, file).href : name)
  run(module.exports, (name: string): unknown => imports[name] ?? fromNode(name), module, load, file.href)
  return module.exports
}

const read = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
