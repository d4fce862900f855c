import { describe, expect, test } from 'vitest'
import { readModelArgs } from '../../src/events/command/options.ts'
import { shellWords } from '../../src/events/command/shell-words.ts'
import type { EventBody, EventOf } from '../../src/types.ts'
import { bodiesOf } from './log.ts'

const of = <K extends EventBody['kind']>(kind: K, ...log: readonly string[]): Omit<EventOf<K>, 'at' | 'by' | 'order'>[] =>
  bodiesOf(...log).filter(body => body.kind === kind) as unknown as Omit<EventOf<K>, 'at' | 'by' | 'order'>[]
/** What a command line sets, by scope. */
const settings = (...log: readonly string[]): Record<string, Record<string, unknown>> => {
  const all: Record<string, Record<string, unknown>> = {}
  for (const { scope, values } of of('settings', ...log)) all[scope] = { ...all[scope], ...values }
  return all
}
const program = (...log: readonly string[]): string | undefined => of('launch', ...log)[0]?.program
const identity = (...log: readonly string[]): Record<string, unknown> =>
  Object.assign({}, ...of('identity', ...log).map(({ kind: _kind, ...rest }) => rest)) as Record<string, unknown>

describe('shell words', () => {
  test.each([
    ['a  b\tc', ['a', 'b', 'c']],
    ["'a b' c", ['a b', 'c']],
    ['"a b" c', ['a b', 'c']],
    [`a'b c'"d e"`, ['ab cd e']],
    [String.raw`"say \"x\" \$HOME \n"`, [String.raw`say "x" $HOME \n`]],
    [String.raw`'no \escape'`, [String.raw`no \escape`]],
    [String.raw`/my\ models/x`, ['/my models/x']],
    [`''`, ['']],
    [`--a '{"image": 2}'`, ['--a', '{"image": 2}']],
    ['a # b', ['a']],
    ['a#b', ['a#b']],
    ['a "b c', ['a', 'b c']],
    ['', []],
    [String.raw`serve m \ --tp 2`, ['serve', 'm', '--tp', '2']],
  ])('%s', (command, words) => {
    expect(shellWords(command)).toEqual(words)
  })
})

