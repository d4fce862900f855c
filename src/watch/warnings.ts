import { growthIn } from '../facts/growth.ts'
import { growthOver } from '../facts/used-over-time.ts'
import type { Text } from '../rules/rule.ts'
import type { Event, EventOf, Snapshot, Source } from '../types.ts'
import { GiB, showBytes, showCount } from '../units.ts'

/** Something that leads to a failure if it goes on. */
export interface Warning {
  readonly name: 'kv-cache-full' | 'preemptions' | 'growth' | 'readings-grow'
  readonly says: Text
  readonly at: Source
}
/** What is heard of a run, in order -> what is worth a word now: each once, and again only when it got worse. */
export type Warner = (events: readonly Event[]) => readonly Warning[]

/** How full the cache is when it is said, each step once. */
const FULL = [0.95, 0.98, 1]
/** Less growth than this is a buffer that found its size. */
const LEAST = 1 * GiB
/** Twice as much is worse. */
const WORSE = 2
/** Older readings tell nothing new about the direction. */
const MOST_READINGS = 720

export const warner = (): Warner => {
  let fullest = -1
  let putOff = 0
  let saidPutOff = 0
  let saidGrowth = 0
  let usage: EventOf<'usage'>[] = []
  let readings: Snapshot[] = []
  const saidReadings = new Map<number, number>()

  /** Another start of the engine begins from nothing. */
  const forget = (): void => {
    fullest = -1
    putOff = 0
    saidPutOff = 0
    saidGrowth = 0
    usage = []
  }
  const full = (event: EventOf<'count'>): Warning[] => {
    const step = FULL.findLastIndex(least => event.value >= least)
    if (step <= fullest) return []
    fullest = step
    const share = `${Math.round(event.value * 1000) / 10} %`
    return [
      {
        name: 'kv-cache-full',
        at: event.at,
        says: {
          en: `The KV cache is ${share} full: what comes next waits, or other requests are put off and computed again.`,
          zh: `KV 缓存已用 ${share}：后续请求将排队，或有请求被抢占并重新计算。`,
        },
      },
    ]
  }
  const preempted = (event: EventOf<'count'>): Warning[] => {
    // LMDeploy tells how many now, the others how many so far.
    putOff = event.by.engine === 'lmdeploy' ? putOff + event.value : Math.max(putOff, event.value)
    if (putOff === 0 || putOff < saidPutOff * WORSE) return []
    saidPutOff = putOff
    return [
      {
        name: 'preemptions',
        at: event.at,
        says: {
          en: `${showCount(putOff)} ${putOff === 1 ? 'request was' : 'requests were'} put off so far for lack of KV cache (preempted) and computed again: fewer at a time, or a larger cache.`,
          zh: `至今已有 ${showCount(putOff)} 个请求因 KV 缓存不足被抢占并重新计算：请减少并发，或扩大缓存。`,
        },
      },
    ]
  }
  const grows = (event: EventOf<'usage'>): Warning[] => {
    usage = [...usage.slice(1 - MOST_READINGS), event]
    const known = growthIn(usage)
    const [total, turn, turns] = [known['growth.total']?.value ?? 0, known['growth.per-turn']?.value ?? 0, known['growth.turns']?.value ?? 0]
    if (known['growth.steady']?.value !== true || turns < 5 || total < Math.max(LEAST, saidGrowth * WORSE)) return []
    saidGrowth = total
    return [
      {
        name: 'growth',
        at: event.at,
        says: {
          en: `Memory grows by ${showBytes(turn)} from turn to turn, ${showBytes(total)} so far, ${showBytes(event.bytes)} now.`,
          zh: `显存逐轮增长，每轮 ${showBytes(turn)}，累计 ${showBytes(total)}，当前 ${showBytes(event.bytes)}。`,
        },
      },
    ]
  }
  const read = ({ snapshot, at }: EventOf<'snapshot'>): Warning[] => {
    readings = [...readings.slice(1 - MOST_READINGS), snapshot]
    const known = growthOver(readings)
    const [growth, gpu] = [known['snapshot.growth']?.value ?? 0, known['snapshot.growth-gpu']?.value]
    if (gpu === undefined || growth < Math.max(LEAST, (saidReadings.get(gpu) ?? 0) * WORSE)) return []
    saidReadings.set(gpu, growth)
    const left = timeToFull(readings, gpu, growth)
    return [
      {
        name: 'readings-grow',
        at,
        says: {
          en: `GPU ${gpu} holds ${showBytes(growth)} more than when its start was over, and goes on growing${left === undefined ? '' : `; at this rate it is full in ${left.en}`}.`,
          zh: `GPU ${gpu} 在启动结束后又增长了 ${showBytes(growth)}，并仍在增长${left === undefined ? '' : `；按此速度将在${left.zh}后写满`}。`,
        },
      },
    ]
  }
  return events =>
    events.flatMap(event => {
      if (event.kind === 'start') forget()
      if (event.kind === 'count' && event.what === 'kv-usage') return full(event)
      if (event.kind === 'count' && event.what === 'preemptions') return preempted(event)
      if (event.kind === 'usage') return grows(event)
      return event.kind === 'snapshot' ? read(event) : []
    })
}

/** How long until the card is full, by the readings over which it grew: in time where they are stamped, else in readings. */
const timeToFull = (readings: readonly Snapshot[], gpu: number, growth: number): Text | undefined => {
  const series = readings.flatMap(({ time, gpus }) => gpus.filter(({ index, mig }) => index === gpu && mig === undefined).map(each => ({ ...each, time })))
  const last = series.at(-1)
  if (last?.used === undefined || last.total === undefined) return undefined
  const began = series.findIndex(({ used = 0 }) => used >= (last.used ?? 0) - growth)
  const first = series[began]
  const free = last.total - last.used
  const steps = series.length - 1 - began
  const seconds = secondsOf(last.time) - secondsOf(first?.time)
  if (seconds > 0) return duration((free / growth) * seconds)
  return steps > 0 ? inReadings(Math.round((free / growth) * steps)) : undefined
}
const secondsOf = (time: string | undefined): number => (time === undefined ? Number.NaN : Date.parse(`${time.replace(' ', 'T')}Z`) / 1000)
const inReadings = (count: number): Text => ({ en: `about ${count} readings`, zh: `约 ${count} 次读数` })
const duration = (seconds: number): Text => {
  if (seconds < 90) return { en: `about ${Math.round(seconds)} s`, zh: `约 ${Math.round(seconds)} 秒` }
  if (seconds < 5400) return { en: `about ${Math.round(seconds / 60)} min`, zh: `约 ${Math.round(seconds / 60)} 分钟` }
  return { en: `about ${Math.round(seconds / 3600)} h`, zh: `约 ${Math.round(seconds / 3600)} 小时` }
}
