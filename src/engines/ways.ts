import type { Spelling } from '../rules/flags.ts'
import type { ReadEngine } from './load.ts'
import { has } from './table.ts'
import type { EngineTable } from './table.ts'

/** LMDeploy's commands that run an engine, as its table calls them. */
export const LMDEPLOY_COMMANDS = ['serve api_server', 'chat'] as const
const LMDEPLOY_CONFIGS = { turbomind: 'TurbomindEngineConfig', pytorch: 'PytorchEngineConfig' } as const

export interface Asked {
  readonly way: keyof Spelling
  readonly name: string
  readonly backend?: keyof typeof LMDEPLOY_CONFIGS | undefined
  /** Only this command; else any that runs an engine. */
  readonly command?: string | undefined
  /** lm-eval: the model whose arguments are meant. */
  readonly model?: 'hf' | 'vllm' | 'sglang'
}

/** Whether a release takes a name in this way; undefined where its table does not tell. */
export const takes = (engine: ReadEngine, table: EngineTable, asked: Asked, version: string): boolean | undefined =>
  any(placesOf(engine, asked).map(([scope, name]) => has(table, scope, name, version)))

/** Where a name given in one way stands in a table: (scope, name) pairs, one of which is enough. */
const placesOf = (engine: ReadEngine, { way, name, backend, command, model = 'hf' }: Asked): (readonly [string, string])[] => {
  if (way === 'env') return [['env', name]]
  if (way === 'config') return placesOf(engine, { way: 'cli', name: `--${name}` })
  switch (engine) {
    case 'lm-eval':
      return way === 'cli'
        ? [['cli', name]]
        : [
            [model, name],
            // The models that hold an engine hand it what they do not know.
            [model, '**kwargs'],
          ]
    case 'lmdeploy':
      return way === 'cli'
        ? (command === undefined ? LMDEPLOY_COMMANDS : [command]).map(each => [each, name] as const)
        : (backend === undefined ? Object.values(LMDEPLOY_CONFIGS) : [LMDEPLOY_CONFIGS[backend]]).map(each => [each, name] as const)
    case 'vllm':
    case 'sglang':
      // An engine argument has an option of the same name, or stands among those that have none.
      return way === 'cli'
        ? [['cli', name]]
        : [
            ['cli', `--${name.replaceAll('_', '-')}`],
            ['python', name],
          ]
  }
}

const any = (answers: readonly (boolean | undefined)[]): boolean | undefined =>
  answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