describe('which lines are commands', () => {
  test.each([
    ['$', '$ vllm serve m'],
    ['#', '# vllm serve m'],
    ['root in a container', 'root@7f1c:/workspace# vllm serve m'],
    ['a user in a folder', 'me@gpu-01:~/x$ vllm serve m'],
    ['conda', '(base) me@gpu-01:~/x$ vllm serve m'],
    ['a virtual environment', '(.venv) $ vllm serve m'],
    ['Red Hat', '[root@localhost ~]# vllm serve m'],
    ['conda on Red Hat', '(vllm) [me@node01 project]$ vllm serve m'],
    ['zsh', 'me@host ~ % vllm serve m'],
    ['fish and starship', '❯ vllm serve m'],
    ['set -x', '+ vllm serve m'],
    ['set -x in a subshell', '++ vllm serve m'],
    ['a notebook', '!vllm serve m'],
    ['none', 'vllm serve m'],
    ['none, indented', '    vllm serve m'],
    ['nohup', 'nohup vllm serve m'],
    ['a label', 'Command: vllm serve m'],
    ['a label in Markdown', '**Launch command**: `vllm serve m`'],
    ['a Chinese label', '启动命令：vllm serve m'],
    ['an environment before it', 'CUDA_VISIBLE_DEVICES=0,1 VLLM_USE_V1=0 vllm serve m'],
    ['env', '$ env CUDA_VISIBLE_DEVICES=0 vllm serve m'],
    ['sudo', '$ sudo -E vllm serve m'],
    ['srun with options', '$ srun -n 1 --gres=gpu:2 vllm serve m'],
    ['timeout', '$ timeout 3600 vllm serve m'],
    ['uv', '$ uv run vllm serve m'],
    ['a path', '$ /opt/env/bin/vllm serve m'],
    ['after another command', '$ cd /x && vllm serve m'],
    ['after a semicolon', '$ cd /x; vllm serve m'],
    ['in a pipe', '$ vllm serve m 2>&1 | tee server.log'],
  ])('%s', (_, line) => {
    expect(program(line)).toBe('vllm')
    expect(identity(line)).toMatchObject({ engine: 'vllm', model: 'm' })
    expect(of('start', line)).toEqual([{ kind: 'start', mark: 'command' }])
  })
  test.each([
    ['talk of one', 'You can start it with vllm serve m'],
    ['a line of a logger', 'INFO 03-20 17:28:12 [a.py:1] vllm serve m'],
    ['a search', '$ ps aux | grep vllm'],
    ['an installation', '$ pip install vllm'],
    ['another program', '$ nvidia-smi'],
    ['an echo', '$ echo vllm serve m'],
    ['a heading', '# Serving'],
    ['a diff', '+ gpu_memory_utilization: 0.9'],
    ['a version of Python', '$ python --version'],
    ['a line of Python', '$ python -c "import vllm; print(vllm.__version__)"'],
    ['a price', '$ 5 an hour'],
  ])('%s is none', (_, line) => {
    expect(of('launch', line)).toEqual([])
    expect(of('start', line)).toEqual([])
  })
  test('a line that continues with a backslash', () => {
    expect(settings('$ vllm serve m \\', '    --max-model-len 4096 \\', '    --gpu-memory-utilization=0.9', 'INFO 03-20 17:28:12 [a.py:1] x')).toEqual({
      vllm: { max_model_len: 4096, gpu_memory_utilization: 0.9 },
    })
  })
  test('what explains an option behind its backslash is no part of the command', () => {
    const log = ['vllm serve m \\', '  --tensor-parallel-size 4 \\   # four cards', '  --max-model-len 4096 \\# shorter', '  --dtype half']
    expect(settings(...log)['vllm']).toMatchObject({ tensor_parallel_size: 4 })
    expect(of('launch', ...log)[0]?.command).not.toContain('four')
  })
  test('a program whose options all stand in the lines below it', () => {
    expect(identity('lm_eval \\', '  --model hf \\', '  --model_args pretrained=m, parallelize=True \\', '  --tasks coqa')).toMatchObject({
      harness: 'lm-eval',
    })
  })
  test('the harness as the script that it was up to 0.3', () => {
    const log = ['!python main.py \\', '  --model hf-auto \\', '  --model_args pretrained=m,parallelize=True \\', '  --tasks coqa --batch_size auto:2']
    expect(identity(...log)).toMatchObject({ harness: 'lm-eval', engine: 'transformers', model: 'm' })
    expect(settings(...log)).toMatchObject({ 'lm-eval': { batch_size: 'auto:2' }, transformers: { parallelize: true } })
  })
  test('near miss: another main.py', () => expect(identity('$ python main.py --model resnet50 --epochs 90')).toEqual({}))
  test('a backslash behind the last line does not swallow the log', () => {
    const log = ['$ vllm serve m \\', '  --max-model-len 4096 \\', '(APIServer pid=7) INFO 03-20 17:28:12 [a.py:1] --gpu-memory-utilization 0.1']
    expect(settings(...log)).toEqual({ vllm: { max_model_len: 4096 } })
    expect(of('launch', ...log)[0]?.command).toBe('vllm serve m --max-model-len 4096')
  })
  test('the command is kept as it was typed, without what surrounds it', () => {
    expect(of('launch', `$ cd /x && CUDA_VISIBLE_DEVICES=0 vllm serve "my model" --max-model-len 4096 > server.log 2>&1 &`)).toEqual([
      {
        kind: 'launch',
        command: 'CUDA_VISIBLE_DEVICES=0 vllm serve "my model" --max-model-len 4096',
        program: 'vllm',
        argv: ['CUDA_VISIBLE_DEVICES=0', 'vllm', 'serve', 'my model', '--max-model-len', '4096'],
      },
    ])
  })
  test('operators inside quotes part nothing', () => {
    expect(of('launch', `$ vllm serve m --chat-template "a; b | c > d && e"`)[0]?.argv).toEqual(['vllm', 'serve', 'm', '--chat-template', 'a; b | c > d && e'])
  })
})

