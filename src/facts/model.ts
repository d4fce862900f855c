import { kvBytesPerToken, parametersOf, weightBytes } from '../models/shape.ts'
import type { ModelShape, Parameters } from '../models/shape.ts'
import { quantizationOf } from '../models/quantization.ts'
import type { Quantization } from '../models/quantization.ts'
import { compareVersions } from '../rules/versions.ts'
import type { Fact, Source } from '../types.ts'
import { kvMeasured } from './kv-measured.ts'
import type { Asked, Question } from './question.ts'
import { answers, known } from './sheet.ts'
import type { Facts } from './sheet.ts'
import { cacheElement, isTold, plainBytes, quantizationInForce, splitOf } from './stored.ts'

/** A shape that may be this run's, and the line that says so. */
interface Candidate {
  readonly shape: ModelShape
  readonly origin: 'config' | 'table'
  readonly at: readonly Source[]
  readonly quantization: Quantization | undefined
}

/** What the model is made of: by the log's own counts, a given config.json, the table of common models, and the log's figures. */
export const model: Question = ({ episode, facts, models, given }) => {
  const { events } = episode
  const measured = kvMeasured(events, facts)
  const told = isTold(events, facts)
  // Context parallelism: each GPU keeps some of the tokens.
  const divided = events.some(event => event.kind === 'remark' && event.name === 'kv-size-multiplied')
  const sums = (candidate: Candidate) => sumsOf(candidate, facts, told)
  const candidates = candidatesOf({ facts, models, given })
  const found = candidates.find(each => !isContradicted(each.shape, sums(each), facts, measured))
  const passed = candidates.find(({ origin }) => origin === 'config')
  const nothing: Pick<Sums, 'weights' | 'fp8' | 'loading'> = { weights: undefined, fp8: undefined, loading: undefined }
  const { kv, weights, even, fp8, loading } = found === undefined ? { ...nothing, kv: ofCounts(facts, told), even: true } : sums(found)
  const loaded = facts['memory.weights']?.value
  const at = found?.at ?? COUNTS.flatMap(name => facts[name]?.from ?? [])
  const shape = found?.shape
  const parameters = shape?.parameters === undefined ? undefined : known(parametersOf(shape.parameters), ...at)
  const expected = weights === undefined || differs(loaded, weights, TOLERANCE) ? undefined : known(weights, ...at)
  const capacity = facts['memory.capacity']
  const perToken = divided ? undefined : best(kv, even ? measured : undefined, at)
  const counted = facts['model.layers'] !== undefined && facts['model.kv-heads'] !== undefined
  const origin = counted ? 'log' : (found?.origin ?? (measured === undefined ? undefined : 'inferred'))
  return answers({
    'model.from': known(origin, ...(counted ? (facts['model.layers']?.from ?? []) : found === undefined ? (measured?.from ?? []) : at)),
    'model.layers': facts['model.layers'] ?? (shape && known(shape.layers, ...at)),
    'model.heads': facts['model.heads'] ?? (shape && known(shape.heads, ...at)),
    'model.kv-heads': facts['model.kv-heads'] ?? (shape && known(shape.kvHeads, ...at)),
    'model.head-dim': facts['model.head-dim'] ?? (shape && known(shape.headDim, ...at)),
    'model.hidden': facts['model.hidden'] ?? (shape && known(shape.hidden, ...at)),
    'model.vocabulary': facts['model.vocabulary'] ?? (shape && known(shape.vocabulary, ...at)),
    'model.config-unfit': passed === undefined || passed === found ? undefined : known(true, ...passed.at),
    'model.parameters': parameters,
    'model.kv-bytes-per-token': perToken,
    'model.weights-expected': expected,
    'model.weights-fp8': expected === undefined || fp8 === undefined ? undefined : known(fp8, ...at),
    'model.weights-loading': loading === undefined ? undefined : known(loading, ...at),
    'model.weights-loading-share':
      loading !== undefined && capacity !== undefined && capacity.value > 0 ? known(loading / capacity.value, ...at, ...capacity.from) : undefined,
    'model.weights-share':
      expected !== undefined && capacity !== undefined && capacity.value > 0 ? known(expected.value / capacity.value, ...at, ...capacity.from) : undefined,
  })
}

