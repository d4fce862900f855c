/** Two matrices a feed-forward layer: up and down. */
const PLAIN: ReadonlySet<string> = new Set('gpt2 gptj gpt_neox gpt_bigcode opt bloom falcon phi mpt starcoder2 nemotron'.split(' '))
/** Three: gate, up and down. */
const GATED: ReadonlySet<string> = new Set(
  [
    'llama llama4_text mllama_text_model mistral ministral3 mixtral',
    'qwen qwen2 qwen2_moe qwen2_vl qwen2_vl_text qwen2_5_vl qwen2_5_vl_text',
    'qwen3 qwen3_moe qwen3_next qwen3_vl_text qwen3_vl_moe_text qwen3_5_text qwen3_5_moe_text',
    'gemma gemma2 gemma3_text phi3 phimoe deepseek deepseek_v2 deepseek_v3 kimi_k2 gpt_oss',
    'internlm internlm2 internlm3 baichuan chatglm glm glm4 glm4_moe Yi minicpm minicpmv',
    'cohere cohere2 granite exaone exaone4 olmo2 olmo3 stablelm seed_oss smollm3 mimo minimax_m2',
  ].flatMap(types => types.split(' ')),
)
/** One matrix reads and writes tokens where the config does not say otherwise. */
const TIED: ReadonlySet<string> = new Set('gemma gemma2 gemma3_text gpt2 gpt_bigcode opt bloom falcon mpt cohere cohere2 minicpm starcoder2'.split(' '))

/** Whether the layers of this `model_type` are known here. */
export const isKnown = (type: string): boolean => PLAIN.has(type) || GATED.has(type)
export const matricesOf = (type: string): number => (PLAIN.has(type) ? 2 : 3)
export const isTied = (type: string): boolean => TIED.has(type)
