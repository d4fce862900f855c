import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Problem } from './errors.ts'

/** Writes a file whole or not at all: beside its place first, then under its name. Throws Problem where the disk or the folder does not let it. */
export const writeWhole = (path: string, text: string): void => {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  let made = false
  try {
    const file = openSync(beside, 'wx', 0o666)
    made = true
    try {
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
  } catch (error) {
    if (made) rmSync(beside, { force: true })
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new Problem(`${path}: the report could not be written (${WHY[code] ?? message})`, 'Nothing is left half-written; free the place, or name another.', {
      cause: error,
    })
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  EISDIR: 'there is a folder of that name',
  EEXIST: 'there is a folder of that name',
  EFBIG: 'the file would be too large',
  EIO: 'the disk failed',
}
