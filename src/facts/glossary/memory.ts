import type { Bytes } from '../../types.ts'
import type { Entries } from './entry.ts'

/** Where the memory of the card that failed went, and what limits it. */
export interface MemoryFacts {
  'memory.capacity': Bytes
  'memory.capacity-at-least': Bytes
  'card.size': Bytes
  'card.name': string
  'card.size-from': 'nvidia-smi' | 'budget'
  'memory.allowed': Bytes
  'memory.own': Bytes
  'memory.allocated': Bytes
  'memory.allocated-share': number
  'memory.unallocated': Bytes
  'memory.unallocated-share': number
  'memory.graph-pool': Bytes
  'memory.graph-pool-share': number
  'memory.graphs-decide': boolean
  'memory.outside-torch': Bytes
  'memory.others': Bytes
  'memory.others-share': number
  'memory.others-told': boolean
  'memory.others-decide': boolean
  'memory.kin': Bytes
  'memory.elsewhere': Bytes
  'memory.listed-processes': number
  'memory.own-pid': number
  'memory.other-processes': number
  'memory.sibling-processes': number
  'memory.largest-other': Bytes
  'memory.largest-other-pid': number
  'memory.contradictory': boolean
  'memory.free-suffices': boolean
  'memory.pieces-suffice': boolean
  'memory.pieces-margin': number
  'memory.weights': Bytes
  'memory.weights-share': number
  'memory.activations': Bytes
  'memory.peak': Bytes
  'memory.others-before-profile': Bytes
  'memory.activations-share': number
  'memory.activations-decide': boolean
  'memory.torch-peak': Bytes
  'memory.in-use-before': Bytes
  'memory.non-torch': Bytes
  'memory.kv-cache': Bytes
  'memory.graphs': Bytes
  'memory.capture-decides': boolean
  'memory.budget': Bytes
  'memory.outside-budget': Bytes
  'memory.budget-overlaps': boolean
  'memory.free-at-start': Bytes
  'memory.free-after-weights': Bytes
  'memory.free-after-pool': Bytes
  'memory.free-when-up': Bytes
  'memory.graphs-to-come': Bytes
  'memory.least-fraction': number
  'memory.pool-possible': boolean
  'memory.step-possible': boolean
  'memory.reserve': Bytes
  'memory.left': Bytes
  'memory.reserved': Bytes
  'memory.suggested-cache': Bytes

  'cap.kind': 'program' | 'mig' | 'vgpu'
  'cap.limit': Bytes
  'cap.card': Bytes
  'cap.decides': boolean

  'sleep.freed': Bytes
  'sleep.in-use': Bytes
  'sleep.backed-up': Bytes
}

