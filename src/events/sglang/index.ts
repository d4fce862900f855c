import { speaker } from '../speaker.ts'
import { captureFailure } from './capture-failure.ts'
import { capture } from './capture.ts'
import { death } from './death.ts'
import { diffusion } from './diffusion.ts'
import { exhausted } from './exhausted.ts'
import { host } from './host.ts'
import { load } from './load.ts'
import { poolRefusal } from './pool-refusal.ts'
import { pool } from './pool.ts'
import { serve } from './serve.ts'
import { settings } from './settings.ts'
import { start } from './start.ts'

/** SGLang from 0.1 to 0.5.23, in the order of a start: one phase a file. GB is GiB in all lines about the GPU. */
export const sglang = speaker('sglang', 'sglang', [
  ...start,
  ...settings,
  ...load,
  ...pool,
  ...poolRefusal,
  ...capture,
  ...captureFailure,
  ...serve,
  ...exhausted,
  ...host,
  ...death,
])

/** Its server of image and video models; some of what it prints is FastVideo's, so it names no engine. */
export const pipelines = speaker('diffusion pipelines', undefined, diffusion)
