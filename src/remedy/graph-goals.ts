import type { Facts } from '../facts/sheet.ts'
import { compareVersions } from '../rules/versions.ts'
import { showBytes, showCount } from '../units.ts'
import type { Goal } from './goals.ts'

/**
 * How many sizes vLLM captures up to a largest one: 1, 2, 4, then every 8th to 256, and from 0.11.1 on every 16th above;
 * before that every 8th all the way.
 */
export const sizesUpTo = (largest: number, version: string | undefined): number => {
  const apart = version !== undefined && compareVersions(version, '0.11.1') < 0 ? 8 : 16
  return [1, 2, 4].filter(size => size <= largest).length + Math.floor(Math.min(largest, 256) / 8) + Math.max(0, Math.floor((largest - 256) / apart))
}

/** The largest size by the engine's own word, or by its rule: twice the requests, at most 512. */
const largestOf = (facts: Facts): number | undefined => {
  const [told, requests] = [
    facts['setting.compilation_config.max_cudagraph_capture_size']?.value ?? facts['setting.max_cudagraph_capture_size']?.value,
    facts['setting.max_num_seqs']?.value,
  ]
  return typeof told === 'number' ? told : typeof requests === 'number' ? Math.min(2 * requests, 512) : undefined
}

/** What every size took together: measured, or vLLM's estimate of it. */
const graphsIn = (facts: Facts): number | undefined => facts['memory.graphs']?.value ?? facts['graphs.estimated']?.value

const SIZES = [256, 128, 64, 32, 16, 8] as const
const USUAL = 64
/** Of the room that a capture found; its workspaces and the warm-up behind it need the rest. */
const USED = 0.8

/** vLLM: graphs for so small batches that they fit into what the capture found. */
const fewerGraphSizes: Goal = facts => {
  const [largest, graphs, free] = [largestOf(facts), graphsIn(facts), facts['failure.free']?.value]
  const version = facts['engine.version']?.value
  if (largest === undefined) return undefined
  const all = sizesUpTo(largest, version)
  const room = free === undefined ? undefined : free + (facts['memory.graph-pool']?.value ?? 0)
  const smaller = SIZES.filter(size => size < largest)
  const value =
    graphs === undefined || room === undefined || facts['failure.step']?.value !== 'capture-graphs'
      ? smaller.find(size => size <= USUAL)
      : smaller.find(size => (graphs * sizesUpTo(size, version)) / all <= USED * room)
  if (value === undefined) return null
  const count = sizesUpTo(value, version)
  const each = graphs === undefined ? undefined : (graphs * count) / all
  return {
    value,
    why: {
      en: `up to ${showCount(value)} there are ${count} sizes instead of ${all}${each === undefined || graphs === undefined ? '' : `: about ${showBytes(each)} instead of ${showBytes(graphs)}${room === undefined ? '' : `, and the capture found ${showBytes(room)}`}`}`,
      zh: `到 ${showCount(value)} 为止有 ${count} 种大小，原为 ${all} 种${each === undefined || graphs === undefined ? '' : `：约 ${showBytes(each)}，原约 ${showBytes(graphs)}${room === undefined ? '' : `，捕获时可用 ${showBytes(room)}`}`}`,
    },
  }
}

export const graphGoals: Readonly<Record<string, Goal>> = { 'fewer-graph-sizes': fewerGraphSizes }
