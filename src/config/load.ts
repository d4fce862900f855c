import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { LineCounter, isNode, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import { z } from 'zod'
import { FAIL_ON } from '../fail-on.ts'
import type { FailOn } from '../fail-on.ts'
import { Problem } from '../errors.ts'
import { FORMATS } from '../render/formats.ts'
import type { Format } from '../render/formats.ts'
import type { Config } from './config.ts'

/** More of a kind than anybody writes: a file is as little to be trusted as the repository that it came with. */
const MOST = 1000
const short = z.string().min(1).max(MOST)
/** Each is read whole. */
const MOST_FOLDERS = 20
const pathsUpTo = (most: number) => z.union([short, z.array(short).max(most)]).transform(value => [value].flat())
const paths = pathsUpTo(MOST)
const accepted = z.strictObject({
  log: short,
  cause: short,
  reason: short,
  until: z.iso.date({ error: 'a day was expected, e.g. 2026-12-31' }).optional(),
})
const surface = z.strictObject({
  logs: paths.default([]),
  snapshots: paths.default([]),
  language: z.enum(['en', 'zh']).optional(),
  'fail-on': z.enum(FAIL_ON).optional(),
  format: z.enum(FORMATS as readonly [Format, ...Format[]]).optional(),
  rules: pathsUpTo(MOST_FOLDERS).default([]),
  'model-config': short.optional(),
  accepted: z.array(accepted).max(MOST).default([]),
})
/** As a file of rules. */
const MOST_BYTES = 256 * 1024
const REMEDY = 'Its form is shown in docs/configuration.md; --no-config leaves it out.'

/** Reads a configuration. Throws Problem with file, line and reason. */
export const loadConfig = (file: string): Config => readConfig(file, textOf(file))

/** The same from its text. */
export const readConfig = (file: string, content: string): Config => {
  const counter = new LineCounter()
  const document = parseDocument(content, { lineCounter: counter })
  const [error] = document.errors
  if (error !== undefined) throw new Problem(`${file}:${error.linePos?.[0].line ?? 1}: ${error.message.split(/\n| at line \d/)[0] ?? 'not YAML'}`, REMEDY)
  const lineOf = (path: readonly PropertyKey[]): number => lineIn(document, counter, path)
  const parsed = surface.safeParse(content.trim() === '' ? {} : (plain(document, file) ?? {}))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const path = issue?.path ?? []
    const stray = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
    const at = stray === undefined ? path : [...path, stray]
    throw new Problem(
      `${file}:${lineOf(at)}: ${at.map(String).join('.') || 'the file'}: ${stray === undefined ? (issue?.message ?? 'is not right') : 'there is no such key'}`,
      REMEDY,
    )
  }
  const { 'fail-on': failOn, 'model-config': modelConfig, accepted: known, ...rest } = parsed.data
  return {
    file,
    root: dirname(file),
    ...rest,
    language: rest.language,
    format: rest.format,
    failOn: failOn as FailOn | undefined,
    modelConfig,
    accepted: known.map((each, index) => ({ ...each, line: lineOf(['accepted', index]) })),
  }
}

/** Aliases without end are refused by the package, which says so in an error of its own. */
const plain = (document: Document, file: string): unknown => {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    throw new Problem(`${file}:1: ${(error as Error).message}`, REMEDY, { cause: error })
  }
}

/** Where a key stands; of one that is missing, what it is missing from. */
const lineIn = (document: Document, counter: LineCounter, path: readonly PropertyKey[]): number => {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line
  }
  return 1
}

const textOf = (file: string): string => {
  try {
    const { size } = statSync(file)
    if (size > MOST_BYTES) throw new Problem(`${file}: ${size} bytes, of ${MOST_BYTES} that it may have`, REMEDY)
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'})`, REMEDY, { cause: error })
  }
}
