import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Problem } from './errors.ts'
import { gathered } from './gathered.ts'
import { undisturbed } from './undisturbed.ts'

/** Writes a file whole or not at all: beside its place first, then under its name. Throws Problem where the disk or the folder does not let it. */
export const writeWhole = (path: string, text: string | Iterable<string>): void => {
  try {
    const there = statSync(path, { throwIfNoEntry: false })
    // A pipe or a device is written to; renaming would put a file in its place.
    if (there !== undefined && !there.isFile() && !there.isDirectory()) writeTo(path, 'w', text)
    else undisturbed(() => replace(there === undefined ? path : realpathSync(path), text, there))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    // What the disk did not do is told; anything else is a bug of who made the text.
    if (code === undefined) throw error
    throw new Problem(
      `${path}: the file could not be written (${WHY[code] ?? message})`,
      'Nothing half-written is left there. Make room, or name another place.',
      {
        cause: error,
      },
    )
  }
}

const replace = (path: string, text: string | Iterable<string>, there: Stats | undefined): void => {
  const beside = join(dirname(path), `.${basename(path).slice(0, 64)}.${randomUUID()}`)
  try {
    writeTo(beside, 'wx', text, there?.mode)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

const writeTo = (path: string, flags: 'w' | 'wx', text: string | Iterable<string>, mode = 0o666): void => {
  const file = openSync(path, flags, mode)
  try {
    for (const part of typeof text === 'string' ? [text] : gathered(text)) {
      const bytes = Buffer.from(part)
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
    }
    if (flags === 'wx') fsyncSync(file)
  } finally {
    closeSync(file)
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
