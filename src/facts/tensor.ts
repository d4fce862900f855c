import type { Frame, Source } from '../types.ts'
import type { Tensor } from './glossary/index.ts'
import { MODEL_FILES } from './model-files.ts'
import type { Asked, Question } from './question.ts'
import { answers, known } from './sheet.ts'

interface Row {
  readonly tensor: Tensor
  readonly code?: RegExp
  readonly functions?: RegExp
  readonly paths?: RegExp
  /** Look this many frames from the innermost outwards. */
  readonly depth: number
}

/** Frames of torch itself say how a tensor is made, not what it is for. */
const TORCH =
  /(?:^|[/\\])torch[/\\](?:nn[/\\](?:functional|modules[/\\](?!linear|sparse|conv|normalization|module))|utils|_dynamo|_inductor|_functorch|_ops|functional|autograd|cuda|distributed|overrides|_tensor|jit|_prims|_refs|_higher_order_ops|random|storage)|contextlib\.py|[/\\]threading\.py|multiprocessing/

/** How torch calls any module: two frames a module, which say nothing. */
const PASSING = /^_(?:wrapped_)?call_impl$/

/** What the innermost frames ask memory for; the first row that fits decides. */
const ROWS: readonly Row[] = [
  { tensor: 'lora', functions: /^(?:create_lora_weights|_create_lora_modules|activate_adapter|add_lora|create_dummy_lora)$/, depth: 8 },
  { tensor: 'weights', functions: /^__init__$/, paths: MODEL_FILES, depth: 3 },
  { tensor: 'gradients', functions: /^backward$/, depth: 6 },
  {
    tensor: 'optimizer',
    functions: /^(?:_init_group|adamw?|_single_tensor_adamw?|_multi_tensor_adamw?|_foreach|step|initialize_optimizer_states)$/,
    code: /\binitialize_optimizer_states\(/,
    paths: /[/\\]optim[/\\]|optimizer/,
    depth: 6,
  },
  {
    tensor: 'kv-cache',
    functions: /^(?:_allocate_kv_cache|allocate_gpu_cache|initialize_kv_cache_tensors|_allocate_kv_cache_tensors|_init_cache_engine|build_cache_engine)$/,
    depth: 6,
  },
  { tensor: 'kv-cache', code: /past_key|key_cache|torch\.cat\(\s*(?:[([]\s*)?(?:self\.)?(?:keys|values|past|self\.key_cache)/, depth: 3 },
  { tensor: 'kv-cache', functions: /^update$/, paths: /cache_utils\.py$/, depth: 3 },
  {
    tensor: 'logprobs',
    functions:
      /^(?:get_logprobs|_get_logprobs|_get_prompt_logprobs_dict|compute_logprobs|gather_logprobs|_get_ranks|_?compute_prompt_logprobs\w*|compute_topk_logprobs|compute_token_logprobs|_compute_logprobs|get_top_logprobs|get_token_ids_logprobs|compute_temp_top_p_normalized_logprobs|process_input_logprobs\w*)$/,
    depth: 6,
  },
  {
    tensor: 'logits',
    functions:
      /^(?:compute_logits|_compute_logits|get_logits|_get_logits|log_softmax|_prepare_next_token_ids|ForCausalLMLoss|fixed_cross_entropy|cross_entropy|_model_logits|logits_processor)$/,
    depth: 5,
  },
  // Sparse attention chooses its tokens by scores of its own, which are called logits: tokens of a step x context.
  {
    tensor: 'attention-scores',
    code: /mqa_logits\w{0,40}\(/,
    functions: /(?:^|_)mqa_logits|^_?(?:forward_\w*|get_topk_\w+)$/,
    paths: /indexer\w{0,40}\.py$/,
    depth: 3,
  },
  // One row a request, not one a token: what an engine sorts and draws from.
  {
    tensor: 'sampling',
    functions: /top_?k|top_?p|min_p|temperature|penalt|gumbel|multinomial|^(?:random_|greedy_|_)?sample$/i,
    paths: /[/\\](?:vllm|sglang|lmdeploy)[/\\].{0,200}sampl/,
    depth: 3,
  },
  { tensor: 'logits', code: /\blogits\b|lm_head|log_softmax|logprobs|cross_entropy_loss\(/, depth: 3 },
  { tensor: 'attention-mask', code: /causal_mask|attention_mask|attn_mask|torch\.full\(\s*\(.{0,200}(?:seq|length)/, functions: /mask/i, depth: 3 },
  {
    tensor: 'attention-scores',
    code: /attn_weights|attention_scores|attn_scores|attention_probs|matmul\(\s*(?:q|query\w*|mixed_query\w*)\b|\bq\w*\s*@\s*k|query\w{0,80}\s*@\s*key|key\w{0,80}\.transpose|baddbmm|scaled_dot_product_attention|einsum\([^q]{0,200}q.{0,200}k/,
    depth: 4,
  },
  {
    tensor: 'attention-scores',
    functions:
      /^(?:eager_attention_forward|sdpa_attention_forward|_attn|attention_scores|_naive_attn|scaled_dot_product_attention|math_attention|apply_sdpa|(?:vit_)?torch_sdpa_wrapper)$/,
    depth: 3,
  },
  { tensor: 'weights', functions: /^__init__$/, paths: /torch[/\\]nn[/\\]modules[/\\](?:linear|sparse|conv|normalization)\.py$/, depth: 6 },
  {
    tensor: 'weights',
    functions:
      /^(?:create_weights|process_weights_after_loading|weight_loader|set_module_tensor_to_device|_load_state_dict_into_meta_model|caching_allocator_warmup|_create_weight\w*|process_weight|export_weight|save_split|create_shared_weights|replace_parameter)$/,
    depth: 10,
  },
  { tensor: 'weights', functions: /^(?:_apply|cuda|convert)$/, paths: /torch[/\\]nn[/\\]modules[/\\]module\.py$/, depth: 6 },
  {
    tensor: 'activation',
    code: /gate_up|up_proj|down_proj|gate_proj|act_fn|\bmlp\b|F\.linear|empty_strided_cuda|silu|gelu|dense_|fc1|fc2|hidden_states/,
    depth: 4,
  },
]

/** For what the failing request was, by the innermost frames and their source lines. */
export const tensor: Question = ({ failure, facts }) => {
  if (failure === undefined) return {}
  const own = failure.frames.filter(frame => !TORCH.test(frame.path) && !PASSING.test(frame.function))
  const found = ROWS.map(row => ({ row, at: fits(row, own) })).find(({ at }) => at !== undefined)
  const vision = failure.frames.findLast(
    frame =>
      isVisionBlock(frame) ||
      (/modeling_intern_vit|[/\\]vl[/\\](?:engine|model)|vision_tower|\bvisual\b|siglip|image_encoder|[/_]vit\b|\bvit_|qwen2_(?:5_)?vl.*|vision/i.test(
        `${frame.path} ${frame.function} ${frame.code ?? ''}`,
      ) &&
        isVision(frame)),
  )
  const last = own.at(-1)
  return answers({
    'failure.tensor': known(found?.row.tensor, found?.at),
    'failure.where': last === undefined ? undefined : known(placeOf(last), last.at),
    'failure.frames': known(
      failure.frames.some(frame => frame.path !== ''),
      failure.frames.at(-1)?.at,
    ),
    'failure.whole-prompt-logits': known(wholePrompt(found?.row.tensor, failure.oom.requested, facts), found?.at),
    'failure.in-vision': failure.frames.length === 0 ? undefined : known(vision !== undefined, vision?.at),
    'failure.where-vision': vision === undefined ? undefined : known(placeOf(vision), vision.at),
  })
}

/** Logits of all tokens of a step: the size divided by the tokens and by 2 or 4 bytes is a vocabulary. */
const wholePrompt = (kind: Tensor | undefined, requested: number | undefined, facts: Asked['facts']): boolean | undefined => {
  const tokens = facts['setting.max_prefill_token_num']?.value ?? facts['setting.max_num_batched_tokens']?.value
  if (kind !== 'logits' || requested === undefined || typeof tokens !== 'number') return undefined
  const vocabulary = facts['model.vocabulary']?.value
  return [2, 4].some(bytes =>
    vocabulary === undefined
      ? requested / tokens / bytes >= 30_000 && requested / tokens / bytes <= 300_000
      : Math.abs(requested / tokens / bytes / vocabulary - 1) < 0.05,
  )
}

/** `layers/sampler.py:904 get_logprobs`; the source line alone where the paste holds no more. */
const placeOf = ({ path, line, function: name, code }: Frame): string =>
  path === '' ? (code ?? '') : `${path.split(/[/\\]/).slice(-2).join('/')}:${line ?? '?'} ${name}`

/** Files of vision-language models: `qwen2_5_vl.py`, `modeling_internvl.py`, `glm4_1v.py`. */
const VISION_LANGUAGE = /(?:vl|vlm|omni|ocr|\dv)(?:_\w{0,60})?\.py$/i
/** Blocks of a vision transformer are called so in all of them; decoder layers have other names (`decoder_layer`, `input_layernorm`). */
const VISION_BLOCK = /\bblk\(|\bself\.norm[12]\(/

const isVisionBlock = ({ path, code = '' }: Frame): boolean => VISION_LANGUAGE.test(path) && VISION_BLOCK.test(code)

/** A file of a vision-language model holds its language part too: the function or the source line must speak of vision. */
const isVision = (frame: Frame): boolean =>
  /intern_vit|[/\\]vl[/\\]|siglip|image_encoder|vision_tower|vision_encoder|_vit\b|\bvit_/i.test(frame.path) ||
  /visual|vision|image|video|pixel|multimodal|mm_encoder/i.test(`${frame.function} ${frame.code ?? ''}`)

const fits = (row: Row, own: readonly Frame[]): Source | undefined => {
  const near = own.slice(-row.depth)
  const found =
    near.findLast(frame => (row.functions?.test(frame.function) ?? false) && (row.paths?.test(frame.path) ?? true)) ??
    (row.code === undefined ? undefined : near.findLast((frame, index) => row.code?.test(asked(frame, index === near.length - 1)) ?? false))
  return found?.at
}

/**
 * What a source line computes. The name that takes the result of a call says nothing of what failed inside the call:
 * `logits = model(tokens)` runs out of memory anywhere in the model.
 */
const asked = ({ code = '' }: Frame, innermost: boolean): string => (innermost && !CALLS_MODEL.test(code) ? code : code.replace(TARGET, ''))
const TARGET = /^[^=()]*[^=!<>()]=(?!=)/
const CALLS_MODEL = /\b(?:model|forward|module|net|generate|self|llm|engine|decoder|encoder)\(/