const candidatesOf = ({ facts, models, given }: Pick<Asked, 'facts' | 'models' | 'given'>): Candidate[] => {
  const name = facts.model
  const row = name === undefined ? undefined : models.find(name.value)
  return [
    // A reading of the GPUs alone is no run of the model.
    ...(given === undefined || facts.engine === undefined
      ? []
      : [{ shape: given.shape, origin: 'config' as const, at: [given.at], quantization: given.shape.quantization }]),
    ...(row === undefined || name === undefined ? [] : [{ shape: row.shape, origin: 'table' as const, at: name.from, quantization: row.quantization }]),
  ]
}

interface Sums {
  /** Bytes of one token in one GPU's cache. */
  readonly kv: number | undefined
  /** All layers keep the same, so that the log's figures about the whole cache tell the same. */
  readonly even: boolean
  readonly weights: number | undefined
  /** The same with the layers quantised to fp8 as they load; undefined where they are quantised already. */
  readonly fp8: number | undefined
  /** What the weights take before they are quantised, where the engine loads all of them first. */
  readonly loading: number | undefined
  /** Several weights share a byte: kernels pad and repack them. */
  readonly packed: boolean
}

const sumsOf = ({ shape, quantization }: Candidate, facts: Facts, told: boolean): Sums => {
  const even = shape.cache === undefined || shape.cache.growing === shape.layers || shape.cache.windowed === shape.layers
  const split = splitOf(facts, told)
  const plain = plainBytes(facts, told, shape.dtype)
  if (split === undefined || plain === undefined) return { kv: undefined, even, weights: undefined, fp8: undefined, loading: undefined, packed: false }
  const element = cacheElement(facts, told, plain)
  const windowedToo = keepsWindowed(shape, facts)
  const bytes =
    element === undefined || windowedToo === undefined || !keepsJoint(shape, facts) ? undefined : kvBytesPerToken(shape, { ...element, ...split, windowedToo })
  const { parameters } = shape
  const stored = quantizationInForce(facts, quantization)
  const placed = parameters !== undefined && isPlaced(parameters, facts, split.tensorParallel)
  return {
    kv: bytes,
    even,
    weights: placed ? weightBytes(parameters, { plainBytes: plain, quantization: stored, ...split }) : undefined,
    fp8:
      placed && stored === undefined && plain === 2 ? weightBytes(parameters, { plainBytes: plain, quantization: quantizationOf('fp8'), ...split }) : undefined,
    loading:
      placed && quantization === undefined && loadsWhole(stored, facts)
        ? weightBytes(parameters, { plainBytes: plain, quantization: undefined, ...split })
        : undefined,
    packed: stored?.bits !== undefined && stored.bits < 8,
  }
}

/** Weights that are made fp8 on load were all there in their own type before; later releases of vLLM go layer by layer. */
const loadsWhole = (stored: Quantization | undefined, facts: Facts): boolean => {
  if (stored?.method !== 'fp8') return false
  const last = facts['engine.version']?.value ?? facts['engine.until']?.value
  return facts.engine?.value === 'sglang' || (facts.engine?.value === 'vllm' && last !== undefined && compareVersions(last, '0.10.2') <= 0)
}

/** Whether layers with a window keep older tokens, too; undefined where the engine's memory for both kinds is not one sum. */
const keepsWindowed = ({ cache }: ModelShape, facts: Facts): boolean | undefined => {
  if (cache === undefined) return undefined
  if (cache.windowed === 0 || cache.growing === 0) return true
  switch (facts.engine?.value) {
    case 'lmdeploy':
      return true
    case 'vllm':
      return facts['engine.runner'] === undefined ? undefined : facts['engine.runner'].value === 'v0'
    case 'transformers':
      return false
    default:
      return undefined
  }
}

/** Keys and values as one joint entry, in releases that keep them so; transformers unpacks them. */
const keepsJoint = ({ cache }: ModelShape, facts: Facts): boolean => {
  if (cache?.joint === undefined) return true
  const first = facts['engine.version']?.value ?? facts['engine.since']?.value
  const since = (release: string): boolean => first !== undefined && compareVersions(first, release) >= 0
  switch (facts.engine?.value) {
    case 'vllm':
      return since('0.7.1')
    case 'lmdeploy':
      return facts['engine.backend']?.value === 'pytorch' || since('0.12.0')
    default:
      return facts.engine?.value === 'sglang'
  }
}

