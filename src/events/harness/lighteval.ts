import { says } from '../speaker.ts'
import { scoring } from './lm-eval-bodies.ts'

/** lighteval's names of the request types, in lm-eval's words. */
const TYPES: Readonly<Record<string, string>> = { GENERATIVE: 'generate_until', LOGPROBS: 'loglikelihood', PERPLEXITY: 'loglikelihood_rolling' }

/** What lighteval says in words of its own; it shares the search for a batch size with lm-eval. */
export const lighteval = [
  says(
    'Detecting largest batch size with max_input_length={length:int}',
    ({ length }) => [
      { kind: 'identity', harness: 'lighteval' },
      { kind: 'setting', name: 'max_length', value: length, origin: 'effective', scope: 'lighteval' },
      { kind: 'step', step: 'detect-batch', edge: 'begin' },
    ],
    '[2025-10-04 09:12:41,208] [    INFO]: Detecting largest batch size with max_input_length=8192 (transformers_model.py:511)',
  ),
  says(
    'Running SamplingMethod.{method:GENERATIVE|LOGPROBS|PERPLEXITY} requests',
    ({ method }) => [{ kind: 'identity', harness: 'lighteval' }, { kind: 'request', type: TYPES[method] ?? method }, scoring],
    '[2025-10-04 09:12:30,771] [    INFO]: Running SamplingMethod.LOGPROBS requests (pipeline.py:308)',
  ),
] as const
