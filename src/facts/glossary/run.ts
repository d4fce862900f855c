import type { Engine, Harness } from '../../types.ts'
import type { Entries } from './entry.ts'

/** What runs: the engine, its release, what started it. */
export interface RunFacts {
  engine: Engine
  'engine.version': string
  'engine.since': string
  'engine.until': string
  'engine.version-inferred': boolean
  'engine.backend': 'turbomind' | 'pytorch'
  'engine.runner': 'v0' | 'v1' | 'v2'
  harness: Harness
  entry: 'cli' | 'python' | 'model_args'
  model: string
}

export const RUN: Entries<RunFacts> = {
  engine: { says: 'who manages the memory', unit: 'text' },
  'engine.version': { says: 'its release, read from the log or inferred from the messages’ wording', unit: 'text' },
  'engine.since': { says: 'the earliest release that prints what the log holds', unit: 'text' },
  'engine.until': { says: 'the last release that prints it', unit: 'text' },
  'engine.version-inferred': { says: 'the release is inferred from what is printed, not said', unit: 'yes-no' },
  'engine.backend': { says: 'LMDeploy: which of its two engines runs', unit: 'text' },
  'engine.runner': { says: 'vLLM: engine V0, or the model runner of V1', unit: 'text' },
  harness: { says: 'what started the engine: an evaluation, torchrun, Ray', unit: 'text' },
  entry: { says: 'how settings are given: command line, Python, lm-eval’s model_args', unit: 'text' },
  model: { says: 'the model’s name or path', unit: 'text' },
}
