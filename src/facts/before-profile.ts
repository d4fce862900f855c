import { GiB } from '../units.ts'
import type { Question } from './question.ts'
import { answers, known } from './sheet.ts'

/** A context, and what a loader has not given back yet. */
const OWN = GiB
const WORTH_A_WORD = 2 * GiB

/** vLLM 0.6.4 counts what others hold in its own budget, and says before its profile what everyone has: what is more than the weights is theirs. */
export const beforeProfile: Question = ({ facts }) => {
  const used = facts['memory.in-use-before']
  const weights = facts['memory.weights'] ?? facts['model.weights-expected']
  const others = used === undefined || weights === undefined ? 0 : used.value - weights.value - OWN
  return answers({ 'memory.others-before-profile': others < WORTH_A_WORD ? undefined : known(others, ...(used?.from ?? []), ...(weights?.from ?? [])) })
}
