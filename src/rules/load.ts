import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { Problem } from '../errors.ts'
import type { Flag, FlagsByEngine } from './flags.ts'
import type { Reference, RuleSet } from './rule.ts'
import { RuleMistake, readRule } from './schema.ts'

const text = z.strictObject({ en: z.string(), zh: z.string() })
const range = { since: z.string().optional(), until: z.string().optional() }
const backend = z.enum(['turbomind', 'pytorch']).optional()
const flagRow = z.strictObject({
  cli: z.string().optional(),
  cliSince: z.string().optional(),
  server: z.boolean().optional(),
  python: z.string().optional(),
  modelArgs: z.string().optional(),
  env: z.string().optional(),
  ...range,
  renamed: z.string().optional(),
  backend,
  type: z.enum(['share', 'int', 'bytes', 'yes-no', 'text', 'json']),
  step: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  defaults: z.array(z.strictObject({ ...range, value: z.union([z.string(), z.number(), z.boolean()]), backend })).optional(),
  says: text,
})
const referenceRow = z.strictObject({ title: z.string(), author: z.string(), date: z.string(), url: z.string().optional() })

/** Reads a folder of rules: `<engine>/<cause>.yaml`, and where they are ours `flags/<engine>.yaml` and `references.yaml`. Throws Problem with file and reason. */
export const loadRules = (dir: string): RuleSet => {
  const files = yamlFiles(dir)
  const read = files
    .filter(file => !file.startsWith('flags/') && file !== 'references.yaml')
    .map(file => readFile(dir, file, content => readRule(file.replace(/\.ya?ml$/, ''), content)))
  const rules = read.map(({ rule }) => rule)
  const sentences = read.flatMap(each => each.sentences)
  const flags: FlagsByEngine = Object.fromEntries(
    files.filter(file => file.startsWith('flags/')).map(file => [file.slice('flags/'.length).replace(/\.ya?ml$/, ''), readFile(dir, file, readFlags)]),
  )
  const references = files.includes('references.yaml') ? readFile(dir, 'references.yaml', readReferences) : []
  const hash = createHash('sha256')
    .update(JSON.stringify([rules, flags, references, sentences]))
    .digest('hex')
    .slice(0, 12)
  return { rules, flags, references, sentences, hash }
}

const yamlFiles = (dir: string): string[] => {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.ya?ml$/.test(entry.name))
      .map(entry => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .toSorted()
  } catch (error) {
    throw new Problem(`the folder of rules ${dir} cannot be read`, 'Give a folder that holds <engine>/<cause>.yaml files.', { cause: error })
  }
}

const readFile = <T>(dir: string, file: string, read: (content: unknown) => T): T => {
  const path = join(dir, file)
  let content: unknown
  try {
    content = parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Problem(`${path} is not valid YAML: ${(error as Error).message}`, 'Mend the file, or leave it out.', { cause: error })
  }
  try {
    return read(content)
  } catch (error) {
    if (error instanceof RuleMistake || error instanceof z.ZodError)
      throw new Problem(`${path}: ${error.message}`, 'oomdoctor rules new site/example writes one of the right form.', { cause: error })
    throw error
  }
}

const readFlags = (content: unknown): readonly Flag[] =>
  Object.entries(z.record(z.string(), flagRow).parse(content)).map(([name, row]) => ({ name, ...row }) as Flag)
const readReferences = (content: unknown): readonly Reference[] =>
  Object.entries(z.record(z.string(), referenceRow).parse(content)).map(([id, row]) => ({ id, ...row }) as Reference)
