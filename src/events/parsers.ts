import type { Parser } from './parser.ts'
import { cardsListed } from './cards-listed.ts'
import { constructorCalls } from './constructor-call.ts'
import { commands } from './command/index.ts'
import { visibleDevices } from './command/visible-devices.ts'
import { blockEchoes } from './echo/blocks.ts'
import { deadStacks } from './dead-stack.ts'
import { oneLineEchoes } from './echo/one-line.ts'
import { turbomindStacks } from './lmdeploy/stacktrace.ts'
import { warmUpTokens } from './lmdeploy/warm-up-tokens.ts'
import { hostParsers } from './host/index.ts'
import { handles } from './torch/index.ts'
import { snapshots } from './nvidia-smi/index.ts'
import { pythonCode } from './python-code.ts'
import { releaseLines } from './release-lines.ts'
import { packageVersions, shownPackage } from './versions.ts'
import { releaseFields } from './sglang/release-fields.ts'
import { tracebacks } from './traceback.ts'
import { usage } from './usage.ts'

/** Everything that is read by more than a sentence. */
export const parsers: readonly Parser[] = [
  commands,
  visibleDevices,
  oneLineEchoes,
  blockEchoes,
  tracebacks,
  deadStacks,
  snapshots,
  handles,
  ...hostParsers,
  usage,
  turbomindStacks,
  warmUpTokens,
  releaseLines,
  releaseFields,
  pythonCode,
  constructorCalls,
  packageVersions,
  shownPackage,
  cardsListed,
]