/** Whether every GPU holds an even part of all weights: not with some of them in the host's memory, or elsewhere than the rest. */
const isPlaced = (parameters: Parameters, facts: Facts, tensorParallel: number): boolean => {
  const { experts, vision } = parameters
  const offloaded = facts['setting.cpu_offload_gb']?.value
  const replicas = facts['setting.data_parallel_size']?.value
  const aside = vision > ASIDE * parametersOf(parameters)
  return (
    !(typeof offloaded === 'number' && offloaded > 0) &&
    // Experts of all replicas share the GPUs of all.
    !(experts > 0 && typeof replicas === 'number' && replicas > 1) &&
    // LMDeploy places a vision tower by itself, and may be told to leave it out.
    !(facts.engine?.value === 'lmdeploy' && aside && (tensorParallel > 1 || facts['setting.language_model_only']?.value === true))
  )
}

/** From this share of the weights on it matters where a vision tower stands. */
const ASIDE = 0.05

/** Whether the log's own figures rule a shape out: a fine-tune of another size under a known name, another model's config. */
const isContradicted = (shape: ModelShape, { kv, even, weights, packed }: Sums, facts: Facts, measured: Fact<number> | undefined): boolean => {
  const more = facts['setting.speculative_config'] !== undefined || facts['setting.enable_lora']?.value === true
  const heads = facts['model.kv-heads']?.value
  const copied = heads !== undefined && heads > shape.kvHeads && heads === facts['setting.tp']?.value
  return (
    differs(facts['model.layers']?.value, shape.layers, 0) ||
    differs(facts['model.heads']?.value, shape.heads, 0) ||
    // TurboMind counts a head again for each GPU that keeps a copy.
    (differs(heads, shape.kvHeads, 0) && !copied) ||
    differs(facts['model.head-dim']?.value, shape.headDim, 0) ||
    differs(facts['model.hidden']?.value, shape.hidden, 0) ||
    differs(facts['model.vocabulary']?.value, shape.vocabulary, TOLERANCE) ||
    (!more && even && differs(measured?.value, kv, TOLERANCE)) ||
    // A pipeline's stages are not equal.
    (!more && !isPiped(facts) && differs(facts['memory.weights']?.value, weights, packed ? PACKED : TOLERANCE))
  )
}
const TOLERANCE = 0.05
const PACKED = 0.15
const differs = (a: number | undefined, b: number | undefined, tolerance: number): boolean =>
  a !== undefined && b !== undefined && Math.abs(a / b - 1) > tolerance
const isPiped = (facts: Facts): boolean => facts['setting.pipeline_parallel_size'] !== undefined && facts['setting.pipeline_parallel_size'].value !== 1

const COUNTS = ['model.layers', 'model.kv-heads', 'model.head-dim'] as const

/** The cache of a model whose counts the log holds, where nothing else is known of it. */
const ofCounts = (facts: Facts, told: boolean): number | undefined => {
  const [layers, kvHeads, headDim] = [facts['model.layers']?.value, facts['model.kv-heads']?.value, facts['model.head-dim']?.value]
  const [split, element] = [splitOf(facts, told), cacheElement(facts, told, plainBytes(facts, told, undefined))]
  if (layers === undefined || kvHeads === undefined || headDim === undefined || split === undefined || element === undefined) return undefined
  return kvBytesPerToken({ kvHeads, cache: { growing: layers, windowed: 0, perHead: 2 * headDim } }, { ...element, ...split, windowedToo: true })
}

/** What was measured wins; where a sum agrees with it, the sum is the exact one. */
const best = (sum: number | undefined, measured: Fact<number> | undefined, at: readonly Source[]): Fact<number> | undefined =>
  sum === undefined
    ? measured
    : measured === undefined
      ? known(sum, ...at)
      : Math.abs(measured.value / sum - 1) < ROUNDING
        ? known(sum, ...at, ...measured.from)
        : measured
/** Logs print sizes with two or three figures, and older LMDeploy cuts them to whole MiB. */
const ROUNDING = 0.02
