import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Seed {
  readonly path: string
  readonly lines: readonly string[]
}

/** Every log of the fixtures, in lines. */
export const logs = (folder = 'fixtures'): readonly Seed[] => filesIn(folder, name => /\.(?:log|txt|csv|xml)$/.test(name))

/** Files that start engines, one of each kind that is read. */
export const launches = (): readonly Seed[] => Object.entries(LAUNCHES).map(([path, text]) => ({ path, lines: text.split('\n') }))

const LAUNCHES: Readonly<Record<string, string>> = {
  'serve.sh': `#!/usr/bin/env bash
set -euo pipefail
export CUDA_VISIBLE_DEVICES=0,1 PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True
MODEL=\${1:-Qwen/Qwen2.5-7B-Instruct}
UTIL=0.95
args=(--max-model-len 32768 --gpu-memory-utilization "$UTIL")
if [ -n "\${TP:-}" ]; then args+=(--tensor-parallel-size "$TP"); fi
for port in 8000 8001; do
  vllm serve "$MODEL" "\${args[@]}" --port $port \\
    --kv-cache-dtype fp8 2>&1 | tee "server-$port.log" &
done
cat <<EOT | python3 -
print(1)
EOT
lmdeploy serve api_server $MODEL --tp 2 --cache-max-entry-count 0.8
torchrun --nproc-per-node 4 eval.py --model $MODEL
wait`,
  Dockerfile: `FROM vllm/vllm-openai:v0.8.1
ARG UTIL=0.9
ENV VLLM_USE_V1=1 \\
    UTIL=$UTIL
RUN pip install lmdeploy==0.7.1
ENTRYPOINT ["python3", "-m", "vllm.entrypoints.openai.api_server"]
CMD ["--model", "Qwen/Qwen2.5-72B", "--gpu-memory-utilization", "0.98"]`,
  'compose.yaml': `services:
  llm:
    image: vllm/vllm-openai:v0.6.3
    environment: { CUDA_VISIBLE_DEVICES: "0" }
    command: >
      --model Qwen/Qwen2.5-7B --swap-space 64
      --gpu-memory-utilization 1.2
    deploy: &gpus { resources: { reservations: { devices: [{ capabilities: [gpu], count: 1 }] } } }
  other:
    image: lmsysorg/sglang:v0.4.6
    deploy: *gpus
    command: ["python3", "-m", "sglang.launch_server", "--model-path", "meta-llama/Llama-3.1-8B", "--mem-fraction-static", "0.95"]`,
  'job.yaml': `apiVersion: batch/v1
kind: Job
spec:
  template:
    spec:
      containers:
        - image: openmmlab/lmdeploy:v0.7.0
          env: [{ name: HF_HOME, value: /cache }]
          command: [/bin/sh, -c]
          args: ["lmdeploy serve api_server internlm/internlm2_5-7b-chat --cache-max-entry-count 0.9 --session-len 131072"]
          resources: { limits: { nvidia.com/gpu: 2, memory: 16Gi } }`,
  'eval.py': `import os
from vllm import LLM, SamplingParams
from lmdeploy import pipeline, TurbomindEngineConfig
config = dict(gpu_memory_utilization=0.95, max_model_len=65536)
llm = LLM("Qwen/Qwen2.5-7B", tensor_parallel_size=2, **config)
pipe = pipeline('internlm/internlm2-chat-7b', backend_config=TurbomindEngineConfig(cache_max_entry_count=0.8, tp=2))
print(llm.generate(["x" * 3], SamplingParams(prompt_logprobs=20)))  # all of them`,
  'requirements.txt': 'vllm==0.8.1 ; python_version >= "3.9"\n# a note\nlmdeploy>=0.6,<0.8\nsglang[all] == 0.4.6.post1 --hash=sha256:abc',
}

const filesIn = (folder: string, wanted: (name: string) => boolean): readonly Seed[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && wanted(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .toSorted()
    .map(path => ({ path, lines: readFileSync(path, 'utf8').split('\n') }))
