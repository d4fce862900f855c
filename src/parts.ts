import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'

/** What a file of code hands to the others. */
type Exports = Readonly<Record<string, unknown>>
/** A part as the build lays it (scripts/build/parts.mjs): what it needs at once, what it needs later, and where it lies. */
type Part = (need: (name: string) => unknown, load: (name: string) => Promise<unknown>, url: string) => Exports

/** What was loaded, by name. */
const loaded = new Map<string, Exports>()
/** What was compiled, by path, for who stores what V8 has made of it by now (scripts/build/parts.mjs). */
export const scripts = new Map<string, Script>()

/**
 * Runs a part of the program (`plain` is dist/chunks/plain.cjs), once. It is compiled with the code cache beside it, where there is one: what V8
 * made of the file when the package was built, the functions that a usual start calls included. Compiling them is half of such a
 * start, and Node 20 keeps no cache of its own. V8 refuses what another V8 made, and what is missing it compiles as ever.
 */
const part = (name: string): Exports => {
  const known = loaded.get(name)
  if (known !== undefined) return known
  const filename = join(__dirname, 'chunks', `${name}.cjs`)
  const cachedData = cacheOf(filename)
  const script = new Script(readFileSync(filename, 'latin1'), { filename, ...(cachedData === undefined ? {} : { cachedData }) })
  scripts.set(filename, script)
  const run = script.runInThisContext() as Part
  const made = run(need, load, pathToFileURL(filename).href)
  loaded.set(name, made)
  return made
}

const isPart = (name: string): boolean => name.startsWith('.')
/** What a module imports: a part, a module of Node, or a package. */
export const need = (name: string): unknown => (isPart(name) ? part(basename(name, '.js')) : require(name))
/** The same where it is imported later; a package may be an ES module. */
export const load = async (name: string): Promise<unknown> => (isPart(name) ? part(basename(name, '.js')) : import(name))

const cacheOf = (filename: string): Buffer | undefined => {
  try {
    return readFileSync(`${filename}.cache`)
  } catch {
    return undefined
  }
}
