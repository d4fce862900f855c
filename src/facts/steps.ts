import { compareVersions } from '../rules/versions.ts'
import type { Engine, Event, Frame, Source, Step } from '../types.ts'
import type { Failure } from './failure.ts'
import { MODEL_FILES } from './model-files.ts'
import type { Question } from './question.ts'
import { answers, known } from './sheet.ts'
import type { Facts } from './sheet.ts'

interface Row {
  readonly step: Step
  /** Any of these functions in the traceback. */
  readonly functions?: RegExp
  /** … or in files like this. */
  readonly paths?: RegExp
  /** … whose source line, where the traceback shows it, is like this. */
  readonly code?: RegExp
  /** The source line of the program's innermost frame. */
  readonly innermost?: RegExp
  /** … and also one of these. */
  readonly with?: RegExp
}

const VISION =
  /get_multimodal_embeddings|embed_multimodal|_execute_mm_encoder|_process_image_input|_process_video_input|get_image_features|get_video_features|encode_images|extract_feature|get_vision_embeddings|profile_encoder_cache|embed_mm_inputs|get_embedding_and_mask|get_image_feature|get_video_feature|process_mm_data/
const SGLANG = /[/\\]sglang[/\\]/
const VISION_PATH = /(?:vision|visual|vit|siglip|clip|image_processing)[\w-]{0,80}[/\\.]|[/\\]vl[/\\](?:engine|model)|modeling_intern_vit/i

/**
 * Which frame tells which step; the first row that fits decides, since the calls of a start are nested: a capture runs
 * inside the warm-up, a dummy forward pass inside the profile run.
 */
