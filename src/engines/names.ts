/** How engines, harnesses and launchers write their own names. */
const NAMES: Readonly<Record<string, string>> = {
  vllm: 'vLLM',
  lmdeploy: 'LMDeploy',
  sglang: 'SGLang',
  transformers: 'transformers',
  torch: 'PyTorch',
  jax: 'JAX',
  cupy: 'CuPy',
  'lm-eval': 'lm-eval',
  lighteval: 'lighteval',
  torchrun: 'torchrun',
}
export const called = (engine: string): string => NAMES[engine] ?? engine
