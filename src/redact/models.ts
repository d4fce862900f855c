import type { Pseudonyms } from './pseudonyms.ts'

// `Qwen/Qwen3-8B` is everybody's; `/mnt/acme/internal-7b-v3` tells whose it is and what they work on.

/** Words that published models' names are made of. */
const PUBLISHED = new Set(
  `meta llama codellama tinyllama qwen qwq qvq mistral mixtral ministral magistral codestral devstral pixtral gemma codegemma medgemma shieldgemma paligemma
  deepseek internlm internvl internlmxcomposer internthinker intern s1 eagle medusa sglang phi yi glm chatglm codegeex cogvlm baichuan falcon gpt oss opt bloom bloomz vicuna command
  aya dbrx olmo olmoe smollm granite nemotron minicpm minimax llava kimi moonlight ernie hunyuan step grok jamba mamba zamba rwkv starcoder stablelm solar
  exaone arctic mpt neox pythia wizardlm wizardcoder openchat zephyr hermes dolly orca redpajama xverse aquila skywork telechat seed mimo ling ring apertus
  instruct chat it base hf text vision vl omni audio coder code math prover moe distill dense sparse thinking think reasoning non preview turbo mini tiny small
  medium large nano plus pro ultra super max flash air lite fast next scout maverick embed embedding reranker reward rm ocr v r x a e b m k t
  awq gptq gguf ggml marlin autoround bnb nf4 fp4 nvfp4 mxfp4 fp8 fp16 bf16 int4 int8 w4a16 w8a8 w8a16 w4a8 4bit 8bit 16bit static dynamic block quantized
  sft dpo rlhf latest original safetensors bin pth model open maas zero lightning`.split(/\s+/),
)
/** `3`, `3.1`, `8b`, `a22b`, `128k`, `0528`, `q4`, `v0.3`, `1m`, `16e`, `8x7b`. */
const NUMBER = /^(?:v|r|a|q|e|k|x|int|fp|w|g)?\d{1,8}(?:\.\d{1,4}){0,2}(?:x\d{1,4}(?:\.\d)?)?[bmkteg]?(?:ba\d{1,4}b)?$/

/** Folders that are called so everywhere. */
const FOLDERS = new Set(
  `root home mnt media data dataset datasets opt srv var tmp usr local lib share workspace workspaces work app apps model models weights checkpoint checkpoints ckpt
  ckpts hub cache .cache huggingface hf modelscope snapshots blobs transformers llm llms vlm pretrained public disk nvme ssd hdd raid nfs gpfs lustre scratch
  storage shared nas volume volumes ephemeral content kaggle input output outputs runs users user . .. ~ c: d: e: refs main ai server`.split(/\s+/),
)
const HASH = /^[0-9a-f]{7,64}$/

/** An argument or an echo that names the model's place: `--model-path X`, `model='X'`, `pretrained=X`, `vllm serve X`. */
const NAMED = new RegExp(
  String.raw`(--NAME(?:=|["',\s]{1,6})["']?|(?<![\w-])NAME\\?["']?\s{0,4}[=:]\s{0,4}\\?["']?|\bserve\s{1,4}(?:api_server\s{1,4})?["']?|\b(?:chat|convert|lite\s\w{1,20})\s{1,4}["']?)((?:[A-Za-z]:)?[~.]{0,2}[\\/][^\s'",;:)}\]|=]{1,400})`.replaceAll(
    'NAME',
    String.raw`(?:(?:speculative|draft|target|base|lora|speculative[-_]draft)[-_])?(?:model|tokenizer|pretrained|adapter|lora|checkpoint)(?:[-_](?:path|tag|name|dir|id|name[-_]or[-_]path|modules?))?`,
  ),
  'g',
)

/** Places of models that are not published, in a text that names them as such. */
export const hideModels = (text: string, names: Pseudonyms): string =>
  text.includes('/') || text.includes('\\')
    ? text.replace(NAMED, (whole, before: string, path: string) => (/^[\\/]{2}|^\/(?:dev|proc|sys)\//.test(path) ? whole : before + hidePath(path, names)))
    : text

/** A path whose own words stand under a name: folders that could be anywhere and a published model stay. */
export const hidePath = (path: string, names: Pseudonyms): string => {
  const parts = path.split(/([\\/]+)/)
  const last = parts.findLastIndex((part, at) => at % 2 === 0 && part !== '')
  return parts.map((part, at) => (at % 2 === 1 || part === '' || part.startsWith('<') ? part : at === last ? model(part, names) : folder(part, names))).join('')
}
const model = (part: string, names: Pseudonyms): string => (isCommon(part) ? part : names.of('model', part))
const folder = (part: string, names: Pseudonyms): string => (isCommon(part) ? part : names.of('dir', part))

const isCommon = (part: string): boolean => {
  const plain = part.toLowerCase()
  if (FOLDERS.has(plain) || FOLDERS.has(plain.replace(/\d{1,3}$/, '')) || HASH.test(plain) || plain.startsWith('models--')) return true
  return plain.split(/[-_ ]+|\.(?!\d)/).every(word => isPublished(word) || word.split(/(?<=[a-z])(?=\d)/).every(isPublished))
}
const isPublished = (word: string): boolean => word === '' || PUBLISHED.has(word) || NUMBER.test(word)

/** Whether a setting of this name holds a model's place. */
export const isModelName = (name: string): boolean =>
  /(?:^|[._])(?:model|tokenizer|pretrained|lora|adapter|checkpoint)(?:[_-](?:path|tag|name|dir))?$|^model_?path$/i.test(name)
/** Whether a value is a place on a disk; `Qwen/Qwen3-8B` is the name of a model. */
export const isPath = (value: string): boolean => /^(?:[A-Za-z]:[\\/]|~?[\\/]|\.{1,2}[\\/])/.test(value) || value.split('/').length > 2
