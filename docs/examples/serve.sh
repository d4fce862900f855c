#!/bin/bash
# A launch script with faults: what `oomdoctor check` has to say of it stands in the README.
set -e
pip install vllm==0.8.1

MODEL=meta-llama/Llama-3.1-8B-Instruct
ARGS=(
  --max-model-len 131072
  --dtype float
  --kv-cache-memory-bytes 8G
)
if [ -n "$SMALL" ]; then TP=1; else TP=2; fi

CUDA_VISIBLE_DEVICES=0,1 vllm serve "$MODEL" --tensor-parallel-size $TP "${ARGS[@]}"
lm_eval --model vllm --model_args pretrained=$MODEL, gpu_memory_utilization=0.99 --tasks gsm8k
