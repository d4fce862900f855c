import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkLaunches } from '../../src/launch/index.ts'
import type { LaunchFile } from '../../src/launch/index.ts'
import { ourRules } from '../../src/rules/ours.ts'
import { GiB } from '../../src/units.ts'

/** What our captures ran on and with. */
const CARD = { name: 'H200', capacity: 139.8 * GiB }
const VERSIONS = { vllm: '0.24.0', lmdeploy: '0.18.0', 'lm-eval': '0.4.13' }
const OLD = { lmdeploy: '0.6.4' }

const cases = readdirSync('fixtures').filter(name => name.startsWith('engine-'))
const commandOf = (name: string): string => /^\$ (.*)$/m.exec(readFileSync(`fixtures/${name}/server.log`, 'utf8'))?.[1] ?? ''
/** The program that torchrun started, as the engine's own echo gives its configuration. */
const SCRIPT: LaunchFile = {
  path: 'eval_vlm.py',
  content:
    "from lmdeploy import pipeline, TurbomindEngineConfig\npipe = pipeline('/models/InternVL3-8B', backend_config=TurbomindEngineConfig(tp=4, session_len=8192))\n",
}

const found = async (name: string): Promise<string[]> => {
  const command = commandOf(name)
  const files = [{ path: 'run.sh', content: `${command}\n` }, ...(command.includes('eval_vlm.py') ? [SCRIPT] : [])]
  const { findings } = await checkLaunches(files, {
    rules: ourRules(),
    card: CARD,
    versions: name.startsWith('engine-old-') ? { ...VERSIONS, ...OLD } : VERSIONS,
  })
  return findings.filter(({ at }) => at.file === 'run.sh').map(({ check, flag }) => `${check} ${flag}`)
}

/** Failing captures whose command is at fault, and what is at fault in it. */
const FAULTY: Readonly<Record<string, string>> = {
  'engine-gemma2-eager': 'share-too-high --cache-max-entry-count',
  'engine-lm-eval-hf-batch': 'batch-scores --batch_size',
  'engine-lm-eval-vllm': 'prompt-scores max_num_batched_tokens=',
  'engine-lmdeploy-torchrun-pileup': 'launcher-around-engine torchrun',
  'engine-lmdeploy-turbomind-quiet': 'share-too-high --cache-max-entry-count',
  'engine-lmdeploy-turbomind-ratio': 'share-too-high --cache-max-entry-count',
  'engine-old-lmdeploy-ratio': 'share-too-high --cache-max-entry-count',
  'engine-old-lmdeploy-torchrun': 'launcher-around-engine torchrun',
  'engine-old-lmdeploy-tp2-awq': 'conversion-residue --tp',
  'engine-vllm-graphs': 'share-too-high --gpu-memory-utilization',
  'engine-vllm-graphs-old-runner': 'share-too-high --gpu-memory-utilization',
  'engine-vllm-kv-bytes': 'cache-by-hand-too-large --kv-cache-memory-bytes',
  'engine-vllm-lora': 'cache-does-not-fit --max-loras',
  'engine-vllm-max-len': 'cache-does-not-fit --max-model-len',
  'engine-vllm-no-kv': 'weights-do-not-fit --gpu-memory-utilization',
  'engine-vllm-profile': 'cache-does-not-fit --max-num-batched-tokens',
  'engine-vllm-prompt-logprobs': 'prompt-scores --max-num-batched-tokens',
  'engine-vllm-weights': 'weights-do-not-fit /models/Llama-3.1-70B-Instruct',
}
/** It served, with 3 GiB to spare of 140: float32 is a risk all the same, and its twin mends it. */
const RISKY: Readonly<Record<string, string>> = { 'engine-vllm-float32': 'full-precision --dtype' }
/** Another process took the memory: nothing is wrong with the command. */
const OTHERS: ReadonlySet<string> = new Set([
  'engine-lm-eval-hf-neighbour',
  'engine-lmdeploy-pytorch-neighbour',
  'engine-lmdeploy-turbomind-neighbour',
  'engine-vllm-neighbour-grows',
  'engine-vllm-second-server',
  'engine-vllm-startup-free',
  'engine-vllm-tp2-neighbour',
  'engine-vllm-wake-up',
])

describe('commands of our captures', () => {
  test('every capture that failed is either at fault by its command, or by another process', () => {
    const failing = cases.filter(name => (JSON.parse(readFileSync(`fixtures/${name}/case.json`, 'utf8')) as { causes: string[] }).causes.length > 0)
    expect(failing.filter(name => !(name in FAULTY) && !OTHERS.has(name))).toEqual([])
  })
  test.each(Object.entries({ ...FAULTY, ...RISKY }))('%s: %s', async (name, expected) => {
    expect(await found(name)).toEqual([expected])
  })
  test.each(cases.filter(name => !(name in FAULTY) && !(name in RISKY)))('%s: nothing to object to', async name => {
    expect(commandOf(name)).not.toBe('')
    expect(await found(name)).toEqual([])
  })
})
