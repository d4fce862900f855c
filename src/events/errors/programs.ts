import { says } from '../speaker.ts'
import { errorOf, told } from './told.ts'

/** What the user gave a program. */
export const given = [
  says('error: unrecognized arguments: {args:text}', told('arguments'), 'vllm: error: unrecognized arguments: --gpu-memory-utilisation 0.8'),
  says('error: argument {argument:text}: {why:text}', told('arguments'), "api_server.py: error: argument --max-model-len: invalid int value: '32k'"),
  says('error: the following arguments are required: {args:text}', told('arguments'), 'lm_eval: error: the following arguments are required: --tasks'),
  says(
    'error: ambiguous option: {option:text}',
    told('arguments'),
    'api_server.py: error: ambiguous option: --max could match --max-model-len, --max-num-seqs',
  ),
  says(
    "got an unexpected keyword argument '{name:text}'",
    told('arguments'),
    "TypeError: EngineArgs.__init__() got an unexpected keyword argument 'gpu_memory'",
  ),
  says('validation error[[s]] for {what:word}', told('arguments'), [
    'pydantic_core._pydantic_core.ValidationError: 1 validation error for ModelConfig',
    'pydantic_core._pydantic_core.ValidationError: 2 validation errors for ParallelConfig',
  ]),
  says('unrecognized configuration keys: {keys:text}', told('arguments'), 'ValueError: unrecognized configuration keys: gpu_mem'),
] as const

/** Models that a program does not know, or not with this hardware, or that are broken. */
export const models = [
  says('Model architectures [{names:text}] are not supported for now', told('unsupported-model'), [
    "ValueError: Model architectures ['Qwen9ForCausalLM'] are not supported for now. Supported architectures: ['AquilaModel']",
  ]),
  says(
    'Model architectures [{names:text}] failed to be inspected',
    told('unsupported-model'),
    "ValueError: Model architectures ['Qwen9ForCausalLM'] failed to be inspected. Please check the logs for more details.",
  ),
  says('The checkpoint you are trying to load has model type `{type:word}` but Transformers does not recognize this architecture', told('unsupported-model'), [
    'ValueError: The checkpoint you are trying to load has model type `qwen9` but Transformers does not recognize this architecture.',
  ]),
  says(
    'Unrecognized configuration class',
    told('unsupported-model'),
    "ValueError: Unrecognized configuration class <class 'transformers_modules.x.configuration_x.XConfig'> for this kind of AutoModel: AutoModelForCausalLM.",
  ),
  says(
    'Unrecognized model in {path:word}',
    told('unsupported-model'),
    'ValueError: Unrecognized model in /models/x. Should have a `model_type` key in its config.json',
  ),
  says('requires you to execute the configuration file in that repo', told('arguments'), [
    'ValueError: Loading /models/x requires you to execute the configuration file in that repo on your local machine. Make sure you have read the code there to avoid malicious use, then set the option `trust_remote_code=True` to remove this error.',
  ]),
  says('Unknown quantization method: {name:word}', told('unsupported-model'), 'ValueError: Unknown quantization method: awq8. Must be one of'),
  says('Bfloat16 is only supported on GPUs with compute capability of at least', told('kernel-image'), [
    'ValueError: Bfloat16 is only supported on GPUs with compute capability of at least 8.0. Your Tesla T4 GPU has compute capability 7.5.',
  ]),
  says('size mismatch for {name:text}: copying a param', told('unsupported-model'), [
    'size mismatch for model.embed_tokens.weight: copying a param with shape torch.Size([152064, 3584]) from checkpoint, the shape in current model is torch.Size([151936, 3584]).',
  ]),
] as const

/** A request that asks for more than the server was told to take: a limit of the settings, not of the card. What only vLLM prints is read with vLLM. */
export const requests = [
  says(
    "This model's maximum context length is {limit:int} tokens~~. However, you requested {required?:int} tokens",
    ({ limit, required }, record) => ({ ...errorOf('request', record), limit, ...(required === undefined ? {} : { required }) }),
    "openai.BadRequestError: Error code: 400 - {'object': 'error', 'message': \"This model's maximum context length is 4096 tokens. However, you requested 5120 tokens (4096 in the messages, 1024 in the completion). Please reduce the length of the messages or completion.\"}",
  ),
  says(
    'Token indices sequence length is longer than the specified maximum sequence length for this model ({prompt:int} > {limit:int})',
    ({ prompt, limit }) => ({ kind: 'remark', name: 'request-too-long', values: { prompt, limit } }),
    'Token indices sequence length is longer than the specified maximum sequence length for this model (5120 > 4096). Running this sequence through the model will result in indexing errors',
  ),
] as const
