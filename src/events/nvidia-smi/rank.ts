/** `VLLM::Worker_PP0_TP1`, `VLLM::EngineCore_DP1`, `sglang::scheduler_DP0_TP1_EP1`: engines name their processes by their ranks. */
const TITLE = /^(?:VLLM|sglang|ray|lmdeploy)\S{0,60}?::\w{0,60}?_?((?:(?:DP|PP|TP|EP|PCP|DCP|CP)\d{1,5}_?){1,7})$/i

/** The rank that a process's name tells, `PP0 TP1`; undefined for one that tells none. */
export const rankIn = (name: string | undefined): string | undefined =>
  TITLE.exec(name ?? '')?.[1]
    ?.replaceAll('_', ' ')
    .trim()
