// Labelled cases: read, taken through the line once up to the rules that hold, and kept in memory.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { open, study } from '../../src/diagnose.ts'
import type { ReadInput, Studied } from '../../src/diagnose.ts'
import { Problem } from '../../src/errors.ts'
import { chunksOf } from '../../src/read/chunks.ts'
import type { RuleSet } from '../../src/rules/rule.ts'

export interface Label {
  readonly name: string
  /** provoked, fix-confirmed, maintainer, log: what the label rests on. */
  readonly basis: string
  /** Null: no memory problem, and nothing may be found. */
  readonly cause: string | null
  /** What an expert would accept in first place. */
  readonly accepted: readonly string[]
  readonly undecided: boolean
  /** What would mislead in the first three. */
  readonly never: readonly string[]
}

/** How much of the case was read: all of it, or what people paste of it. */
export type Extent = 'whole' | 'short'
export interface Sample {
  readonly label: Label
  readonly extent: Extent
  readonly studied: readonly Studied[]
  /** Whether an engine wrote at its usual level, so that the figures of its plan are in the log. */
  readonly informed: boolean
}

interface CaseFile {
  readonly inputs: readonly string[]
  readonly basis: string
  readonly expect: { readonly cause: string | null; readonly also_ok?: readonly string[]; readonly undecided_ok?: boolean; readonly never?: readonly string[] }
}

export const samplesOf = (dir: string, rules: RuleSet): Sample[] => {
  const names = existsSync(dir) ? readdirSync(dir).filter(name => existsSync(join(dir, name, 'case.json'))) : []
  if (names.length === 0) throw new Problem(`there are no labelled cases in ${dir}`, 'Give the folder that holds one folder a case, each with case.json.')
  return names.toSorted().flatMap(name => samplesOfCase(dir, name, rules))
}

const samplesOfCase = (dir: string, name: string, rules: RuleSet): Sample[] => {
  const { inputs, basis, expect } = JSON.parse(readFileSync(join(dir, name, 'case.json'), 'utf8')) as CaseFile
  const label = {
    name,
    basis,
    cause: expect.cause,
    accepted: expect.cause === null ? [] : [expect.cause, ...(expect.also_ok ?? [])],
    undecided: expect.undecided_ok ?? false,
    never: expect.never ?? [],
  }
  const whole = inputs.map(input => ({ name: input, bytes: Buffer.concat([...chunksOf(join(dir, name, input))]) }))
  const variants = [{ extent: 'whole' as const, files: whole }, ...shortened(whole).map(files => ({ extent: 'short' as const, files }))]
  return variants.map(({ extent, files }) => ({
    label,
    extent,
    studied: study(files.map(readWhole), rules),
    informed: files.some(({ bytes }) => bytes.includes('INFO')),
  }))
}

interface File {
  readonly name: string
  readonly bytes: Buffer
}

/** The last lines of a log, and a log without the snapshot beside it: each tells less than the case did, so that belief has something to be wrong about. */
const shortened = (files: readonly File[]): (readonly File[])[] => [
  ...[60, 25].flatMap(lines => {
    const cut = files.map(({ name, bytes }) => ({ name, bytes: lastLines(bytes, lines) }))
    return cut.some(({ bytes }, index) => bytes.length < (files[index]?.bytes.length ?? 0)) ? [cut] : []
  }),
  ...(files.length > 1 ? [files.slice(0, 1)] : []),
]

const NEWLINE = 10
const lastLines = (bytes: Buffer, count: number): Buffer => {
  let at = bytes.length - 1
  for (let seen = 0; seen < count && at >= 0; seen += 1) at = at === 0 ? -1 : bytes.lastIndexOf(NEWLINE, at - 1)
  return bytes.subarray(at + 1)
}

const readWhole = ({ name, bytes }: File): ReadInput => {
  const reading = open(name)
  reading.read(bytes)
  return reading.end()
}
