import { perRecord } from './parser.ts'

/** A model (not a tokenizer, processor or config) loaded by name, the whole call in one line. */
const MODEL_LOAD = /\b(?:Auto)?[A-Z]\w*(?:Model\w*|For\w+|LMHeadModel)\.from_pretrained\((.*)\)/
const TYPED = /dtype|load_in_[48]bit|quantization_config|\bbf16\b|\bfp16\b|\bfp8\b|int[48]|gptq|awq|\.gguf/i

/** Source lines that a paste holds (tracebacks show them too): how a model is loaded says in which type. */
export const pythonCode = perRecord('python code', ({ message, own }) => {
  if (own || !message.includes('.from_pretrained(')) return []
  const found = MODEL_LOAD.exec(message)
  return found === null ? [] : [{ kind: 'remark', name: 'from-pretrained', values: { typed: TYPED.test(found[1] ?? '') } }]
})
