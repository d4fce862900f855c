import type { EventOf, Part } from '../types.ts'
import type { Question } from './question.ts'
import { answers, known } from './sheet.ts'

/** vLLM's estimate of what CUDA graphs will take (0.18 and later): how it compares with the capture, and whether it cuts the KV cache. */
export const graphEstimate: Question = ({ episode, facts }) => {
  const last = (what: Part) => episode.events.findLast((event): event is EventOf<'holding'> => event.kind === 'holding' && event.what === what)
  const estimated = last('graphs-estimated')
  if (estimated === undefined) return {}
  const capacity = facts['memory.capacity']
  // The pool's own line compares the two; what the capture took of the card holds more than the graphs.
  const actual = last('graphs')
  const told = episode.events.findLast((event): event is EventOf<'remark'> => event.kind === 'remark' && event.name === 'graph-estimate')
  const both = [estimated.at, actual?.at] as const
  return answers({
    'graphs.estimated': known(estimated.bytes, estimated.at),
    'graphs.estimate-share': capacity === undefined ? undefined : known(estimated.bytes / capacity.value, estimated.at, ...capacity.from),
    'graphs.estimate-excess': actual === undefined ? undefined : known(estimated.bytes - actual.bytes, ...both),
    'graphs.estimate-ratio': actual === undefined ? undefined : known(estimated.bytes / actual.bytes, ...both),
    'graphs.estimate-applied': told === undefined ? undefined : known(told.values?.['applied'] === true, told.at),
  })
}