describe('options of the engines', () => {
  test.each([
    ['--gpu-memory-utilization 0.9', { gpu_memory_utilization: 0.9 }],
    ['--gpu-memory-utilization=0.9', { gpu_memory_utilization: 0.9 }],
    ['--gpu_memory_utilization 0.9', { gpu_memory_utilization: 0.9 }],
    ['--device-memory-utilization 0.8', { gpu_memory_utilization: 0.8 }],
    ['-tp 4 -pp=2', { tensor_parallel_size: 4, pipeline_parallel_size: 2 }],
    ['--enforce-eager', { enforce_eager: true }],
    ['--enforce-eager > log.txt', { enforce_eager: true }],
    ['--enforce-eager --max-num-seqs 8', { enforce_eager: true, max_num_seqs: 8 }],
    ['--trust-remote-code=True', { trust_remote_code: true }],
    ['--no-enable-chunked-prefill', { enable_chunked_prefill: false }],
    ['--seed -1', { seed: -1 }],
    ['--dtype half --quantization awq', { dtype: 'half', quantization: 'awq' }],
    [`--limit-mm-per-prompt '{"image": 2}'`, { limit_mm_per_prompt: '{"image": 2}' }],
    ['--max-model-len 32k', { max_model_len: 32_000 }],
    ['--max-model-len 32K', { max_model_len: 32_768 }],
    ['--max-model-len auto', { max_model_len: 'auto' }],
    ['-O3', { optimization_level: 3 }],
    ['--compilation-config.cudagraph_mode NONE', { 'compilation_config.cudagraph_mode': 'NONE' }],
  ])('vllm serve m %s', (options, values) => {
    expect(settings(`$ vllm serve m ${options}`)).toEqual({ vllm: values })
  })
  test('the model is the positional word, wherever it stands', () => {
    expect(identity('$ vllm serve --trust-remote-code /models/x --tensor-parallel-size 2')).toMatchObject({ model: '/models/x' })
    expect(settings('$ vllm serve --trust-remote-code /models/x --tensor-parallel-size 2')).toEqual({
      vllm: { trust_remote_code: true, tensor_parallel_size: 2 },
    })
    expect(identity('$ vllm serve --max-model-len 4096 /models/x')).toMatchObject({ model: '/models/x' })
  })
  test.each([
    ['python -m vllm.entrypoints.openai.api_server --model m --swap-space 4', 'vllm', { engine: 'vllm', model: 'm' }, { vllm: { model: 'm', swap_space: 4 } }],
    ['/opt/conda/bin/python3.10 -m vllm.entrypoints.api_server --model m', 'vllm', { engine: 'vllm', model: 'm' }, { vllm: { model: 'm' } }],
    [
      'lmdeploy serve api_server m --tp 2 --cache-max-entry-count 0.5',
      'lmdeploy',
      { engine: 'lmdeploy', model: 'm' },
      { lmdeploy: { tp: 2, cache_max_entry_count: 0.5 } },
    ],
    [
      'lmdeploy chat m --backend pytorch --eager-mode',
      'lmdeploy',
      { engine: 'lmdeploy', model: 'm', backend: 'pytorch' },
      { lmdeploy: { backend: 'pytorch', eager_mode: true } },
    ],
    ['lmdeploy convert internlm-chat-7b /m --tp 2', 'lmdeploy', { engine: 'lmdeploy', model: 'internlm-chat-7b' }, { lmdeploy: { tp: 2 } }],
    ['lmdeploy lite auto_awq /m --batch-size 1', 'lmdeploy', { engine: 'lmdeploy', model: '/m' }, { lmdeploy: { batch_size: 1 } }],
    [
      'python -m sglang.launch_server --model-path m --mem-fraction-static 0.8',
      'sglang',
      { engine: 'sglang', model: 'm' },
      { sglang: { model_path: 'm', mem_fraction_static: 0.8 } },
    ],
    [
      'sglang serve --model m --tp 4 --dp 2 --expert-parallel-size 4 --chunked-prefill-size -1 --disable-cuda-graph',
      'sglang',
      { engine: 'sglang', model: 'm' },
      { sglang: { model_path: 'm', tp_size: 4, dp_size: 2, ep_size: 4, chunked_prefill_size: -1, disable_cuda_graph: true } },
    ],
    [
      'python3 -m sglang.launch_server --model-path m --tensor-parallel-size 8',
      'sglang',
      { engine: 'sglang', model: 'm' },
      { sglang: { model_path: 'm', tp_size: 8 } },
    ],
  ])('%s', (command, name, who, values) => {
    expect(program(`$ ${command}`)).toBe(name)
    expect(identity(`$ ${command}`)).toEqual(who)
    expect(settings(`$ ${command}`)).toEqual(values)
  })
})

