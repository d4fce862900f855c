import { readFileSync, statSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'

/** What a file of code hands to the others. */
type Exports = Readonly<Record<string, unknown>>
/** A part as the build lays it (scripts/build/parts.mjs): what it needs at once, what it needs later, and where it lies. */
type Part = (need: (name: string) => unknown, load: (name: string) => Promise<unknown>, url: string) => Exports

/** What was loaded, by name. */
const loaded = new Map<string, Exports>()

/** Runs a part of the program (`plain` is dist/chunks/plain.cjs), once. */
const part = (name: string): Exports => {
  const known = loaded.get(name)
  if (known !== undefined) return known
  const filename = join(__dirname, 'chunks', `${name}.cjs`)
  const made = compiled(filename)(need, load, pathToFileURL(filename).href)
  loaded.set(name, made)
  return made
}

/**
 * A part, compiled with the code cache beside it, where there is one: what V8 made of the file when the package was built, the
 * functions that a usual start calls included. Compiling them is half of such a start, and Node 20 keeps no cache of its own.
 * Without one the part is a module like any other, and later releases of Node keep what they compile of it.
 */
const compiled = (filename: string): Part => {
  const cachedData = cacheOf(filename)
  if (cachedData === undefined && kept === undefined) {
    ;(nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache?.()
    return require(filename) as Part
  }
  const script = new Script(readFileSync(filename, 'latin1'), { filename, ...(cachedData === undefined ? {} : { cachedData }) })
  kept?.set(filename, script)
  return script.runInThisContext() as Part
}

const isPart = (name: string): boolean => name.startsWith('.')
/** What a module imports: a part, a module of Node, or a package. */
export const need = (name: string): unknown => (isPart(name) ? part(basename(name, '.js')) : require(name))
/** The same where it is imported later; a package may be an ES module. */
export const load = async (name: string): Promise<unknown> => (isPart(name) ? part(basename(name, '.js')) : import(name))

/**
 * Whose a code cache is. V8 compares its own version and options and takes the rest for granted: what another build of the same V8 has
 * made crashes it.
 */
export const builder = (): string => `${process.version} ${process.platform} ${process.arch} ${statSync(process.execPath).size}`.padEnd(BUILDER)
/** How many bytes of a cache tell whose it is; V8 wants what follows to be aligned. */
const BUILDER = 64

/** Undefined where there is none, or another's. */
const cacheOf = (filename: string): Buffer | undefined => {
  try {
    const bytes = readFileSync(`${filename}.cache`)
    return bytes.toString('latin1', 0, BUILDER) === builder() ? bytes.subarray(BUILDER) : undefined
  } catch {
    return undefined
  }
}

let kept: Map<string, Script> | undefined
/** From now on what is compiled is kept, by path: for who stores what V8 has made of it by the end (scripts/build/parts.mjs). */
export const keep = (): ReadonlyMap<string, Script> => (kept ??= new Map())
