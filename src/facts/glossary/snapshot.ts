import type { Bytes } from '../../types.ts'
import type { ForeignBy } from '../foreign.ts'
import type { Entries } from './entry.ts'

/** What nvidia-smi and its like show. */
export interface SnapshotFacts {
  'snapshot.gpus': number
  'snapshot.fullest': Bytes
  'snapshot.fullest-total': Bytes
  'snapshot.fullest-share': number
  'snapshot.fullest-gpu': number
  'snapshot.fullest-free': Bytes
  'snapshot.foreign': Bytes
  'snapshot.foreign-name': string
  'snapshot.foreign-pid': number
  'snapshot.foreign-called': string
  'snapshot.foreign-by': ForeignBy
  'snapshot.unclear': Bytes
  'snapshot.unclear-called': string
  'snapshot.skew': Bytes
  'snapshot.excess': Bytes
  'snapshot.skew-gpu': number
  'snapshot.skew-place': 'first' | 'last' | 'other'
  'snapshot.skew-others': Bytes
  'snapshot.skew-decides': boolean
  'snapshot.same-job': boolean
  'snapshot.piled-processes': number
  'snapshot.piled-bytes': Bytes
  'snapshot.processes': number
  'snapshot.programs': number
  'snapshot.unattributed': Bytes
  'snapshot.unattributed-gpu': number
  'snapshot.unattributed-share': number
  'snapshot.unattributed-rows': number
  'snapshot.row-without-process': boolean
  'snapshot.growth': Bytes
  'snapshot.growth-instants': number
  'snapshot.growth-gpu': number
  'snapshot.growth-share': number
  'snapshot.growth-per-reading': Bytes
  'snapshot.growth-per-minute': Bytes
  'snapshot.growth-minutes-left': number
  'snapshot.growth-readings-left': number
}

export const SNAPSHOT: Entries<SnapshotFacts> = {
  'snapshot.gpus': { says: 'GPUs in the snapshot', unit: 'count' },
  'snapshot.fullest': { says: 'memory in use on the fullest GPU', unit: 'bytes' },
  'snapshot.fullest-total': { says: 'that GPU’s size', unit: 'bytes' },
  'snapshot.fullest-share': { says: 'its use as a share of what programs can have', unit: 'share' },
  'snapshot.fullest-gpu': { says: 'the fullest GPU', unit: 'count' },
  'snapshot.fullest-free': { says: 'what is still free there', unit: 'bytes' },
  'snapshot.foreign': { says: 'the largest process on the card that failed which is proven not to be this run’s', unit: 'bytes' },
  'snapshot.foreign-name': { says: 'its name', unit: 'text' },
  'snapshot.foreign-pid': { says: 'its number', unit: 'text' },
  'snapshot.foreign-called': { says: 'its number, and its name in brackets where nvidia-smi shows it', unit: 'text' },
  'snapshot.foreign-by': {
    says: 'how that is proven: the failing message names it (message), the run’s own processes are listed too (pid), it holds more than the run did (held) or can have done (bound), it is another program (name)',
    unit: 'text',
  },
  'snapshot.unclear': { says: 'the largest process on that card which may be this run seen from the host, or another', unit: 'bytes' },
  'snapshot.unclear-called': { says: 'its number and name', unit: 'text' },
  'snapshot.skew': { says: 'how much more one GPU holds than its like', unit: 'bytes' },
  'snapshot.excess': { says: 'that, be it explained by processes of the other ranks or not', unit: 'bytes' },
  'snapshot.skew-gpu': { says: 'that GPU', unit: 'count' },
  'snapshot.skew-place': { says: 'whether it is the first or the last of them', unit: 'text' },
  'snapshot.skew-others': { says: 'what the others hold', unit: 'bytes' },
  'snapshot.skew-decides': { says: 'that card ran out, and without what it holds more its engine would have had half as much again to place', unit: 'yes-no' },
  'snapshot.same-job': { says: 'the GPUs look like ranks of one job', unit: 'yes-no' },
  'snapshot.piled-processes': { says: 'processes of the other ranks on one GPU', unit: 'count' },
  'snapshot.piled-bytes': { says: 'what they hold there', unit: 'bytes' },
  'snapshot.processes': { says: 'process rows on the GPU in question', unit: 'count' },
  'snapshot.programs': { says: 'different programs that compute on the fullest GPU; a program and its workers are one', unit: 'count' },
  'snapshot.unattributed': { says: 'memory in use that no listed process accounts for', unit: 'bytes' },
  'snapshot.unattributed-gpu': { says: 'the GPU where that is most', unit: 'count' },
  'snapshot.unattributed-share': { says: 'that as a share of the card', unit: 'share' },
  'snapshot.unattributed-rows': { says: 'processes that are listed on that GPU', unit: 'count' },
  'snapshot.row-without-process': { says: 'the driver lists a process there that the system no longer knows', unit: 'yes-no' },
  'snapshot.growth': { says: 'growth of used memory over the series, after its start', unit: 'bytes' },
  'snapshot.growth-instants': { says: 'instants of the series', unit: 'count' },
  'snapshot.growth-gpu': { says: 'the GPU that grows', unit: 'count' },
  'snapshot.growth-share': { says: 'the growth as a share of the card; less than a tenth is none', unit: 'share' },
  'snapshot.growth-per-reading': { says: 'growth from one reading to the next', unit: 'bytes' },
  'snapshot.growth-per-minute': { says: 'growth in a minute, where the readings are stamped', unit: 'bytes' },
  'snapshot.growth-minutes-left': { says: 'minutes until the card is full at that pace; not known where it did not go on to the last reading', unit: 'number' },
  'snapshot.growth-readings-left': { says: 'the same in readings', unit: 'count' },
}
