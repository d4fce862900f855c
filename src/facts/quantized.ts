import { readName } from '../models/name.ts'
import type { EventOf, Fact } from '../types.ts'
import type { Asked, Question } from './question.ts'
import { answers, known } from './sheet.ts'
import type { Facts } from './sheet.ts'

/** Sources of one way of storing weights, in vLLM and SGLang; those that belong to none, or to weights as they are, aside. */
const METHOD = /[/\\](?:quantization|oracle)[/\\](?:[\w.-]{1,60}[/\\]){0,3}(\w{1,60})\.py$/
const NO_METHOD = /^(?:__init__|base_config|base_scheme|schema|unquant|unquantized|kv_cache|\w*utils|input_quant_fp8)$/
/** Words for weights as they are. */
const PLAIN = /^(?:none|auto|hf|llama|unquant)$/i

/** Whether the weights are stored in fewer bits already, by the command, the log, the failing code or the model's name. */
export const quantized: Question = ({ episode, failure, facts, models, given }) => {
  const remark = episode.events.find((event): event is EventOf<'remark'> => event.kind === 'remark' && event.name === 'quantized-checkpoint')
  const frame = failure?.frames.find(({ path }) => {
    const method = METHOD.exec(path)?.[1]
    return method !== undefined && !NO_METHOD.test(method)
  })
  const from = asked(facts) ?? remark?.at ?? frame?.at ?? (given?.shape.quantization === undefined ? undefined : given.at) ?? named(facts, models)
  return answers({ 'weights.quantized': from === undefined ? undefined : known(true, from) })
}

const asked = (facts: Facts) => {
  const setting = (name: string): Fact<unknown> | undefined => facts[`setting.${name}`]
  const words = [setting('quantization'), facts.engine?.value === 'lmdeploy' ? setting('model_format') : undefined]
  const word = words.find(each => typeof each?.value === 'string' && !PLAIN.test(each.value))
  const switched = [setting('load_in_4bit'), setting('load_in_8bit')].find(each => each?.value === true)
  return (word ?? switched)?.from[0]
}

const named = (facts: Facts, models: Asked['models']) => {
  const name = facts.model
  if (name === undefined) return undefined
  return (models.find(name.value)?.quantization ?? readName(name.value)?.quantization) === undefined ? undefined : name.from[0]
}
