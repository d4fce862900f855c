import { speaker } from '../speaker.ts'
import { refusedArguments } from './arguments.ts'
import { capture } from './capture.ts'
import { copied } from './copied.ts'
import { death } from './death.ts'
import { graphEstimate } from './graph-estimate.ts'
import { host } from './host.ts'
import { kvCacheRefusal } from './kv-cache-refusal.ts'
import { kvCache } from './kv-cache.ts'
import { load } from './load.ts'
import { multimodal } from './multimodal.ts'
import { profileError } from './profile-error.ts'
import { profile } from './profile.ts'
import { serve } from './serve.ts'
import { settings } from './settings.ts'
import { sleep } from './sleep.ts'
import { start } from './start.ts'
import { stepFailed } from './step-failed.ts'
import { warmUp } from './warm-up.ts'

/** vLLM from 0.1 to 0.33, in the order of a start: one phase a file. */
export const vllm = speaker('vllm', 'vllm', [
  ...start,
  ...settings,
  ...refusedArguments,
  ...load,
  ...profile,
  ...profileError,
  ...graphEstimate,
  ...multimodal,
  ...kvCache,
  ...kvCacheRefusal,
  ...capture,
  ...warmUp,
  ...serve,
  ...stepFailed,
  ...sleep,
  ...host,
  ...death,
])

/** What SGLang and others took over word for word. */
export const vllmAndCopies = speaker('vllm and its copies', undefined, [...copied])
