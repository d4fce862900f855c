import type { SpeakerTable } from './speaker.ts'
import { lmEval } from './harness/lm-eval.ts'
import { uvicorn } from './harness/uvicorn.ts'
import { lmdeploy, lmdeployUnsigned } from './lmdeploy/index.ts'
import { nvidiaSmiFailures } from './nvidia-smi/failure.ts'
import { knownErrors } from './errors/index.ts'
import { hostSpeakers } from './host/index.ts'
import { nccl } from './nccl.ts'
import { huggingFace } from './transformers.ts'
import { pipelines, sglang } from './sglang/index.ts'
import { torchSpeakers } from './torch/index.ts'
import { vllm, vllmAndCopies } from './vllm/index.ts'

/** Everyone whose sentences are known. A sentence is added to its speaker's table; nothing here changes for it. */
export const speakers: readonly SpeakerTable[] = [
  ...torchSpeakers,
  nccl,
  ...hostSpeakers,
  knownErrors,
  vllm,
  vllmAndCopies,
  sglang,
  pipelines,
  uvicorn,
  lmdeploy,
  lmdeployUnsigned,
  lmEval,
  huggingFace,
  nvidiaSmiFailures,
]