const FRAMES: readonly Row[] = [
  { step: 'wake-up', functions: /^(?:wake_up|resume_memory_occupation|create_and_map|python_create_and_map)$/ },
  { step: 'estimate-graphs', functions: /^profile_cudagraph_memory$/ },
  { step: 'profile-vision', functions: /^(?:profile_run|determine_num_available_blocks|determine_available_memory|profile_encoder_cache)$/, with: VISION },
  { step: 'profile', functions: /^(?:profile_run|determine_num_available_blocks|determine_available_memory|_profile_run|profile_num_available_blocks)$/ },
  {
    step: 'capture-graphs',
    functions:
      /^(?:capture_model|_capture_cudagraphs|_capture|capture_graphs?|capture_one_batch_size|graph_capture|capture_end|_capture_graph|capture_cudagraph|init_cuda_graphs|init_device_graphs|init_piecewise_cuda_graphs|capture_decode_graph|capture_prefill_graph|_warmup_and_capture|cuda_graph_warmup)$/,
  },
  {
    step: 'capture-graphs',
    functions: /^(?:capture|_capture_model|trace_piecewise_cuda_graph|_begin_piece|_finish_piece_and_replay)$/,
    paths: /graph_runner(?:\.py$|[/\\])/,
  },
  { step: 'capture-graphs', functions: /^(?:record_function|_record)$/, paths: /cudagraph_trees\.py$/ },
  { step: 'capture-graphs', paths: /torch[/\\]cuda[/\\]graphs\.py$|cuda_graph_runner\.py$|cudagraph_utils\.py$/ },
  {
    step: 'warm-up',
    functions:
      /^(?:_dummy_sampler_run|_dummy_pooler_run|warmup_kernels|kernel_warmup|compile_or_warm_up_model|warm_up_model|warmup|_warmup|warmup_decoding|warmup_prefill|_flashinfer_autotune|init_attention_backend|init_cublas)$/,
  },
  {
    step: 'place-kv-cache',
    functions:
      /^(?:initialize_kv_cache|_allocate_kv_cache|allocate_gpu_cache|initialize_kv_cache_tensors|_allocate_kv_cache_tensors|initialize_cache|_init_cache_engine|initialize_from_config|build_cache_engine|init_memory_pool|_init_pools|_create_buffers)$/,
  },
  { step: 'place-kv-cache', functions: /^create_model_instance$|^_create_model_instance$/ },
  // TurboMind's own part is no frame: what Python called it for stands in the line that maps the call over the cards.
  { step: 'place-kv-cache', code: /\bmodel_comm\.create_engine\b/ },
  {
    step: 'encode-vision',
    paths: /[/\\]vl[/\\]engine\.py$|[/\\]vl[/\\]model[/\\]/,
    functions: /^(?:forward|infer|async_infer|_forward_loop|encode_images|extract_feature)$/,
  },
  {
    step: 'load-weights',
    functions:
      /^(?:load_model|create_weights|process_weights_after_loading|create_lora_weights|_create_lora_modules|initialize_model|load_weights|_load_weights|process_weight|export_weight|save_split|_create_weight|_create_weight_func|create_shared_weights|_load_pretrained_model|_load_state_dict_into_meta_model|load_checkpoint_and_dispatch|load_checkpoint_in_model|set_module_tensor_to_device|dispatch_model|caching_allocator_warmup|_move_missing_keys_from_meta_to_cpu|build_model|load_model_weights|_from_hf|export|export_weight|export_misc|export_iter)$/,
  },
  { step: 'load-weights', functions: /^__init__$/, paths: /torch[/\\]nn[/\\]modules[/\\](?:linear|sparse|conv|normalization)\.py$/ },
  // What a model's file constructs are its layers, and a layer's constructor its parameters.
  { step: 'load-weights', functions: /^__init__$/, paths: MODEL_FILES },
  { step: 'load-weights', functions: /^(?:make_layers|\w*marlin_repack|repack_\w+|prepare_\w+_for_marlin|_?process_weights_after_load\w*)$/ },
  { step: 'load-weights', code: /\b\w*marlin_repack\(|\bprepare_\w+_for_marlin\(/ },
  { step: 'load-weights', code: /\bmodel_comm\.(?:process_weight|create_shared_weights)\b/ },
  // LMDeploy's from_pretrained builds the whole engine: weights, cache, warm-up.
  { step: 'load-weights', functions: /^from_pretrained$/, paths: /^(?!.*[/\\]lmdeploy[/\\])/ },
  { step: 'load-weights', functions: /^(?:cuda|_apply|to)$/, paths: /torch[/\\]nn[/\\]modules[/\\]module\.py$|transformers[/\\]modeling_utils\.py$/ },
  {
    step: 'load-weights',
    innermost:
      /\.from_pretrained\(|\bLLM\(|pipeline\(.{0,200}model|(?:model|net|encoder|decoder|unet|vae|param)\w{0,80}\.(?:cuda|to)\(|_nn\.pad\(|\bself\.prepare_model\(/i,
  },
  { step: 'train', innermost: /loss\.backward|optimizer\.step/ },
  { step: 'train', paths: /[/\\]torch[/\\]optim[/\\]/ },
  {
    step: 'train',
    functions: /^(?:step|_optimizer_step|initialize_optimizer_states|_configure_\w*optimizer|reduce_\w+)$/,
    paths: /[/\\]deepspeed[/\\](?:runtime|pt)[/\\]/,
  },
  { step: 'detect-batch', functions: /^(?:_detect_batch_size|find_executable_batch_size|_get_batch_size|detect_batch_size|forward_batch)$/ },
  { step: 'train', functions: /^(?:backward|training_step|optimizer_step|_inner_training_loop|clip_grad_norm_|unscale_)$/ },
  { step: 'score', functions: /^(?:_loglikelihood_tokens|loglikelihood|loglikelihood_rolling|_model_call|generate_until|_model_generate|simple_evaluate)$/ },
  {
    step: 'start',
    functions:
      /^(?:init_device|init_torch_distributed|init_worker_distributed_environment|ncclCommInitRank|_lazy_init|init_distributed_environment|init_process_group)$/,
  },
  { step: 'encode-vision', functions: VISION },
  { step: 'encode-vision', code: /\bself\.(?:visual|vision_model|vision_tower|vit)\(/ },
  { step: 'prefill', functions: /^forward_extend$/, paths: SGLANG },
  { step: 'decode', functions: /^forward_decode$/, paths: SGLANG },
  {
    step: 'serve',
    functions: /^(?:get_logprobs|_get_logprobs|_get_prompt_logprobs_dict|compute_logprobs|gather_logprobs|_compute_prompt_logprobs|compute_prompt_logprobs)$/,
  },
  {
    step: 'serve',
    functions:
      /^(?:execute_model|run_busy_loop|run_engine_loop|_process_engine_step|engine_step|step_async|sample_tokens|_async_step_background|_async_model_forward|async_forward|_step_forward|generate|_sample|greedy_search|_greedy_search|event_loop_\w+|forward_thread_func_?)$/,
  },
]

const WITHIN_FORWARD = /^forward$|^_call_impl$/

const stepOfFrames = (frames: readonly Frame[]): { step: Step; at: Source } | undefined => {
  for (const row of FRAMES) {
    const frame =
      row.innermost === undefined
        ? frames.findLast(
            each => (row.functions?.test(each.function) ?? true) && (row.paths?.test(each.path) ?? true) && (row.code?.test(each.code ?? '') ?? true),
          )
        : [frames.at(-1)].find(each => each?.code !== undefined && row.innermost?.test(each.code))
    if (frame === undefined) continue
    if (row.with !== undefined && !frames.some(each => row.with?.test(each.function) || VISION_PATH.test(each.path))) continue
    // A model that moves itself inside a forward pass is not being loaded.
    if (
      row.step === 'load-weights' &&
      /^(?:cuda|_apply|to|from_pretrained|__init__)$/.test(frame.function) &&
      frames.some(each => WITHIN_FORWARD.test(each.function))
    )
      continue
    if (row.step === 'warm-up' && !/_dummy|kernel/.test(frame.function) && frames.some(each => /^(?:capture|_capture)/.test(each.function))) continue
    return { step: row.step, at: frame.at }
  }
  return undefined
}

/** What follows the weights: vLLM profiles first, LMDeploy and SGLang place the cache, all other code computes at once. */
const AFTER_WEIGHTS: Partial<Record<Engine, Step>> = { vllm: 'profile', lmdeploy: 'place-kv-cache', sglang: 'place-kv-cache' }

/** What runs after a step has ended, or once a figure was printed: the phase between two lines of a start. */
const phaseAfter = (event: Event, engine: Engine | undefined): Step | undefined => {
  // Neither LMDeploy nor SGLang profiles: what the weights leave is measured, and the cache is placed.
  const [lmdeploy, measured] = [engine === 'lmdeploy', engine === 'lmdeploy' || engine === 'sglang']
  const afterWeights = (engine === undefined ? undefined : AFTER_WEIGHTS[engine]) ?? 'serve'
  switch (event.kind) {
    case 'step':
      if (event.edge !== 'end') return event.step
      return (
        (
          {
            'load-weights': afterWeights,
            convert: 'load-weights',
            profile: 'place-kv-cache',
            'place-kv-cache': measured ? 'warm-up' : 'capture-graphs',
            'capture-graphs': 'warm-up',
            'warm-up': 'serve',
            'wake-up': 'serve',
          } as Partial<Record<Step, Step>>
        )[event.step] ?? event.step
      )
    case 'holding':
      return event.what === 'kv-cache' ? (lmdeploy ? 'warm-up' : 'place-kv-cache') : event.what === 'weights' && !measured ? afterWeights : undefined
    case 'count':
      if (event.what === 'kv-blocks' || event.what === 'kv-tokens') return lmdeploy ? 'warm-up' : 'place-kv-cache'
      return event.what === 'running' || event.what === 'kv-usage' ? 'serve' : undefined
    case 'up':
      return 'serve'
    case 'request':
      return 'score'
    case 'remark':
      return SERVING.has(event.name) ? 'serve' : SAID_WHILE[event.name]
    case 'cascade':
      // Not `Error in model execution`: the profile run goes through the same call.
      return ['engine-step', 'engine-loop'].includes(event.of) ? 'serve' : undefined
    default:
      return undefined
  }
}

/** A worker names the call that failed. One call may be several steps, so any other sign tells more; but a traceback may be cut. */
const stepOfCall = (events: readonly Event[]): { step: Step; at: Source } | undefined => {
  const call = events.findLast(event => event.kind === 'remark' && event.name === 'call-failed')
  const method = call?.kind === 'remark' ? String(call.values?.['method']) : ''
  const row = FRAMES.find(each => each.paths === undefined && each.with === undefined && each.functions?.test(method) === true)
  return call === undefined || row === undefined ? undefined : { step: row.step, at: call.at }
}

/** A training loop says behind the failure that it leaves the batch out. */
const stepOfSkip = (events: readonly Event[]): { step: Step; at: Source } | undefined => {
  const skip = events.find(event => event.kind === 'remark' && event.name === 'batch-skipped')
  return skip && { step: 'train', at: skip.at }
}

/** vLLM's front end waits for answers only once it serves: what it says when the engine dies tells where that was. */
const stepOfLoop = (events: readonly Event[], engine: string | undefined): { step: Step; at: Source } | undefined => {
  const loop = engine === 'vllm' ? events.find(event => event.kind === 'cascade' && event.of === 'engine-step') : undefined
  return loop && { step: 'serve', at: loop.at }
}

/** Said by the profile run alone, as it makes up its requests. */
const SAID_WHILE: Partial<Record<string, Step>> = { 'profile-shorter-than-image': 'profile', 'context-shorter-than-image': 'profile' }

/** Said only once requests are being computed. */
const SERVING: ReadonlySet<string> = new Set(['request-failed', 'scheduled-tokens', 'stats-at-failure', 'input-dumped', 'preempted'])

const REFUSED: Partial<Record<string, Step>> = {
  'free-below-utilization': 'start',
  'unbalanced-memory': 'start',
  'profiling-disturbed': 'profile',
  'no-kv-cache-memory': 'place-kv-cache',
  'kv-cache-too-short': 'place-kv-cache',
  'no-runtime-room': 'place-kv-cache',
  'no-state-cache-room': 'place-kv-cache',
  'no-host-cache-room': 'place-kv-cache',
  'auto-fit-impossible': 'place-kv-cache',
  'swap-space-too-large': 'start',
  'swap-space-full': 'serve',
  'no-batch-size-fits': 'detect-batch',
}

/** The step that failed: the message's own word, the frames, the allocation's place, then the last line of the same process that told a step. */
export const steps: Question = ({ episode, failure, facts }) => {
  if (failure === undefined) return {}
  const { event } = failure
  const engine = facts.engine?.value
  const before = episode.events.filter(each => each.order <= event.order)
  const found = latest(before.filter(each => phaseAfter(each, engine) !== undefined))
  const line = behindGraphs(found && { step: phaseAfter(found, engine) as Step, at: found.at }, failure, facts)
  const framed = stepOfFrames(failure.frames)
  const said = failure.oom.step ?? (failure.refusal === event ? REFUSED[failure.refusal.reason] : undefined)
  const up = before.find(each => each.kind === 'up')
  const step =
    failure.oom.allocator === 'cumem' && failure.oom.site?.startsWith('torch_memory_saver') !== true && framed === undefined && line === undefined
      ? { step: 'wake-up' as const, at: event.at }
      : said !== undefined
        ? { step: said, at: event.at }
        : (refine(framed, line) ?? siteStep(facts, event.at) ?? line ?? stepOfCall(before) ?? stepOfSkip(episode.events) ?? stepOfLoop(episode.events, engine))
  return answers({
    'failure.step': known(step?.step, step?.at),
    'failure.after-up': known(up === undefined ? (line === undefined ? undefined : false) : true, up?.at),
  })
}

/**
 * vLLM captures its graphs behind the KV cache, so a pool of theirs shows that lines which were left out of the log got it
 * past the profile run. Not a pool that holds the weights, as where the engine may sleep, nor from 0.18 on, where a trial
 * capture is part of that run.
 */
const behindGraphs = (line: { step: Step; at: Source } | undefined, { oom, event }: Failure, facts: Facts) => {
  const [pool, allocated] = [oom.graphPool ?? 0, oom.allocated ?? 0]
  const since = facts['engine.version']?.value ?? facts['engine.since']?.value
  return line === undefined ||
    !BEFORE_CAPTURE.has(line.step) ||
    facts.engine?.value !== 'vllm' ||
    facts['setting.enable_sleep_mode']?.value === true ||
    pool === 0 ||
    pool > 0.3 * allocated ||
    (since !== undefined && compareVersions(since, TRIAL_CAPTURE) >= 0)
    ? line
    : { step: 'warm-up' as const, at: event.at }
}
const BEFORE_CAPTURE: ReadonlySet<Step> = new Set(['load-weights', 'profile'])
const TRIAL_CAPTURE = '0.18.0'

/** The last marker of any rank: ranks go through a start together. Lines of several ranks are not always in order, their times are. */
const latest = (markers: readonly Event[]): Event | undefined =>
  markers.reduce<Event | undefined>(
    (a, b) => (a === undefined || a.time === undefined || b.time === undefined || a.time.length !== b.time.length || b.time >= a.time ? b : a),
    undefined,
  )

/** Frames of plain serving or of a forward pass say less than a line that names the pass. */
const refine = (framed: { step: Step; at: Source } | undefined, line: { step: Step; at: Source } | undefined) =>
  framed?.step === 'serve' && line !== undefined && ['prefill', 'decode', 'score', 'warm-up', 'capture-graphs', 'detect-batch'].includes(line.step)
    ? line
    : framed

const siteStep = (facts: Parameters<Question>[0]['facts'], at: Source) =>
  facts['failure.site-holds']?.value === 'weights' ? { step: 'load-weights' as const, at } : undefined
