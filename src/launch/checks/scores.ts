import { showBytes, showCount } from '../../units.ts'
import { logits, stepPeak, widestActivation } from '../sizes.ts'
import { isOn, numberOf, text, written } from './check.ts'
import type { Check } from './check.ts'
import { HALF, HIGHEST, changed, shareOf } from './needs.ts'

/** vLLM: scores of prompts are logits of all their tokens, beside the budget. */
export const promptScores: Check = {
  id: 'prompt-scores',
  judge: (run, knowledge) => {
    const setting = run.settings.get('max_num_batched_tokens')
    const share = shareOf(run, knowledge)
    const { card } = knowledge
    if (
      run.engine !== 'vllm' ||
      setting === undefined ||
      typeof setting.value !== 'number' ||
      share === undefined ||
      share >= 1 ||
      card === undefined ||
      run.shape === undefined
    )
      return []
    const tensorParallel = numberOf(run, 'tensor_parallel_size') ?? 1
    const tokens = Math.min(setting.value, numberOf(run, 'max_model_len') ?? setting.value)
    const needed = logits(run.shape, tokens, 4)
    const peak = widestActivation(run.shape, setting.value, 2, tensorParallel)
    const room = (1 - share) * card.capacity + (peak ?? needed)
    const weights = run.facts['model.weights-expected']?.value ?? 0
    // Where the pass itself does not fit, that is what there is to say.
    if (needed <= room || weights + (stepPeak(run.shape, setting.value, 2, tensorParallel) ?? 0) > share * card.capacity) return []
    const value = 2 ** Math.floor(Math.log2(((1 - share) * card.capacity * HALF) / logits(run.shape, 1, 4)))
    return [
      {
        severity: run.harness === 'lm-eval' ? 'warning' : 'note',
        flag: setting.flag,
        line: setting.line,
        says: text(
          `scores of a prompt (prompt_logprobs${run.harness === 'lm-eval' ? ', as tasks with loglikelihood ask for' : ''}) are logits of up to ${showCount(tokens)} tokens: ${showBytes(needed)}, and ${showBytes(room)} are there beside the KV cache`,
          `提示打分（prompt_logprobs${run.harness === 'lm-eval' ? '，loglikelihood 任务会用到' : ''}）需要最多 ${showCount(tokens)} 个 token 的 logits：${showBytes(needed)}，而 KV 缓存之外只有 ${showBytes(room)}`,
        ),
        ...changed(value >= 256 ? written(setting, value) : undefined),
      },
    ]
  },
}

/** lm-eval on transformers: logits of a whole batch of prompts, and their log-softmax. */
export const batchScores: Check = {
  id: 'batch-scores',
  judge: (run, { card }) => {
    const setting = run.settings.get('batch_size')
    const length = numberOf(run, 'max_length')
    const { shape } = run
    if (run.harness !== 'lm-eval' || run.engine !== 'transformers' || setting === undefined || typeof setting.value !== 'number' || length === undefined)
      return []
    if (shape === undefined || card === undefined || isOn(run, 'parallelize')) return []
    const weights = run.facts['model.weights-expected']?.value ?? 0
    const one = 2 * logits(shape, length, /32/.test(String(run.settings.get('dtype')?.value)) ? 4 : 2)
    if (weights + setting.value * one <= card.capacity) return []
    const value = Math.floor((HIGHEST * card.capacity - weights) / one)
    return [
      {
        severity: 'warning',
        flag: setting.flag,
        line: setting.line,
        says: text(
          `${showCount(setting.value)} prompts of ${showCount(length)} tokens are ${showBytes(setting.value * one)} of logits and log-softmax, and the card has ${showBytes(card.capacity)}`,
          `${showCount(setting.value)} 条长度 ${showCount(length)} 的提示，其 logits 与 log-softmax 共 ${showBytes(setting.value * one)}，而单卡只有 ${showBytes(card.capacity)}`,
        ),
        ...changed(value >= 1 ? written(setting, value) : undefined),
      },
    ]
  },
}
