import { speaker } from '../speaker.ts'
import { engine } from './engine.ts'
import { pytorchEngine, pytorchEngineUnsigned } from './pytorch-engine.ts'
import { pytorchKv } from './pytorch-kv.ts'
import { pytorchRequests } from './pytorch-requests.ts'
import { rayMethods, tensorParallel } from './tensor-parallel.ts'
import { turbomindErrors, turbomindErrorsUnsigned } from './turbomind-errors.ts'
import { turbomindKv } from './turbomind-kv.ts'
import { turbomindPython, turbomindPythonUnsigned } from './turbomind-python.ts'
import { turbomindRequests } from './turbomind-requests.ts'
import { turbomindWarmUp } from './turbomind-warm-up.ts'
import { turbomind } from './turbomind.ts'
import { vision } from './vision.ts'

/** LMDeploy, both engines. */
export const lmdeploy = speaker('lmdeploy', 'lmdeploy', [
  ...turbomindErrors,
  ...turbomind,
  ...turbomindKv,
  ...turbomindWarmUp,
  ...turbomindRequests,
  ...turbomindPython,
  ...engine,
  ...pytorchEngine,
  ...pytorchKv,
  ...pytorchRequests,
  ...tensorParallel,
  ...vision,
])

/** What LMDeploy says in words that other programs use as well: heard, but no sign of LMDeploy. */
export const lmdeployUnsigned = speaker('lmdeploy, unsigned', undefined, [
  ...turbomindErrorsUnsigned,
  ...turbomindPythonUnsigned,
  ...pytorchEngineUnsigned,
  ...rayMethods,
])
