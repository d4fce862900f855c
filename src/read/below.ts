import { isAbsolute, relative, resolve, sep } from 'node:path'

/** Names a file below `root` from there, with slashes; others, and standard input, stay as they were given. Names start from `cwd`. */
export const below =
  (root: string, cwd: string) =>
  (file: string): string => {
    if (file === '-') return file
    const path = relative(root, resolve(cwd, file))
    return path === '' || path.startsWith('..') || isAbsolute(path) ? file : path.split(sep).join('/')
  }
