import { speaker } from '../speaker.ts'
import type { SpeakerTable } from '../speaker.ts'
import { communication } from './communication.ts'
import { driver, kernels } from './device.ts'
import { compilation, files, imports, limits, network } from './environment.ts'
import { given, models, requests } from './programs.ts'
import { kernelDriver } from './xid.ts'

/** Errors whose nature is known and is not a lack of memory, whoever prints them. */
export const knownErrors: SpeakerTable = speaker('errors', undefined, [
  ...kernels,
  ...driver,
  ...kernelDriver,
  ...given,
  ...models,
  ...requests,
  ...imports,
  ...compilation,
  ...network,
  ...files,
  ...limits,
  ...communication,
])
