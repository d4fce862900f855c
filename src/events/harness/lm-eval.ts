import { speaker } from '../speaker.ts'
import { lighteval } from './lighteval.ts'
import { lmEvalEnd, lmEvalRequests } from './lm-eval-requests.ts'
import { lmEvalStart } from './lm-eval-start.ts'

/** lm-evaluation-harness of all eras, and lighteval's words for the same things. It catches no OOM but those of its search. */
export const lmEval = speaker('lm-eval', undefined, [...lmEvalStart, ...lmEvalRequests, ...lmEvalEnd, ...lighteval])
