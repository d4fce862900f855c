import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { open, study } from '../../src/diagnose.ts'
import { ourRules } from '../../src/rules/ours.ts'
import type { Report } from '../../src/report.ts'
import { failing, healthy, reportOf } from '../render/report.ts'

// Whole logs of programs that did what they should: starts and traffic of an engine by era, benchmarks, clients, clusters, machines.

const FOLDER = 'test/clean'
const logs = readdirSync(FOLDER)
  .toSorted()
  .map(name => [name, readFileSync(join(FOLDER, name), 'utf8').trimEnd().split('\n')] as const)
/** A log may be read after another program's, and before it. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  vLLM: healthy(),
  SGLang: [
    "[2025-06-02 10:11:02] server_args=ServerArgs(model_path='/models/m', mem_fraction_static=0.85, tp_size=1)",
    '[2025-06-02 10:11:31] Load weight end. type=LlamaForCausalLM, dtype=torch.bfloat16, avail mem=63.71 GB, mem usage=15.07 GB.',
    '[2025-06-02 10:11:34] KV Cache is allocated. #tokens: 430012, K size: 26.25 GB, V size: 26.25 GB',
    '[2025-06-02 10:11:34] Memory pool end. avail mem=10.72 GB',
    '[2025-06-02 10:11:50] The server is fired up and ready to roll!',
  ],
  LMDeploy: [
    "2025-06-02 10:11:02,118 - lmdeploy - INFO - async_engine.py:260 - input backend=turbomind, backend_config=TurbomindEngineConfig(dtype='auto', tp=1, session_len=8192, max_batch_size=256, cache_max_entry_count=0.8)",
    '[TM][INFO] [BlockManager] block_size = 8 MB',
    '[TM][INFO] [BlockManager] max_block_count = 6111',
    'INFO:     Uvicorn running on http://0.0.0.0:23333 (Press CTRL+C to quit)',
  ],
  'lm-eval': [
    '$ lm_eval --model hf --model_args pretrained=/models/m --tasks gsm8k --batch_size 8',
    "2025-06-02:10:11:02 INFO     [evaluator:202] Initializing hf model, with arguments: {'pretrained': '/models/m'}",
    '2025-06-02:10:11:20 INFO     [api.task:434] Building contexts for gsm8k on rank 0...',
  ],
}
const matchedIn = (lines: readonly string[]): string[] => {
  const reading = open('server.log')
  reading.read(Buffer.from(`${lines.join('\n')}\n`))
  return study([reading.end()], ourRules()).flatMap(({ judged }) => judged.matches.map(({ rule }) => rule.id))
}
const quiet = (lines: readonly string[]): void => {
  const { verdict, otherFailure } = reportOf({ 'server.log': lines })
  expect(matchedIn(lines)).toEqual([])
  expect(['no-memory-problem', 'unrecognised']).toContain(verdict)
  expect(otherFailure).toBeNull()
}

describe('no rule holds in a log of something that went well', () => {
  test.each(logs)('%s', (_, lines) => quiet(lines))
  test.each(logs)('%s, the end of it', (_, lines) => quiet(lines.slice(-Math.ceil(lines.length / 2))))
  test.each(logs)('%s, the beginning of it', (_, lines) => quiet(lines.slice(0, Math.ceil(lines.length / 2))))
  test.each(logs)('%s, beside another', (_, lines) => {
    for (const other of Object.values(BESIDE)) {
      quiet([...other, ...lines])
      quiet([...lines, ...other])
    }
  })
})

describe('nor does it change what failed before', () => {
  const causes = ({ findings, verdict }: Report): unknown => [verdict, findings.filter(({ kind }) => kind === 'cause').map(({ rule }) => rule)]
  const failed = causes(reportOf({ 'server.log': failing() }))
  test.each(logs)('%s', (_, lines) => expect(causes(reportOf({ 'server.log': [...failing(), ...lines] }))).toEqual(failed))
})
