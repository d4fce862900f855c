import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../errors.ts'
import { shapeOf } from '../models/config.ts'
import { isObject } from '../models/fields.ts'
import type { Config } from '../models/fields.ts'
import type { GivenModel } from '../models/table.ts'

const REMEDY = 'Give the config.json of the model, or the folder that holds it and the weights.'
/** Where the evidence points: the line that tells the layers. */
const LAYERS = /"(?:num_hidden_layers|n_layers?|num_layers)"/
const MOST_TEXT = 200

/** A model's config.json, or the one in a model's folder. Throws Problem where it cannot be read or is not the config of a language model. */
export const readGivenModel = (path: string): GivenModel => {
  const file = inFolder(path) ?? path
  const content = contentOf(file)
  const shape = shapeOf({ ...quantizedBeside(file), ...parsed(file, content) })
  if (shape === undefined) throw new Problem(`${file}: layers, heads, hidden size and vocabulary of a language model were expected in it`, REMEDY)
  const lines = content.split('\n')
  const at = Math.max(
    0,
    lines.findIndex(line => LAYERS.test(line)),
  )
  return { shape, at: { file, line: at + 1, text: (lines[at] ?? '').trim().slice(0, MOST_TEXT) } }
}

const inFolder = (path: string): string | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? join(path, 'config.json') : undefined
  } catch {
    return undefined
  }
}

const contentOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw new Problem(code === 'ENOENT' ? `${file}: there is no such file` : `${file}: cannot be read (${code ?? 'error'})`, REMEDY, { cause: error })
  }
}

const parsed = (file: string, content: string): Config => {
  try {
    const value: unknown = JSON.parse(content)
    if (isObject(value)) return value
  } catch (error) {
    throw new Problem(`${file}: is not JSON (${(error as Error).message})`, REMEDY, { cause: error })
  }
  throw new Problem(`${file}: an object was expected in it`, REMEDY)
}

/** NVIDIA's checkpoints say in a file of their own how they are quantised. */
const quantizedBeside = (file: string): Config => {
  const beside = join(file, '..', 'hf_quant_config.json')
  if (!file.endsWith('config.json') || !existsSync(beside)) return {}
  const { quantization } = parsed(beside, contentOf(beside))
  return isObject(quantization) ? { quantization_config: quantization } : {}
}
