import type { Scalar } from '../../types.ts'
import type { Entries } from './entry.ts'
import { EVALUATION } from './evaluation.ts'
import type { EvaluationFacts } from './evaluation.ts'
import { FAILURE } from './failure.ts'
import type { FailureFacts } from './failure.ts'
import { HOST } from './host.ts'
import type { HostFacts } from './host.ts'
import { MEMORY } from './memory.ts'
import type { MemoryFacts } from './memory.ts'
import { MODEL } from './model.ts'
import type { ModelFacts } from './model.ts'
import { RUN } from './run.ts'
import type { RunFacts } from './run.ts'
import { SNAPSHOT } from './snapshot.ts'
import type { SnapshotFacts } from './snapshot.ts'
import { START } from './start.ts'
import type { StartFacts } from './start.ts'

export type { Unit } from './entry.ts'
export type { Tensor } from './failure.ts'
export { IMPLIED } from './implied.ts'

/** Every fact but the settings, a file a subject. */
interface Named extends RunFacts, FailureFacts, MemoryFacts, HostFacts, ModelFacts, StartFacts, EvaluationFacts, SnapshotFacts {}

/** Everything that can be known about an episode. A rule may ask for these names and no others. */
export interface FactTypes extends Named {
  [setting: `setting.${string}`]: Scalar
}
export type FactName = keyof FactTypes & string

/** What each fact means, in the order of the page that is made from it. */
export const GLOSSARY: Entries<Named> = { ...RUN, ...FAILURE, ...MEMORY, ...HOST, ...MODEL, ...START, ...EVALUATION, ...SNAPSHOT }
