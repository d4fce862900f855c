import { analyzeStreams } from '../analyze-stream.ts'
import { command, withoutCommands } from '../encode/workflow.ts'
import { COMPRESSED_CUTS } from '../notes.ts'
import { redact } from '../redact/index.ts'
import { render } from '../render/formats.ts'
import { annotation, annotationsOf, chosen } from '../render/github.ts'
import { toMarkdown } from '../render/markdown.ts'
import { readOutputs } from '../render/outputs.ts'
import { placed } from '../render/placed.ts'
import { toText } from '../render/text/index.ts'
import { spellingsOf } from '../rules/flags.ts'
import { ourRules } from '../rules/ours.ts'

/**
 * What the action has of oomdoctor: all that computes, and nothing that reads, writes or asks. The bundle holds it
 * compressed and runs it without `require` and `import`; what touches the runner stays readable beside it.
 */
export default {
  analyzeStreams,
  annotation,
  annotationsOf,
  chosen,
  command,
  compressedCuts: COMPRESSED_CUTS,
  ourRules,
  placed,
  readOutputs,
  redact,
  render,
  spellingsOf,
  toMarkdown,
  toText,
  withoutCommands,
}
