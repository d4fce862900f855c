import { perRecord } from '../parser.ts'
import type { Parser } from '../parser.ts'
import { speaker } from '../speaker.ts'
import type { SpeakerTable } from '../speaker.ts'
import { containers } from './containers.ts'
import { exits, killedElsewhere } from './exits.ts'
import { kernel } from './kernel.ts'
import { podStatus } from './kubernetes.ts'
import { launchers } from './launchers.ts'
import { memory, pinnedMemory } from './memory.ts'
import { raylet } from './ray.ts'
import { schedulers } from './schedulers.ts'
import { sharedMemory } from './shared-memory.ts'
import { systemd } from './systemd.ts'

/** The machine below the engines: its kernel, what starts and ends processes, its RAM. */
export const hostSpeakers: readonly SpeakerTable[] = [
  speaker('kernel', undefined, kernel),
  speaker('supervisors', undefined, [...exits, ...containers, ...schedulers, ...raylet, ...launchers, ...systemd]),
  speaker('host memory', undefined, [...memory, ...pinnedMemory, ...sharedMemory]),
]

const KILLED = [{ words: ['Killed'], check: /Killed\s*(?:$|["\\])/ }, { words: ['已杀死', '已砍掉', '強制終了', 'Getötet', 'Процесс', 'Убито'] }]

export const hostParsers: readonly Parser[] = [podStatus, perRecord('killed', KILLED, killedElsewhere)]
