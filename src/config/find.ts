import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

export const CONFIG_FILE = '.oomdoctor.yaml'

/** The configuration of this folder or of one above it, up to the root of the repository; outside of one only this folder's. */
export const findConfig = (cwd: string): string | undefined => {
  const folders = above(cwd)
  return folders.map(folder => join(folder, CONFIG_FILE)).find(file => existsSync(file))
}

/** Where a new one belongs: at the root of the repository, else here. */
export const configFolder = (cwd: string): string => above(cwd).at(-1) ?? cwd

const above = (cwd: string): string[] => {
  const folders: string[] = []
  for (let folder = cwd; ; folder = dirname(folder)) {
    folders.push(folder)
    if (existsSync(join(folder, '.git'))) return folders
    if (dirname(folder) === folder) return [cwd]
  }
}
