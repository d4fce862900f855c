import type { Event, KillBy } from '../types.ts'
import type { Question } from './question.ts'
import { answers, known } from './sheet.ts'

/** A kill, with what the supervisor or the kernel said about it. */
export const killed: Question = ({ failure, episode }) => {
  if (failure === undefined || failure.killed.length === 0) return {}
  const first = failure.killed.find(event => event.forMemory) ?? failure.killed[0]
  const find = <K extends 'exitCode' | 'process' | 'rss' | 'limit'>(name: K, among = failure.killed) => {
    const event = among.find(each => each[name] !== undefined)
    return known(event?.[name], event?.at)
  }
  // Kubernetes counts restarts, Ray the workers that it killed.
  const counted = (by: KillBy) => {
    const event = failure.killed.findLast(each => each.reportedBy === by && each.count !== undefined)
    return known(event?.count, event?.at)
  }
  // Who held how much is one statement: the engine and the kernel call a process by different names.
  const weighed = failure.killed.filter(event => event.rss !== undefined && event.process !== undefined)
  return answers({
    'killed.for-memory': known(first?.forMemory, first?.at),
    'killed.reported-by': known(first?.reportedBy, first?.at),
    'killed.exit-code': find('exitCode'),
    'killed.process': find('process', weighed) ?? find('process'),
    'killed.rss': find('rss', weighed) ?? find('rss'),
    'killed.limit': find('limit'),
    'killed.restarts': counted('kubernetes'),
    'killed.workers': counted('ray'),
    'killed.while-loading': loading(episode.events, failure.event.order, first?.signal, first?.exitCode),
  })
}

/** SIGKILL while shards are read is what the kernel does to a process that fills the RAM; a kill while serving may be anyone's. */
const loading = (events: readonly Event[], order: number, signal: number | undefined, code: number | undefined) => {
  if (signal !== undefined && signal !== 9) return undefined
  if (code !== undefined && code !== 137 && code !== -9) return undefined
  const marker = events.findLast(
    event => event.order <= order && (event.kind === 'step' || event.kind === 'count' || event.kind === 'up' || event.kind === 'request'),
  )
  if (marker === undefined) return undefined
  const loads =
    (marker.kind === 'step' && ['load-weights', 'convert'].includes(marker.step) && marker.edge !== 'end') ||
    (marker.kind === 'count' && (marker.what === 'shards' || marker.what === 'shards-loaded'))
  return known(loads, marker.at)
}
