import { describe, expect, test } from 'vitest'
import { optionsOf } from '../../src/engines/command.ts'
import { allTables } from '../../src/engines/load.ts'
import { commandsIn, tablesNeeded } from '../../src/engines/unknown.ts'
import { shellWords } from '../../src/events/command/shell-words.ts'
import { diagnose, open } from '../../src/diagnose.ts'
import { ourRules } from '../../src/rules/ours.ts'
import { failing } from '../render/report.ts'

const tables = await allTables()
const heard = (log: readonly string[]) => {
  const reading = open('server.log')
  reading.read(new TextEncoder().encode(`${log.join('\n')}\n`))
  return reading.end()
}
/** The notes about options, in both languages, of a log that a table is there for. */
const notes = (...log: readonly string[]) =>
  diagnose([heard(log)], ourRules(), { engines: tables })
    .notes.filter(({ name }) => name === 'unknown-option')
    .map(({ says }) => says)
const needed = (...log: readonly string[]) => tablesNeeded([commandsIn(heard(log).events)])
const vllm = (version: string): string => `INFO 05-21 10:00:00 api_server.py:150] vLLM API server version ${version}`
const sglang = 'usage: launch_server.py [-h]'

describe('an option that came later, or went before', () => {
  test.each([
    ['later', '0.6.0', '--kv-cache-memory-bytes 1G', '--kv-cache-memory-bytes is not known to vLLM 0.6.0: it came with 0.10.2.'],
    ['before, with what took its place', '0.10.0', '--speculative-model x', '0.8.2 was the last release with it; --speculative-config took its place.'],
    ['before, and nothing took its place', '0.19.0', '--swap-space 4', '--swap-space is not known to vLLM 0.19.0: 0.17.1 was the last release with it.'],
    ['with an underscore', '0.6.0', '--kv_cache_memory_bytes 1G', '--kv_cache_memory_bytes is not known'],
    ['with its value glued', '0.6.0', '--kv-cache-memory-bytes=1G', '--kv-cache-memory-bytes is not known'],
    ['with one key of it', '0.6.0', '--compilation-config.mode 3', '--compilation-config.mode is not known to vLLM 0.6.0: it came with 0.6.5.'],
    ['switched off', '0.6.0', '--no-enable-expert-parallel', '--no-enable-expert-parallel is not known'],
    ['by the name of before', '0.8.5', '--cuda-graph-sizes 64', 'it came with 0.9.0; --max-cudagraph-capture-size took its place.'],
  ])('%s', (_, version, option, says) => {
    const found = notes(`$ vllm serve m --gpu-memory-utilization 0.9 ${option}`, vllm(version))
    expect(found).toHaveLength(1)
    expect(found[0]?.en).toContain(says)
    expect(found[0]?.zh).toContain(option.split(/[ =]/)[0])
  })
  test('a run that went on was started by another command', () => {
    const [said] = notes(...failing().map(line => line.replace('vllm serve m', 'vllm serve m --swap-space 4')))
    expect(said?.en).toMatch(/--swap-space is not known to vLLM 0\.24\.0: .*It started all the same/)
    expect(notes('$ vllm serve m --swap-space 4', vllm('0.20.0'))[0]?.en).not.toContain('started')
  })
  test('several are several notes, each at the command', () => {
    const { notes: all } = diagnose([heard(['$ vllm serve m --swap-space 4 --max-seq-len-to-capture 8192', vllm('0.20.0')])], ourRules(), { engines: tables })
    expect(all.map(({ name, at }) => [name, at[0]?.line])).toEqual([
      ['unknown-option', 1],
      ['unknown-option', 1],
    ])
  })
})

describe('no note', () => {
  test.each([
    ['the release knows it', ['$ vllm serve m --swap-space 4', vllm('0.8.5')]],
    ['the release is not said', ['$ vllm serve m --swap-space 4 --kv-cache-memory-bytes 1G']],
    ['the release is a build that tells nothing', ['$ vllm serve m --swap-space 4', vllm('dev')]],
    ['the release is newer than the table', ['$ vllm serve m --swap-space 4', vllm('99.0.0')]],
    ['no release knows it', ['$ vllm serve m --my-own-plugin 4', vllm('0.8.5')]],
    ['the beginning of a known option', ['$ vllm serve m --gpu-mem 0.9', vllm('0.8.5')]],
    ['it is the value of an option', [`$ vllm serve m --served-model-name=--swap-space`, vllm('0.20.0')]],
    ['behind --', ['$ vllm serve m -- --swap-space 4', vllm('0.20.0')]],
    ['a command that takes other options', ['$ vllm bench serve --swap-space 4', vllm('0.20.0')]],
    ['a container’s own option', ['$ docker run --device /dev/x vllm/vllm-openai:v0.20.0 --model m']],
    ['an option that the program takes as well as an alias', ['$ vllm serve m -tp 2 -dp 2', vllm('0.10.2')]],
  ])('%s', (_, log) => {
    expect(notes(...log)).toEqual([])
  })
})

