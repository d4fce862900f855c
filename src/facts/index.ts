import type { Episode } from '../episodes/index.ts'
import { allocation } from './allocation.ts'
import { beforeProfile } from './before-profile.ts'
import { budget } from './budget.ts'
import { cap } from './cap.ts'
import { card, peak } from './card.ts'
import { counts } from './counts.ts'
import { creation } from './creation.ts'
import { error } from './error.ts'
import { evaluation } from './evaluation.ts'
import { failureOf } from './failure.ts'
import type { Failure } from './failure.ts'
import { foreign } from './foreign.ts'
import { graphEstimate } from './graph-estimate.ts'
import { growth } from './growth.ts'
import { identity } from './identity.ts'
import { killed } from './killed.ts'
import { account, parts } from './memory.ts'
import { model } from './model.ts'
import { multimodal } from './multimodal.ts'
import { others } from './others.ts'
import { programs } from './programs.ts'
import type { Asked, Question } from './question.ts'
import { quantized } from './quantized.ts'
import { release } from './release.ts'
import { remarked } from './remarked.ts'
import { replicas } from './replicas.ts'
import { requests } from './requests.ts'
import { settings } from './settings.ts'
import type { Facts } from './sheet.ts'
import { snapshot } from './snapshot.ts'
import { start } from './start.ts'
import { staticPool } from './static-pool.ts'
import { steps } from './steps.ts'
import { tensor } from './tensor.ts'
import { training } from './training.ts'
import { unattributed } from './unattributed.ts'
import { usedOverTime } from './used-over-time.ts'

/** The questions in the order in which they may use each other's answers. */
const QUESTIONS: readonly Question[] = [
  identity,
  release,
  settings,
  counts,
  allocation,
  steps,
  account,
  others,
  parts,
  model,
  quantized,
  budget,
  tensor,
  graphEstimate,
  multimodal,
  creation,
  cap,
  remarked,
  beforeProfile,
  staticPool,
  start,
  replicas,
  training,
  growth,
  evaluation,
  requests,
  error,
  killed,
  foreign,
  snapshot,
  programs,
  unattributed,
  usedOverTime,
  card,
  peak,
]

/** episodes -> facts: everything that can be known about one episode, and its failure. */
export const factsOf = (
  episode: Episode,
  tables: Pick<Asked, 'flags' | 'models' | 'given'>,
): { readonly facts: Facts; readonly failure: Failure | undefined } => {
  const failure = failureOf(episode)
  const facts: Facts = {}
  for (const question of QUESTIONS) Object.assign(facts, question({ ...tables, episode, failure, facts }))
  return { facts, failure }
}
