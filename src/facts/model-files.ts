/** Files of an engine, or of transformers, that hold models and their layers. Attention's own are left out: their constructors make workspaces. */
export const MODEL_FILES =
  /(?:[/\\]vllm[/\\](?:model_executor|models?)|[/\\]sglang[/\\]srt|[/\\]lmdeploy[/\\]pytorch)[/\\](?:(?:models|parallel_utils)[/\\]|(?:layers|nn)[/\\](?!attention|rotary|.{0,80}dispatch)).{0,200}\.py$|[/\\]transformers(?:_modules)?[/\\].{0,200}[/\\]modeling_\w+\.py$/