describe('an option that the program itself refused', () => {
  const refused = (program: string, option: string): string => `${program}: error: unrecognized arguments: ${option}`
  test.each([
    [
      'vLLM, its release not said',
      ['$ vllm serve m --kv-cache-memory-bytes 1G', refused('vllm', '--kv-cache-memory-bytes 1G')],
      'This vLLM refused --kv-cache-memory-bytes: releases from 0.10.2 on know it.',
    ],
    ['removed', ['$ vllm serve m --swap-space 4', refused('vllm', '--swap-space 4')], 'This vLLM refused --swap-space: releases from 0.2.7 to 0.17.1 know it.'],
    ['misspelled', ['$ vllm serve m --gpu-memory-utilisation 0.8', refused('vllm', '--gpu-memory-utilisation 0.8')], 'No release of vLLM from 0.2.7 to'],
    [
      'of LMDeploy’s other command',
      ['$ lmdeploy chat m --max-prefill-token-num 4096', refused('lmdeploy', '--max-prefill-token-num 4096')],
      'lmdeploy serve api_server does.',
    ],
    [
      'never of this command',
      ['$ lmdeploy convert internlm m --quant-policy 0', refused('lmdeploy', '--quant-policy 0')],
      'knows --quant-policy; lmdeploy serve api_server does.',
    ],
    [
      'lm-eval',
      ['$ lm_eval --model hf --tasks x --samples s.json', refused('lm_eval', '--samples s.json')],
      'This lm-eval refused --samples: releases from 0.4.9 on know it.',
    ],
    [
      'SGLang, its release said by the image',
      [
        '$ docker run lmsysorg/sglang:v0.4.6 python3 -m sglang.launch_server --model-path m --tool-server x',
        sglang,
        refused('launch_server.py', '--tool-server x'),
      ],
      '--tool-server is not known to SGLang 0.4.6: it came with ',
    ],
  ])('%s', (_, log, says) => {
    const found = notes(...log)
    expect(found).toHaveLength(1)
    expect(found[0]?.en).toContain(says)
  })
})

describe('a table is loaded only where it may be needed', () => {
  test.each([
    ['a command and a release', ['$ vllm serve m', vllm('0.8.5')], ['vllm']],
    ['a command without a release', ['$ vllm serve m'], []],
    ['a release without a command', [vllm('0.8.5')], []],
    ['a refusal', ['$ lm_eval --model hf --foo', 'lm_eval: error: unrecognized arguments: --foo'], ['lm-eval']],
    ['a failing run', failing(), ['vllm']],
    ['a failing run without its command', failing().slice(1), []],
    ['no engine', ['hello'], []],
  ])('%s', (_, log, engines) => {
    expect(needed(...log)).toEqual(engines)
  })
  test('without a table there is no note', () => {
    expect(diagnose([heard(['$ vllm serve m --swap-space 4', vllm('0.20.0')])], ourRules()).notes).toEqual([])
  })
})

describe('the options of a command', () => {
  test.each([
    ['vllm serve m --a 1 --b=2 -x', 'vllm', 'cli', ['--a', '--b']],
    ['CUDA_VISIBLE_DEVICES=0 nohup vllm serve m --a', 'vllm', 'cli', ['--a']],
    ['/opt/bin/python3.12 -m vllm.entrypoints.openai.api_server --a', 'vllm', 'cli', ['--a']],
    ['docker run --gpus all -p 1:1 vllm/vllm-openai:v0.8.5 --model m --a', 'vllm', 'cli', ['--model', '--a']],
    ['docker run --gpus all image vllm serve m --a', 'vllm', 'cli', ['--a']],
    ['lmdeploy serve api_server m --a', 'lmdeploy', 'serve api_server', ['--a']],
    ['lmdeploy chat m --a', 'lmdeploy', 'chat', ['--a']],
    ['lmdeploy chat turbomind m --a', 'lmdeploy', 'chat turbomind', ['--a']],
    ['lmdeploy lite auto_awq m --a', 'lmdeploy', 'lite auto_awq', ['--a']],
    ['python -m sglang.launch_server --a', 'sglang', 'cli', ['--a']],
    ['lm_eval --a', 'lm-eval', 'cli', ['--a']],
    ['lm-eval run --a', 'lm-eval', 'cli', ['--a']],
    ['python -m lm_eval --a', 'lm-eval', 'cli', ['--a']],
  ])('%s', (command, engine, scope, options) => {
    expect(optionsOf(shellWords(command))).toEqual({ engine, scope, options })
  })
  test.each([
    'vllm bench serve --a',
    'vllm chat --a',
    'python -m vllm.entrypoints.api_server --a',
    'lm_eval ls tasks',
    'lm-eval validate --a',
    'torchrun x.py --a',
    'docker run --a image',
    '',
  ])('none that is known: %s', command => {
    expect(optionsOf(shellWords(command))).toBeUndefined()
  })
})
