import type { Event, Frame, Source } from '../types.ts'
import type { Question } from './question.ts'
import { answers, known } from './sheet.ts'

/** Files of the libraries that train, and what is called in them. */
const TRAINERS =
  /[/\\](?:transformers[/\\]trainer(?!_pt_utils|_utils)\w{0,80}|accelerate[/\\]optimizer|trl[/\\]trainer[/\\]\w{1,80}|lightning[/\\]\w{1,80}[/\\]loops[/\\][\w/\\]{1,200})\.py$|[/\\]deepspeed[/\\]runtime[/\\](?:engine|zero[/\\]\w{1,80}|fp16[/\\]\w{1,80}|bf16_optimizer)\.py$|[/\\]torch[/\\]optim[/\\]|[/\\]megatron[/\\]\w{1,80}[/\\]training\.py$/
const TRAINING =
  /^(?:train|training_step|train_step|train_epoch|train_one_epoch|train_batch|training_loop|_inner_training_loop|fit|backward|optimizer_step|update_policy|update_actor|ppo_step)$/
/** Inference of a library that trains as well. */
const EVALUATES = /^(?:evaluate|evaluation_loop|predict|prediction_step|prediction_loop|generate)$/
/** Actors and workers in which programs of reinforcement learning train beside an engine on the same card (OpenRLHF, verl, slime). */
const BESIDE = /(?:Actor|Policy|Critic|Train)\w{0,80}RayActor|^WorkerDict$/
const BESIDE_FILES = /[/\\](?:fsdp|megatron)_workers\.py$|[/\\]sharding_manager[/\\]|[/\\]openrlhf[/\\]trainer[/\\]/

/** Whether the process that failed trains, and whether training shares its card with an engine. */
export const training: Question = ({ episode, failure }) => {
  if (failure === undefined) return {}
  const trains = failure.frames.findLast(isTraining)
  const evaluates = failure.frames.some(frame => EVALUATES.test(frame.function))
  const beside = failure.frames.find(frame => BESIDE_FILES.test(frame.path))?.at ?? episode.events.map(besideIn).find(at => at !== undefined)
  return answers({
    'training.seen': trains === undefined || evaluates ? undefined : known(true, trains.at),
    'training.beside': beside === undefined ? undefined : known(true, beside),
  })
}

const isTraining = (frame: Frame): boolean =>
  TRAINERS.test(frame.path) || TRAINING.test(frame.function) || /\bloss\w*\.backward\(|\boptimizer\w*\.step\(/.test(frame.code ?? '')

const besideIn = (event: Event): Source | undefined =>
  BESIDE.test(event.by.role ?? '') || (event.kind === 'remark' && event.name === 'ray-method' && BESIDE.test(String(event.values?.['actor'])))
    ? event.at
    : undefined
