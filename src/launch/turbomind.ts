/** Families whose layers TurboMind has never had: LMDeploy changes to its PyTorch engine for them. */
const PYTORCH_ONLY: ReadonlySet<string> = new Set(
  'gemma gemma2 gemma3_text phi phi3 phimoe starcoder2 falcon opt gpt2 gptj gpt_neox bloom cohere cohere2 granite exaone olmo2 stablelm mpt'.split(' '),
)
/** Families that TurboMind has served for long. */
const TURBOMIND: ReadonlySet<string> = new Set('llama qwen qwen2 qwen2_moe qwen3 qwen3_moe internlm internlm2 internlm3 mistral mixtral baichuan'.split(' '))

/** Which of LMDeploy's engines runs a model of this `model_type` where none is asked for; undefined where that depends on the release. */
export const servedBy = (type: string): 'turbomind' | 'pytorch' | undefined =>
  PYTORCH_ONLY.has(type) ? 'pytorch' : TURBOMIND.has(type) ? 'turbomind' : undefined