export const MEMORY: Entries<MemoryFacts> = {
  'memory.capacity': { says: 'the card’s memory as the driver gives it to a program', unit: 'bytes' },
  'memory.capacity-at-least': { says: 'what the card must have at least, by what the engine put into its share of it', unit: 'bytes' },
  'card.size': { says: 'the card’s memory where no message tells it, by nvidia-smi or by vLLM’s figures and the sizes that cards have', unit: 'bytes' },
  'card.name': { says: 'the card, or the cards of that size', unit: 'text' },
  'card.size-from': { says: 'how the card’s size was worked out', unit: 'text' },
  'memory.allowed': { says: 'a limit below the card’s size that applies to this process', unit: 'bytes' },
  'memory.own': { says: 'what this process holds on the card', unit: 'bytes' },
  'memory.allocated': { says: 'live tensors of this process, by PyTorch', unit: 'bytes' },
  'memory.allocated-share': { says: 'live tensors as a share of the card', unit: 'share' },
  'memory.unallocated': { says: 'reserved by PyTorch but not in use', unit: 'bytes' },
  'memory.unallocated-share': { says: 'that as a share of the card', unit: 'share' },
  'memory.graph-pool': { says: 'private pools (CUDA graphs and others)', unit: 'bytes' },
  'memory.graph-pool-share': { says: 'that as a share of the card', unit: 'share' },
  'memory.graphs-decide': { says: 'without the private pools the request would have fitted', unit: 'yes-no' },
  'memory.outside-torch': { says: 'held by this process outside PyTorch (TurboMind, context, NCCL)', unit: 'bytes' },
  'memory.others': { says: 'what other processes hold: capacity less free less own', unit: 'bytes' },
  'memory.others-share': { says: 'that as a share of the card', unit: 'share' },
  'memory.others-told': { says: 'that is the driver’s count, and not only what PyTorch does not count', unit: 'yes-no' },
  'memory.others-decide': { says: 'without the processes of others, who hold a good part of the card, the request would have fitted', unit: 'yes-no' },
  'memory.kin': { says: 'what other processes of this very run hold, by the numbers in the message and in the lines’ prefixes', unit: 'bytes' },
  'memory.elsewhere': { says: 'in use on the card but not by this process’ PyTorch: other processes, contexts, libraries', unit: 'bytes' },
  'memory.listed-processes': { says: 'how many processes the message lists, this one among them', unit: 'count' },
  'memory.own-pid': { says: 'this process’ number in that list (the host’s, where it runs in a container)', unit: 'text' },
  'memory.other-processes': { says: 'how many other processes the message lists', unit: 'count' },
  'memory.sibling-processes': { says: 'other processes of the message whose numbers neighbour this one’s: of the same program', unit: 'count' },
  'memory.largest-other': { says: 'the largest of them', unit: 'bytes' },
  'memory.largest-other-pid': { says: 'its number, which is the host’s', unit: 'text' },
  'memory.contradictory': { says: 'by the message more is free or in use than the card has', unit: 'yes-no' },
  'memory.free-suffices': { says: 'what is free is as much as was asked for: the figures do not say why it was refused', unit: 'yes-no' },
  'memory.pieces-suffice': { says: 'free and unused reserved memory together would have held the request', unit: 'yes-no' },
  'memory.pieces-margin': { says: 'unused reserved memory, as a multiple of what was missing', unit: 'number' },
  'memory.weights': { says: 'the weights on one GPU', unit: 'bytes' },
  'memory.weights-share': { says: 'the weights as a share of the card', unit: 'share' },
  'memory.activations': { says: 'the profiled activation peak', unit: 'bytes' },
  'memory.peak': { says: 'what vLLM’s profile run took beside the weights: printed, or what the other parts of its budget leave', unit: 'bytes' },
  'memory.others-before-profile': { says: 'what of it is more than this model’s weights', unit: 'bytes' },
  'memory.activations-share': { says: 'vLLM: that as a share of its budget', unit: 'share' },
  'memory.activations-decide': { says: 'vLLM: that is more than the KV cache lacks', unit: 'yes-no' },
  'memory.torch-peak': { says: 'vLLM 0.6.4: the profiled peak of weights and activations together', unit: 'bytes' },
  'memory.in-use-before': { says: 'vLLM 0.6.4: what was in use on the card before the profiling run, weights and other processes too', unit: 'bytes' },
  'memory.non-torch': { says: 'context, NCCL and libraries', unit: 'bytes' },
  'memory.kv-cache': { says: 'the KV cache on one GPU', unit: 'bytes' },
  'memory.graphs': { says: 'what capturing CUDA graphs took', unit: 'bytes' },
  'memory.capture-decides': { says: 'vLLM: without what the capture took the request would have fitted', unit: 'yes-no' },
  'memory.budget': { says: 'what the engine allows itself', unit: 'bytes' },
  'memory.outside-budget': { says: 'the card less the engine’s budget', unit: 'bytes' },
  'memory.budget-overlaps': { says: 'vLLM: its budget and what other processes hold are together more than the card', unit: 'yes-no' },
  'memory.free-at-start': { says: 'free memory when the engine started or sized its cache', unit: 'bytes' },
  'memory.free-after-weights': { says: 'SGLang: free memory behind the weights, of which the pool takes its part', unit: 'bytes' },
  'memory.free-after-pool': { says: 'SGLang: free memory behind the KV pool, before the graphs', unit: 'bytes' },
  'memory.free-when-up': { says: 'SGLang: free memory at the end of the start, for activations', unit: 'bytes' },
  'memory.graphs-to-come': { says: 'SGLang: what the graphs not captured yet would take, at most', unit: 'bytes' },
  'memory.least-fraction': { says: 'SGLang: the mem_fraction_static at which the pool holds nothing', unit: 'number' },
  'memory.pool-possible': { says: 'SGLang: beside the weights a small pool and a small step fit', unit: 'yes-no' },
  'memory.step-possible': { says: 'SGLang: … and so does a step of the present size', unit: 'yes-no' },
  'memory.reserve': { says: 'LMDeploy’s PyTorch engine: what it keeps for one step', unit: 'bytes' },
  'memory.left': { says: 'LMDeploy, SGLang: what the KV cache is to leave of the free memory', unit: 'bytes' },
  'memory.reserved': { says: 'all that PyTorch has reserved, in use or not', unit: 'bytes' },
  'memory.suggested-cache': { says: 'vLLM: the cache size it suggests for the next start', unit: 'bytes' },

  'cap.kind': { says: 'whose limit below the card’s size applies: the program’s own, a slice of the card (MIG), a vGPU library’s', unit: 'text' },
  'cap.limit': { says: 'that limit', unit: 'bytes' },
  'cap.card': { says: 'the whole card', unit: 'bytes' },
  'cap.decides': { says: 'the limit refused what the card had room for', unit: 'yes-no' },

  'sleep.freed': { says: 'sleep mode: what it gave back', unit: 'bytes' },
  'sleep.in-use': { says: 'sleep mode: what stayed in use', unit: 'bytes' },
  'sleep.backed-up': { says: 'sleep mode: what went to the host’s memory', unit: 'bytes' },
}
