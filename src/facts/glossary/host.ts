import type { Bytes } from '../../types.ts'
import type { Entries } from './entry.ts'

/** The host’s memory, and processes that were killed. */
export interface HostFacts {
  'host.memory': Bytes
  'host.gpus': number
  'host.used': Bytes
  'host.available': Bytes
  'host.swap-space': Bytes
  'host.checkpoint': Bytes
  'host.shm-share': number

  'killed.for-memory': boolean
  'killed.reported-by': string
  'killed.exit-code': number
  'killed.process': string
  'killed.rss': Bytes
  'killed.limit': Bytes
  'killed.restarts': number
  'killed.workers': number
  'killed.while-loading': boolean
}

export const HOST: Entries<HostFacts> = {
  'host.gpus': { says: 'the machine’s GPUs, by a report of its environment', unit: 'count' },
  'host.memory': { says: 'the host’s memory (RAM)', unit: 'bytes' },
  'host.used': { says: 'what is in use of it', unit: 'bytes' },
  'host.available': { says: 'what was available of it at the start', unit: 'bytes' },
  'host.swap-space': { says: 'vLLM V0: host memory for swapped-out cache blocks, all GPUs together', unit: 'bytes' },
  'host.checkpoint': { says: 'the checkpoint’s size on disk', unit: 'bytes' },
  'host.shm-share': { says: 'how full /dev/shm is', unit: 'share' },

  'killed.for-memory': { says: 'the text itself says that memory was the reason of the kill', unit: 'yes-no' },
  'killed.reported-by': { says: 'who reports the kill', unit: 'text' },
  'killed.exit-code': { says: 'the exit code', unit: 'text' },
  'killed.process': { says: 'the process that was killed', unit: 'text' },
  'killed.rss': { says: 'its memory then', unit: 'bytes' },
  'killed.limit': { says: 'the limit that was hit', unit: 'bytes' },
  'killed.restarts': { says: 'how often Kubernetes has restarted the container', unit: 'count' },
  'killed.workers': { says: 'how many workers Ray killed', unit: 'count' },
  'killed.while-loading': { says: 'it was killed while weights or other large files were read', unit: 'yes-no' },
}
