import { readdirSync, statSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { join, normalize, relative, sep } from 'node:path'
import { Problem } from '../errors.ts'
import { expandGlob } from './glob.ts'

/** Where an input comes from. `-` is standard input. */
interface Input {
  readonly path: string
}

/** What could not be read, and why; the other inputs are still analysed. */
export interface Unread {
  readonly path: string
  readonly problem: Problem
}

/** Names that hold text of other kinds, never a log: they are not read from a folder (a file given by name always is). */
const NOT_LOGS = /\.(?:py|ipynb|md|rst|html?|css|m?[jt]sx?|toml|ya?ml|lock|png|jpe?g|gif|pdf|safetensors|bin|pt|pth|gguf|npz?|parquet|whl|zip|tar|tgz)$/i
const COMPRESSED = /\.(?:gz|zst|xz)$/i
const MOST_FILES = 10_000

/** What was found to read, and what could not be. */
export interface Found {
  readonly inputs: readonly Input[]
  readonly unread: readonly Unread[]
}

/** Paths, globs and directories as inputs, sorted and each once. */
export const findInputs = async (given: readonly string[]): Promise<Found> => {
  const paths = new Set<string>()
  const unread: Unread[] = []
  for (const each of given) {
    const found = await expand(each)
    if (found instanceof Problem) {
      unread.push({ path: each, problem: found })
      continue
    }
    for (const path of found.slice(0, MOST_FILES)) paths.add(path === '-' ? path : normalize(path))
    if (found.length > MOST_FILES) unread.push({ path: each, problem: tooMany(each, found.length) })
  }
  return { inputs: [...paths].map(path => ({ path })), unread }
}

const tooMany = (given: string, count: number): Problem =>
  new Problem(`${given}: ${count} files, of which the first ${MOST_FILES} were read`, 'Give its folders one after the other.')

const expand = async (given: string): Promise<readonly string[] | Problem> => {
  if (given === '-') return ['-']
  const stat = statOf(given)
  if (stat?.isDirectory()) return inFolder(given)
  if (stat !== undefined) return [given]
  if (!/[*?{[]/.test(given)) return new Problem(`${given}: there is no such file`, 'Check the name, or give a folder or a glob in quotes.')
  return expandGlob(given)
}

/** Undefined where there is no such file, or where no file can have such a name: a log given in place of its name, a file as a folder. */
const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** Hidden folders and installed packages below the one that was asked for hold no logs. */
const isAside = (folder: string): boolean => folder.split(sep).some(part => part === 'node_modules' || (part.startsWith('.') && part !== '..' && part !== '.'))

const inFolder = (dir: string): readonly string[] | Problem => {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter(
      entry => entry.isFile() && !entry.name.startsWith('.') && !NOT_LOGS.test(entry.name.replace(COMPRESSED, '')) && !isAside(relative(dir, entry.parentPath)),
    )
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !path.endsWith('case.json'))
    .toSorted()
  if (files.length === 0) return new Problem(`${dir}: the folder holds no logs`, 'Give the log files themselves, or the folder that holds them.')
  return files
}
