import { completed, snapshotsIn, visibleIn } from './episodes/cards.ts'
import { speaksFor } from './episodes/programs.ts'
import type { Episode } from './episodes/index.ts'
import { ownPids } from './episodes/ties.ts'
import type { Facts } from './facts/sheet.ts'
import type { Note } from './report.ts'
import { GiB } from './units.ts'

/** What has to be known to set a log beside nvidia-smi: whose numbers are whose. */
export const readingNotes = (episode: Episode, facts: Facts): Note[] => [...pidNotes(episode, facts), ...orderNotes(episode, facts)]

/** Cards of several kinds: CUDA puts the fastest first, nvidia-smi goes by slot, and the log does not say otherwise. */
const orderNotes = ({ events }: Episode, facts: Facts): Note[] => {
  const number = facts['failure.gpu']
  if (number === undefined || facts['failure.card'] !== undefined || visibleIn(events).bySlot) return []
  const mixed = completed(snapshotsIn(events)).find(({ gpus }) => new Set(gpus.flatMap(({ name, mig }) => (mig === undefined ? (name ?? []) : []))).size > 1)
  if (mixed === undefined) return []
  return [
    {
      name: 'card-order',
      says: {
        en: `Which of nvidia-smi's cards the log's GPU ${number.value} is stays open: the cards differ, CUDA numbers them by speed and nvidia-smi by slot, unless CUDA_DEVICE_ORDER=PCI_BUS_ID is set.`,
        zh: `无法确定日志中的 GPU ${number.value} 是 nvidia-smi 的哪张卡：各卡型号不同，CUDA 按速度编号，nvidia-smi 按插槽编号，除非设置 CUDA_DEVICE_ORDER=PCI_BUS_ID。`,
      },
      at: [...number.from, mixed.at],
    },
  ]
}

/** A container's first processes; on a host such numbers are the kernel's own. */
const CONTAINER = 300

/**
 * A program in a container counts its processes anew, nvidia-smi shows the host's numbers: said where the run's own are not in the
 * list although something of its kind holds memory there, so that nobody takes the two for different processes.
 */
const pidNotes = ({ events }: Episode, facts: Facts): Note[] => {
  const own = ownPids(events)
  const listing = completed(snapshotsIn(events)).find(({ listed }) => listed === 'rows')
  if (own.size === 0 || listing === undefined || listing.processes.some(({ pid }) => pid !== undefined && own.has(pid))) return []
  const alike = listing.processes.filter(row => row.pid !== undefined && (row.used ?? 0) >= GiB && speaksFor(row.name, events))
  const held = facts['memory.own']?.value
  const itself = held === undefined ? undefined : alike.find(({ used = 0 }) => Math.abs(used - held) <= 0.05 * held)
  const small = [...own.keys()].every(pid => pid < CONTAINER)
  if (itself === undefined && !(small && alike.length > 0)) return []
  const numbers = [...own.keys()].slice(0, 3).join(', ')
  const [, first] = [...own][0] ?? []
  return [
    {
      name: 'pid-namespace',
      says:
        itself === undefined
          ? {
              en: `The log's processes have numbers of a container (${numbers}), nvidia-smi's rows those of the host: the numbers do not tell which rows are the run's.`,
              zh: `日志中的进程号是容器内的编号（${numbers}），nvidia-smi 显示的是宿主机的编号：无法凭编号判断哪些行属于本次运行。`,
            }
          : {
              en: `The log's processes (${numbers}) are not in nvidia-smi's list, and its process ${itself.pid} holds what this run did: it is the run, seen from outside its container.`,
              zh: `nvidia-smi 的列表中没有日志里的进程（${numbers}），而其中进程 ${itself.pid} 的占用与本次运行相同：它就是从容器外看到的本次运行。`,
            },
      at: [...(first === undefined ? [] : [first]), listing.at],
    },
  ]
}
