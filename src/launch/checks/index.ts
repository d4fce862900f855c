import type { Check } from './check.ts'
import { cardsSeen, headsUneven } from './cards.ts'
import { adaptersInHost, idleSetting, requestsAboveTokens, segmentsWithSleepMode, tokensBelowLength } from './contradictions.ts'
import { cacheByHandTooLarge, cacheDoesNotFit, weightsDoNotFit } from './fit.ts'
import { launcherAroundEngine } from './launcher.ts'
import { blankInModelArgs, modelArgsTwice } from './lm-eval.ts'
import { conversionGone, conversionResidue, graphsOfBatch, otherEnginesSetting, segmentsTakenOut } from './lmdeploy.ts'
import { unknownArgument, unknownOption, unknownVariable } from './options.ts'
import { fullPrecision } from './precision.ts'
import { batchScores, promptScores } from './scores.ts'
import { shareOutOfRange, shareTooHigh } from './shares.ts'

/** Everything that a launch is judged by. Each has a match and a near miss in the tests. */
export const CHECKS: readonly Check[] = [
  launcherAroundEngine,
  blankInModelArgs,
  modelArgsTwice,
  unknownOption,
  unknownArgument,
  unknownVariable,
  conversionGone,
  shareOutOfRange,
  requestsAboveTokens,
  tokensBelowLength,
  adaptersInHost,
  segmentsWithSleepMode,
  headsUneven,
  cardsSeen,
  weightsDoNotFit,
  cacheDoesNotFit,
  cacheByHandTooLarge,
  batchScores,
  promptScores,
  shareTooHigh,
  fullPrecision,
  otherEnginesSetting,
  graphsOfBatch,
  idleSetting,
  segmentsTakenOut,
  conversionResidue,
]