describe('the environment', () => {
  test.each([
    ['before a command', 'CUDA_VISIBLE_DEVICES=0,1 VLLM_USE_V1=0 vllm serve m', { CUDA_VISIBLE_DEVICES: '0,1', VLLM_USE_V1: '0' }],
    ['exported', 'export PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True', { PYTORCH_CUDA_ALLOC_CONF: 'expandable_segments:True' }],
    ['exported at a prompt, quoted', `$ export NCCL_P2P_DISABLE="1" VLLM_USE_V1='0'`, { NCCL_P2P_DISABLE: '1', VLLM_USE_V1: '0' }],
    [
      'given to docker',
      'docker run -e NCCL_P2P_DISABLE=1 --env VLLM_USE_V1=0 --env=HF_HOME=/x vllm/vllm-openai:latest --model m',
      { NCCL_P2P_DISABLE: '1', VLLM_USE_V1: '0', HF_HOME: '/x' },
    ],
  ])('%s', (_, line, values) => {
    expect(settings(line)['env']).toEqual(values)
  })
  test('an export starts nothing', () => {
    expect(of('start', 'export CUDA_VISIBLE_DEVICES=0')).toEqual([])
  })
})

describe('docker run', () => {
  const volume = '-v ~/.cache/vllm:/root/.cache/vllm -v /data/lmdeploy:/data'
  test('what stands behind the image is the engine’s command line', () => {
    const line = `docker run --gpus all --ipc=host --shm-size 16g ${volume} -p 8000:8000 --rm vllm/vllm-openai:v0.8.5 --model m --tensor-parallel-size 2`
    expect(identity(line)).toMatchObject({ engine: 'vllm', model: 'm' })
    expect(settings(line)).toEqual({ any: { shm_size: '16g' }, vllm: { model: 'm', tensor_parallel_size: 2 } })
  })
  test('a model as the positional word', () => {
    expect(identity(`docker run -it --gpus all vllm/vllm-openai:v0.18.0 meta-llama/X --max-model-len 4096`)).toMatchObject({
      engine: 'vllm',
      model: 'meta-llama/X',
    })
  })
  test('a whole command behind the image', () => {
    const line = `sudo docker run -d --gpus '"device=0,1"' ${volume} --name s openmmlab/lmdeploy:v0.6.4 lmdeploy serve api_server internlm/x --tp 2`
    expect(identity(line)).toMatchObject({ engine: 'lmdeploy', model: 'internlm/x' })
    expect(settings(line)).toEqual({ env: { NVIDIA_VISIBLE_DEVICES: '0,1' }, lmdeploy: { tp: 2 } })
  })
  test('an image of one’s own', () => {
    const line = `docker run --gpus all registry.local:5000/team/serving:1 python3 -m vllm.entrypoints.openai.api_server --model m --max-num-seqs 8`
    expect(identity(line)).toEqual({ engine: 'vllm', model: 'm' })
    expect(settings(line)).toEqual({ vllm: { model: 'm', max_num_seqs: 8 } })
  })
})

