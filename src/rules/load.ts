import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { Problem } from '../errors.ts'
import type { Models } from '../models/table.ts'
import type { Flag, FlagsByEngine } from './flags.ts'
import { MOST_BYTES, MOST_BYTES_IN_ALL, MOST_FILES } from './limits.ts'
import { readModels } from './models.ts'
import type { Reference, RuleSet } from './rule.ts'
import { RuleMistake, readRule } from './schema.ts'
import { compareVersions } from './versions.ts'

const text = z.strictObject({ en: z.string(), zh: z.string() })
const range = { since: z.string().optional(), until: z.string().optional() }
const backend = z.enum(['turbomind', 'pytorch']).optional()
const spelling = {
  cli: z.string().startsWith('-').optional(),
  python: z.string().optional(),
  modelArgs: z.string().optional(),
  env: z.string().optional(),
  config: z.string().optional(),
}
const releases = z.strictObject(range)
const flagRow = z.strictObject({
  ...spelling,
  ...range,
  only: z
    .strictObject({ cli: releases, python: releases, modelArgs: releases, env: releases, config: releases, turbomind: releases, pytorch: releases })
    .partial()
    .optional(),
  was: z.array(z.strictObject({ ...spelling, ...range })).optional(),
  renamed: z.string().optional(),
  aliases: z.array(z.string()).optional(),
  commands: z.array(z.string()).optional(),
  backend,
  type: z.enum(['share', 'int', 'bytes', 'yes-no', 'text', 'json', 'sizes']),
  pairs: releases.optional(),
  step: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  defaults: z
    .array(
      z
        .strictObject({ ...range, value: z.union([z.string(), z.number(), z.boolean()]).optional(), on: text.optional(), backend })
        .refine(({ value, on }) => value !== undefined || on !== undefined, 'a default has a value, or says in words (on) where it comes from'),
    )
    .optional(),
  says: text,
  costs: text.optional(),
})
const referenceRow = z.strictObject({ title: z.string(), author: z.string(), date: z.string(), url: z.string().optional() })

/** Reads a folder of rules: `<engine>/<cause>.yaml`, and where they are ours `flags/<engine>.yaml`, `models.yaml` and `references.yaml`. Throws Problem with file and reason. */
export const loadRules = (dir: string): RuleSet => {
  const files = yamlFiles(dir)
  if (files.length > MOST_FILES)
    throw new Problem(`${dir} holds ${files.length} YAML files, of ${MOST_FILES} that a folder of rules may have`, 'Name the folder that holds the rules.')
  const bytes = files.reduce((sum, file) => sum + statSync(join(dir, file)).size, 0)
  if (bytes > MOST_BYTES_IN_ALL)
    throw new Problem(`${dir} holds ${bytes} bytes of YAML, of ${MOST_BYTES_IN_ALL} that a folder of rules may have`, 'Name the folder that holds the rules.')
  const read = files
    .filter(file => !file.startsWith('flags/') && file !== REFERENCES && file !== MODELS)
    .map(file => readFile(dir, file, content => readRule(file.replace(/\.ya?ml$/, ''), content)))
  const rules = read.map(({ rule }) => rule)
  const sentences = read.flatMap(each => each.sentences)
  const flags: FlagsByEngine = Object.fromEntries(
    files.filter(file => file.startsWith('flags/')).map(file => [engineOf(file), readFile(dir, file, content => readFlags(engineOf(file), content))]),
  )
  const references = files.includes(REFERENCES) ? readFile(dir, REFERENCES, readReferences) : []
  const models = files.includes(MODELS) ? readFile(dir, MODELS, readModels) : NO_MODELS
  const hash = createHash('sha256')
    .update(JSON.stringify([rules, flags, references, sentences, models]))
    .digest('hex')
    .slice(0, 12)
  return { rules, flags, references, sentences, models, hash }
}
const REFERENCES = 'references.yaml'
const MODELS = 'models.yaml'
const NO_MODELS: Models = { date: '', rows: [] }

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
  const { size } = statSync(path)
  if (size > MOST_BYTES) throw new Problem(`${path} has ${size} bytes, of ${MOST_BYTES} that a file of rules may have`, 'Split the file, or leave it out.')
  let content: unknown
  try {
    content = parse(readFileSync(path, 'utf8'), { logLevel: 'error' })
  } catch (error) {
    throw new Problem(`${path} is not valid YAML: ${reasonOf(error as Error)}`, 'Mend the file, or leave it out.', { cause: error })
  }
  try {
    return read(content)
  } catch (error) {
    if (error instanceof RuleMistake || error instanceof z.ZodError)
      throw new Problem(`${path}: ${error.message}`, (error instanceof RuleMistake ? error.remedy : undefined) ?? FORM, { cause: error })
    throw error
  }
}

/** The first line of what the package says: below it stand the place in the file, which may be long, and a mark. */
const reasonOf = ({ message }: Error): string =>
  message.includes('call stack') ? 'lists and mappings stand too deep in each other' : (message.split('\n')[0] ?? '').replace(/:$/, '')

const FORM = 'oomdoctor rules new site/example writes one of the right form.'

const engineOf = (file: string): string => file.slice('flags/'.length).replace(/\.ya?ml$/, '')

/** Engines that read their options from a file too (`--config FILE`), by the options' names, and from when on. */
const FILES: Readonly<Record<string, string>> = { vllm: '0.6.0', sglang: '0.5.3', 'lm-eval': '0.4.10' }

const readFlags = (engine: string, content: unknown): readonly Flag[] =>
  Object.entries(z.record(z.string(), flagRow).parse(content)).map(([name, row]) => {
    const since = FILES[engine]
    if (since === undefined || row.cli === undefined || row.config !== undefined) return { name, ...row } as Flag
    return {
      name,
      ...row,
      config: row.cli.replace(/^-+/, ''),
      only: { ...row.only, config: { ...row.only?.cli, since: later(since, row.only?.cli?.since) } },
    } as Flag
  })
const later = (a: string, b: string | undefined): string => (b !== undefined && compareVersions(b, a) > 0 ? b : a)

const readReferences = (content: unknown): readonly Reference[] =>
  Object.entries(z.record(z.string(), referenceRow).parse(content)).map(([id, row]) => ({ id, ...row }) as Reference)
