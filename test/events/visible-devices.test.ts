import { describe, expect, test } from 'vitest'
import { bodiesOf } from './log.ts'

const env = (...log: readonly string[]): unknown =>
  Object.assign({}, ...bodiesOf(...log).flatMap(body => (body.kind === 'settings' && body.scope === 'env' ? [body.values] : [])))

describe('which cards a run may see', () => {
  test.each([
    ['a command', 'CUDA_VISIBLE_DEVICES=2,3 vllm serve m --tensor-parallel-size 2'],
    ['a command with quotes', '$ CUDA_VISIBLE_DEVICES="2,3" python3 run.py'],
    ['export', 'export CUDA_VISIBLE_DEVICES=2,3'],
    ['export with quotes', "$ export CUDA_VISIBLE_DEVICES='2,3'"],
    ['a variable alone, as env prints it', 'CUDA_VISIBLE_DEVICES=2,3'],
    ['Windows', 'set CUDA_VISIBLE_DEVICES=2,3'],
    ['csh', 'setenv CUDA_VISIBLE_DEVICES 2,3'],
    ['PowerShell', '$env:CUDA_VISIBLE_DEVICES="2,3"'],
    ['a notebook', '%env CUDA_VISIBLE_DEVICES=2,3'],
    ['a Dockerfile', 'ENV CUDA_VISIBLE_DEVICES=2,3'],
    ['a compose file', '      CUDA_VISIBLE_DEVICES: "2,3"'],
    ['a list of a compose file', '      - CUDA_VISIBLE_DEVICES=2,3'],
    ['Python', 'os.environ["CUDA_VISIBLE_DEVICES"] = "2,3"  # the free ones'],
    ['deepspeed', '[2026-11-21 12:38:32,001] [INFO] [launch.py:164:main] Setting CUDA_VISIBLE_DEVICES=2,3'],
    [
      'SGLang',
      "[2026-11-21 12:38:32 TP0] Context: self.device='cuda' self.gpu_id=0 os.environ.get('CUDA_VISIBLE_DEVICES')='2,3' self.tp_rank=0 self.tp_size=2",
    ],
    ['docker -e', 'docker run --gpus all -e CUDA_VISIBLE_DEVICES=2,3 vllm/vllm-openai:v0.8.5 --model m'],
  ])('%s', (_, line) => expect(env(line)).toEqual({ CUDA_VISIBLE_DEVICES: '2,3' }))
  test.each([
    [`docker run --gpus '"device=2,3"' vllm/vllm-openai:v0.8.5 --model m`, '2,3'],
    [`docker run --gpus "device=2" vllm/vllm-openai:v0.8.5 --model m`, '2'],
    [`docker run --gpus=device=GPU-661c8005 vllm/vllm-openai:v0.8.5 --model m`, 'GPU-661c8005'],
    [`docker run --gpus 2 vllm/vllm-openai:v0.8.5 --model m`, '0,1'],
    [`$ podman run --device nvidia.com/gpu=2 --device nvidia.com/gpu=3 vllm/vllm-openai:v0.8.5 --model m`, '2,3'],
    ['docker run -e NVIDIA_VISIBLE_DEVICES=2,3 vllm/vllm-openai:v0.8.5 --model m', '2,3'],
  ])('%s', (line, list) => expect(env(line)).toEqual({ NVIDIA_VISIBLE_DEVICES: list }))
})

describe('what sets nothing', () => {
  test.each([
    'docker run --gpus all vllm/vllm-openai:v0.8.5 --model m',
    'set CUDA_VISIBLE_DEVICES=0 before you start it',
    'To select which GPU(s) vLLM can use, set the `CUDA_VISIBLE_DEVICES` environment variable before running lm-eval.',
    'changing env variable CUDA_VISIBLE_DEVICES after program start. Setting the available devices to be zero.',
    'echo $CUDA_VISIBLE_DEVICES',
    'print(os.environ["CUDA_VISIBLE_DEVICES"])',
  ])('%s', line => expect(env(line)).toEqual({}))
})