describe('launchers', () => {
  test.each([
    [
      'torchrun around a script',
      'torchrun --standalone --nnodes=1 --nproc_per_node=4 run.py --tp 4',
      { torchrun: { standalone: true, nnodes: 1, nproc_per_node: 4 }, any: { tp: 4 } },
    ],
    ['torch.distributed.run around a script', 'python -m torch.distributed.run --nproc_per_node 4 run.py', { torchrun: { nproc_per_node: 4 } }],
    [
      'accelerate around lm-eval',
      'accelerate launch --multi_gpu --num_processes 4 -m lm_eval --model hf --model_args pretrained=m --batch_size 8',
      {
        accelerate: { multi_gpu: true, num_processes: 4 },
        'lm-eval': { model: 'hf', model_args: 'pretrained=m', batch_size: 8 },
        transformers: { pretrained: 'm' },
      },
    ],
    [
      'accelerate without options of its own',
      'accelerate launch -m lm_eval --model hf --model_args pretrained=m --batch_size 8',
      { 'lm-eval': { model: 'hf', model_args: 'pretrained=m', batch_size: 8 }, transformers: { pretrained: 'm' } },
    ],
    [
      'accelerate around the program itself',
      'accelerate launch --num_processes 2 $(which lm_eval) --model hf --batch_size 8',
      { accelerate: { num_processes: 2 }, 'lm-eval': { model: 'hf', batch_size: 8 } },
    ],
    ['deepspeed', 'deepspeed --num_gpus 2 train.py --per_device_train_batch_size 4', { deepspeed: { num_gpus: 2 }, any: { per_device_train_batch_size: 4 } }],
  ])('%s', (_, command, values) => {
    expect(settings(`$ ${command}`)).toEqual(values)
  })
  test('the harness and what it starts are both named', () => {
    expect(of('identity', '$ accelerate launch -m lm_eval --model hf --model_args pretrained=m').map(({ harness }) => harness)).toEqual(
      expect.arrayContaining(['accelerate', 'lm-eval']),
    )
  })
  test('a script of one’s own', () => {
    expect(program('$ python run.py --tp 4')).toBe('python')
    expect(settings('$ CUDA_VISIBLE_DEVICES=1 python -u run.py --gpu_memory_utilization 0.8')).toEqual({
      env: { CUDA_VISIBLE_DEVICES: '1' },
      any: { gpu_memory_utilization: 0.8 },
    })
  })
})

describe('lm-eval', () => {
  test('its model_args are the engine’s settings', () => {
    const line = `$ lm_eval --model vllm --model_args pretrained="Qwen/Qwen1.5-4B",dtype="float",gpu_memory_utilization=0.6,max_model_len=1024 --tasks mmlu --device cuda:0 --batch_size auto:4`
    expect(identity(line)).toEqual({ engine: 'vllm', harness: 'lm-eval', model: 'Qwen/Qwen1.5-4B' })
    expect(settings(line)).toEqual({
      'lm-eval': {
        model: 'vllm',
        model_args: 'pretrained=Qwen/Qwen1.5-4B,dtype=float,gpu_memory_utilization=0.6,max_model_len=1024',
        tasks: 'mmlu',
        device: 'cuda:0',
        batch_size: 'auto:4',
      },
      vllm: { pretrained: 'Qwen/Qwen1.5-4B', dtype: 'float', gpu_memory_utilization: 0.6, max_model_len: 1024 },
    })
  })
  test.each([
    ['hf', 'transformers'],
    ['hf-multimodal', 'transformers'],
    ['vllm-vlm', 'vllm'],
    ['sglang', 'sglang'],
  ])('--model %s is %s', (model, engine) => {
    expect(identity(`$ lm-eval -m ${model} -a pretrained=x -b 4`)).toMatchObject({ engine, harness: 'lm-eval', model: 'x' })
  })
  test('a client of a server has no engine', () => {
    expect(identity('$ lm_eval --model local-completions --model_args model=x,base_url=http://localhost:8000/v1/completions')).not.toHaveProperty('engine')
  })
  test.each([
    ['plain', 'pretrained=m,tensor_parallel_size=2', { pretrained: 'm', tensor_parallel_size: 2 }],
    ['a list', 'pretrained=m,cuda_graph_sizes=[1,2,4],max_model_len=8', { pretrained: 'm', cuda_graph_sizes: '[1,2,4]', max_model_len: 8 }],
    ['a dict', 'pretrained=m,limit_mm_per_prompt={"image":2,"video":0},tp=1', { pretrained: 'm', limit_mm_per_prompt: '{"image":2,"video":0}', tp: 1 }],
    ['a blank after a comma, quoted', 'pretrained=m, dtype=float16', { pretrained: 'm', dtype: 'float16' }],
    ['quotes inside', `pretrained='m',dtype="auto"`, { pretrained: 'm', dtype: 'auto' }],
    ['booleans', 'pretrained=m,trust_remote_code=True,parallelize=False', { pretrained: 'm', trust_remote_code: true, parallelize: false }],
    ['an equals sign in a value', 'pretrained=m,x=a=b', { pretrained: 'm', x: 'a=b' }],
    ['a comma at the end', 'pretrained=m,', { pretrained: 'm' }],
    [
      'JSON',
      '{"pretrained": "m", "gpu_memory_utilization": 0.8, "enforce_eager": true}',
      { pretrained: 'm', gpu_memory_utilization: 0.8, enforce_eager: true },
    ],
    ['nothing', '', {}],
  ])('model_args: %s', (_, text, values) => {
    expect(Object.fromEntries(readModelArgs(text).map(({ name, value }) => [name, value]))).toEqual(values)
  })
  test.each([
    ['words behind a blank', '--model_args pretrained=m, parallelize=True'],
    ['given twice', '--model_args pretrained=m --model_args parallelize=True'],
  ])('model_args: %s', (_, text) => {
    expect(settings(`$ lm_eval --model hf ${text} --tasks mmlu`)['transformers']).toEqual({ pretrained: 'm', parallelize: true })
  })
})

describe('options whose command was left out', () => {
  test.each([
    [
      'over several lines',
      ['--tensor-parallel-size 4 \\', '--block-size 256 \\', '  --enforce-eager --max-model-len=131072'],
      { tensor_parallel_size: 4, tp_size: 4, max_model_len: 131_072, enforce_eager: true },
    ],
    ['in one line', ['--tp-size 4 --mem-fraction-static 0.85'], { tp_size: 4, mem_fraction_static: 0.85 }],
    ['short names', ['--tp 4 \\', '--dp 2'], { tp: 4, tp_size: 4, dp: 2 }],
    ['the known one not first', ['--trust-remote-code \\', '--max-num-seqs 16'], { trust_remote_code: true, max_num_seqs: 16 }],
  ])('%s', (_, log, values) => expect(settings(...log)['any']).toMatchObject(values))
  test('they start nothing', () => expect(of('launch', '--tp-size 4 --mem-fraction-static 0.85')).toEqual([]))
  test.each([
    ['help', ['  --max-model-len MAX_MODEL_LEN', '  --max-num-seqs MAX_NUM_SEQS --block-size {8,16,32}']],
    ['usage', ['  [--max-model-len MAX_MODEL_LEN] [--max-num-seqs MAX_NUM_SEQS]']],
    ['talk', ['--gpu-memory-utilization 0.9 --max-num-seqs 16 did not help either']],
    ['one alone', ['--max-model-len 4096']],
    ['options of another program', ['--output-dir out --num-train-epochs 3']],
  ])('near miss: %s', (_, log) => expect(settings(...log)).toEqual({}))
})
