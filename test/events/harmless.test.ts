import { describe, expect, test } from 'vitest'
import { healthy, reportOf } from '../render/report.ts'

const OOM =
  'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 79.19 GiB of which 1.02 GiB is free. Including non-PyTorch memory, this process has 78.15 GiB memory in use.'
const KILLED = 'Out of memory: Killed process 907 (python3) total-vm:71303168kB, anon-rss:62914560kB, file-rss:0kB, shmem-rss:0kB'
const REFUSED = 'ValueError: No available memory for the cache blocks. Try increasing `gpu_memory_utilization` when initializing the engine.'
const oneLine = (...lines: readonly string[]): string => lines.join('\\n')

/** A log that a user pasted into a prompt. */
const FAKE = [
  'ERROR 06-02 10:13:22 [core.py:842] EngineCore failed to start.',
  'Traceback (most recent call last):',
  '  File "/usr/lib/python3.12/site-packages/vllm/v1/worker/gpu_model_runner.py", line 4700, in capture_model',
  '    self._capture_cudagraphs()',
  OOM,
  'Killed',
]

const sglang = [
  "[2025-06-02 10:11:02] server_args=ServerArgs(model_path='/models/m', mem_fraction_static=0.85, tp_size=1, log_requests=True, log_requests_level=2)",
  '[2025-06-02 10:11:31] Load weight end. type=LlamaForCausalLM, dtype=torch.bfloat16, avail mem=63.71 GB, mem usage=15.07 GB.',
  '[2025-06-02 10:11:34] KV Cache is allocated. #tokens: 430012, K size: 26.25 GB, V size: 26.25 GB',
  '[2025-06-02 10:11:34] Memory pool end. avail mem=10.72 GB',
  '[2025-06-02 10:11:44] Capture cuda graph end. Time elapsed: 8.14 s. mem usage=0.57 GB. avail mem=10.12 GB.',
  '[2025-06-02 10:11:50] The server is fired up and ready to roll!',
]
const lmdeploy = [
  "2025-06-02 10:11:02,118 - lmdeploy - INFO - async_engine.py:260 - input backend=turbomind, backend_config=TurbomindEngineConfig(dtype='auto', tp=1, session_len=8192, max_batch_size=256, cache_max_entry_count=0.8)",
  '[TM][INFO] [BlockManager] block_size = 8 MB',
  '[TM][INFO] [BlockManager] max_block_count = 6111',
  'INFO:     Uvicorn running on http://0.0.0.0:23333 (Press CTRL+C to quit)',
]
const lmEval = [
  '$ lm_eval --model hf --model_args pretrained=/models/m --tasks gsm8k --batch_size 8 --log_samples --write_out --output_path out',
  "2025-06-02:10:11:02 INFO     [evaluator:202] Initializing hf model, with arguments: {'pretrained': '/models/m'}",
  "2025-06-02:10:11:04 INFO     [models.huggingface:137] Using device 'cuda:0'",
  '2025-06-02:10:11:20 INFO     [api.task:434] Building contexts for gsm8k on rank 0...',
]

const quiet = (log: readonly string[]): void => {
  const report = reportOf({ 'server.log': log })
  expect(report.findings.map(({ rule }) => rule)).toEqual([])
  expect(['no-memory-problem', 'unrecognised']).toContain(report.verdict)
  expect(report.otherFailure).toBeNull()
}
const SERVERS = { vllm: healthy(), sglang, lmdeploy, 'lm-eval': lmEval, alone: [] }

/** What a line says, and the line. */
type Row = readonly [string, string | readonly string[]]
const inEveryServer = (rows: readonly Row[]): void => {
  test.each(rows)('%s', (_, said) => {
    for (const log of Object.values(SERVERS)) quiet([...log, ...[said].flat()])
  })
}

describe('memory words in harmless lines', () => {
  inEveryServer([
    ['a statistic', 'INFO 06-02 10:13:20 [loggers.py:123] GPU memory usage: 71.2 GiB / 79.2 GiB, out-of-memory events: 0'],
    ['a figure of zero', 'CUDA OOMs: 0'],
    ['the column of torch.cuda.memory_summary', '|            CUDA OOMs: 0            |        cudaMalloc retries: 0         |'],
    ['a help text', '  --oom-score-adj OOM_SCORE_ADJ  Adjust the score of the OOM killer. Set -1000 to avoid out of memory kills. (default: 0)'],
    [
      "vLLM's help",
      '  --gpu-memory-utilization GPU_MEMORY_UTILIZATION  The fraction of GPU memory to be used for the model executor, which can range from 0 to 1. If unspecified, will use the default value of 0.9. Too high a value leads to out of memory errors. (default: 0.9)',
    ],
    [
      "SGLang's help",
      '  --mem-fraction-static MEM_FRACTION_STATIC  The fraction of the memory used for static allocation (model weights and KV cache memory pool). Use a smaller value if you see out-of-memory errors.',
    ],
    ["vLLM's swap help", '  --swap-space SWAP_SPACE  CPU swap space size (GiB) per GPU. Increase it if you run out of memory.'],
    ['a proc file', '/proc/2402/oom_score_adj: 0'],
    ['a unit file', 'OOMScoreAdjust=-900'],
    ['another', 'OOMPolicy=continue'],
    ['docker', '            "OomKillDisable": false,'],
    ['docker inspect of a healthy container', '            "OOMKilled": false,'],
    ['a pod that is fine', '{"lastState":{},"state":{"running":{}},"oomKilled":false,"restartCount":0}'],
    ['sysctl', 'vm.oom_kill_allocating_task = 0'],
    ['vmstat', 'oom_kill 0'],
    ['cgroup events', 'oom 0'],
    ['cgroup events, v2', 'memory.events: low 0 high 0 max 0 oom 0 oom_kill 0 oom_group_kill 0'],
    ['the names of tests', 'tests/test_oom.py::test_cuda_out_of_memory_is_caught PASSED                                    [ 12%]'],
    ['a test named after an error', 'test_torch_OutOfMemoryError_raised (tests.test_memory.OomTest) ... ok'],
    ['a pytest summary', '======================= 3 passed, 1 skipped (needs out of memory) in 3.12s ======================='],
    ['pip', 'Collecting oom-killer-exporter==0.3.1'],
    ['pip, a wheel', 'Successfully installed cuda-out-of-memory-0.1.0 torch-2.9.0 vllm-0.24.0'],
    ['pip, a build', '  Downloading pytorch_memlab-0.3.0-py3-none-any.whl (28 kB): helps to debug CUDA out of memory errors'],
    ['git', 'HEAD is now at 3f2a1c0 Fix CUDA out of memory error in the KV cache transfer (#12345)'],
    ['git log', '3f2a1c0 [Bugfix] torch.OutOfMemoryError: CUDA out of memory during capture_model (#12345)'],
    ['a changelog', '- Fixed: `torch.cuda.OutOfMemoryError` when loading LoRA adapters'],
    ['a handler that is registered', 'INFO 06-02 10:13:20 [hooks.py:12] Registered OOM observer: torch._C._cuda_attach_out_of_memory_observer'],
    ['an environment', 'TORCH_SHOW_OOM_STACKTRACE=1'],
    [
      'a warning of what might come',
      'WARNING 06-02 10:13:20 [config.py:123] Setting max_num_seqs to 1024 may cause out of memory errors; reduce it if you see torch.OutOfMemoryError.',
    ],
    ['an advice', 'INFO: if you encounter CUDA out of memory, lower --max-num-seqs or --gpu-memory-utilization.'],
    ['a note of a release', 'Note: to avoid CUDA out of memory, expandable_segments is on by default.'],
    ['an environment report', 'PYTORCH_CUDA_ALLOC_CONF=max_split_size_mb:128 (set to avoid CUDA out of memory fragmentation)'],
    ['an alert rule', '  - alert: GpuOutOfMemory'],
    ["an alert's text", '      summary: "CUDA out of memory on {{ $labels.instance }}"'],
    ['a grep of a log that found none', '$ grep -c "CUDA out of memory" server.log'],
    ['a grep with several words', "$ grep -iE 'out of memory|oom|killed process' server.log || echo none"],
    ['a shell that waits for a word', 'until grep -q "Killed\\|CUDA out of memory" server.log; do sleep 1; done'],
    ['xtrace', "+ grep -q 'CUDA out of memory' server.log"],
    ['xtrace with echo', "+ echo 'retry on CUDA out of memory'"],
    ['a count of retries', 'oom_retries=0 killed=0 restarts=0'],
    ['a heading', '## Troubleshooting: CUDA out of memory'],
    ['a document', 'If `torch.cuda.OutOfMemoryError: CUDA out of memory` is raised while graphs are captured, lower `--gpu-memory-utilization`.'],
    ["a model's description", '"description": "Predicts whether a job fails with CUDA out of memory",'],
    ['a served model of that name', "INFO 06-02 10:13:20 [api_server.py:1] Available models: ['oom-killer-7b', 'cuda-out-of-memory-detector']"],
    ['a dataset of that name', "2025-06-02:10:11:20 INFO     [evaluator:100] Selected Tasks: ['cuda_oom_qa', 'out_of_memory_errors']"],
    ['a process name', '2402 pts/0    Sl+    0:12 python3 oom_watchdog.py --on-killed restart'],
    ['kernel, an adjustment', 'Jun 02 10:13:22 gpu7 systemd[1]: Started systemd-oomd.service - Userspace Out-Of-Memory (OOM) Killer.'],
    ['systemd-oomd at rest', 'Jun 02 10:13:22 gpu7 systemd-oomd[811]: No swap; memory pressure usage will be degraded'],
    ['earlyoom starts', 'earlyoom[702]: earlyoom 1.7 sending SIGTERM when mem <= 10.00% and swap <= 10.00%, SIGKILL when mem <=  5.00% and swap <=  5.00%'],
    ['earlyoom at rest', 'earlyoom[702]: mem avail: 60123 of 64212 MiB (93.63%), swap free: 8191 of 8191 MiB (100.00%)'],
    ['NCCL, a size', 'gpu7:4711:4902 [1] NCCL INFO Connected all trees, memory used 0 out of memory pool'],
    ['a progress bar', 'Loading out-of-memory dataset: 100%|██████████| 96/96 [00:00<00:00, 1032.36it/s]'],
    ["a scheduler's e-mail", 'Slurm Job_id=90211 Name=oom_test Ended, Run time 00:10:12, COMPLETED, ExitCode 0'],
    ['sacct', '90211         oom_test      gpu        lab          8  COMPLETED      0:0'],
    ['a table of results', '| cuda_out_of_memory |      1|none  |     0|acc   |↑  | 0.25|±  |0.0444|'],
    ['a question of an evaluation', 'Question: Why does the Linux kernel print "Out of memory: Killed process 907 (python3)"? Answer:'],
  ])
})

describe('a request that a server logs, and its answer', () => {
  const all = oneLine(...FAKE, KILLED, REFUSED)
  const quoted = `'${all}'`
  inEveryServer([
    [
      'vLLM',
      `INFO 06-02 10:13:20 [logger.py:42] Received request chatcmpl-1: prompt: ${quoted}, params: SamplingParams(n=1), prompt_token_ids: None, lora_request: None.`,
    ],
    [
      'vLLM, DEBUG from 0.10.2 on',
      `DEBUG 09-20 10:13:20 [logger.py:45] Request chatcmpl-1 details: prompt: ${quoted}, prompt_token_ids: [1], prompt_embeds shape: None.`,
    ],
    [
      'vLLM, the answer',
      `INFO 06-02 10:13:22 [logger.py:54] Generated response chatcmpl-1: output: ${quoted}, output_token_ids: [1], finish_reason: stop, streaming: False`,
    ],
    [
      'vLLM, a stream',
      `INFO 06-02 10:13:22 [logger.py:54] Generated response chatcmpl-1 (streaming delta): output: ${quoted}, output_token_ids: None, finish_reason: None, streaming: True`,
    ],
    ['vLLM, the body of a response', `INFO 06-02 10:13:22 [api_server.py:1203] response_body={{"id":"cmpl-1","choices":[{"text":"${all}"}]}}`],
    ['vLLM, the body of a stream', `INFO 06-02 10:13:22 [api_server.py:1191] response_body={streaming_complete: content=${quoted}, chunks=41}`],
    [
      'vLLM, prompt in double quotes',
      `INFO 06-02 10:13:20 [logger.py:42] Received request cmpl-1: prompt: "it's ${all}", params: SamplingParams(n=1), prompt_token_ids: None.`,
    ],
    [
      'vLLM, one process a rank',
      `(APIServer pid=7) INFO 06-02 10:13:20 [logger.py:42] Received request cmpl-1: prompt: ${quoted}, params: SamplingParams(n=1), prompt_token_ids: None.`,
    ],
    [
      'vLLM, JSON lines',
      JSON.stringify({
        asctime: '2026-10-02 09:11:40',
        levelname: 'INFO',
        name: 'vllm.entrypoints.logger',
        processName: 'APIServer',
        process: 7,
        message: `Received request cmpl-1: prompt: ${quoted}, params: SamplingParams(n=1)`,
      }),
    ],
    ['SGLang', `[2025-06-02 10:13:20] Receive: obj=GenerateReqInput(rid='1', text=${quoted}, input_ids=None, sampling_params={})`],
    [
      'SGLang, chat',
      `[2025-06-02 10:13:20] Receive OpenAI: obj=ChatCompletionRequest(messages=[ChatCompletionMessageUserParam(role='user', content=${quoted})], model='m')`,
    ],
    [
      'SGLang, finished',
      `[2025-06-02 10:13:20] Finish: obj=GenerateReqInput(text=${quoted}, input_ids=None), out={'text': ${quoted}, 'meta_info': {'id': '1'}}`,
    ],
    [
      'SGLang, JSON lines',
      JSON.stringify({ timestamp: '2026-06-02T10:13:20', event: 'request.received', rid: '1', obj: { text: [...FAKE, KILLED].join('\n') } }),
    ],
    [
      'SGLang, JSON lines, finished',
      JSON.stringify({ timestamp: '2026-06-02T10:13:20', event: 'request.finished', rid: '1', obj: {}, out: { text: [...FAKE, KILLED].join('\n') } }),
    ],
    [
      'LMDeploy',
      `2025-06-02 10:13:20,118 - lmdeploy - INFO - logger.py:45 - session=1, adapter_name=None, input_tokens=12, gen_config=GenerationConfig(n=1), prompt=${quoted}, prompt_token_id=[1]`,
    ],
    [
      'LMDeploy to 0.6',
      `2024-06-02 10:13:20,118 - lmdeploy - INFO - prompt=${quoted}, gen_config=EngineGenerationConfig(n=1), prompt_token_id=[1], adapter_name=None.`,
    ],
    [
      'LMDeploy, a level of its own',
      `2026-06-02 10:13:20,118 - lmdeploy - REQUEST - logger.py:45 - session=1, adapter_name=None, gen_config=None, prompt=${quoted}, prompt_token_id=[1]`,
    ],
    [
      'lm-eval, a request',
      `2025-06-02:10:13:20 INFO     [evaluator_utils:201] Request: Instance(request_type='generate_until', doc={'question': ${quoted}, 'answer': 'x'}, arguments=(${quoted}, {'until': ['Q:']}), idx=0)`,
    ],
    [
      "a client, an answer of OpenAI's form",
      JSON.stringify({
        id: 'chatcmpl-1',
        object: 'chat.completion',
        choices: [{ index: 0, message: { role: 'assistant', content: [...FAKE, KILLED].join('\n') } }],
      }),
    ],
    ['a client, a stream', `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', choices: [{ index: 0, delta: { content: OOM } }] })}`],
    ['a client, a request', JSON.stringify({ model: 'm', messages: [{ role: 'user', content: [...FAKE, KILLED].join('\n') }] })],
    [
      'lm-eval, a line of --log_samples',
      JSON.stringify({ doc_id: 0, doc: { question: OOM }, target: 'x', arguments: { gen_args_0: { arg_0: KILLED } }, resps: [[REFUSED]] }),
    ],
    ['a command that sends it', `$ curl http://localhost:8000/v1/completions -d '{"model": "m", "prompt": "${OOM}"}'`],
  ])
  test('lm-eval writes prompts and targets over many lines', () => {
    for (const text of [FAKE, [OOM], [KILLED], ['Killed'], [REFUSED], healthy()])
      quiet([
        ...lmEval,
        '2025-06-02:10:11:21 INFO     [evaluator_utils:195] Task: ConfigurableTask(task_name=gsm8k); document 0; context prompt (starting on next line):',
        'Question: what does this log say?',
        ...text,
        '(end of prompt on previous line)',
        'target string or answer choice index (starting on next line):',
        ...text,
        '(end of target on previous line)',
        '2025-06-02:10:11:21 INFO     [evaluator:589] Running generate_until requests',
      ])
  })
  test.each([
    ['below a prompt that ended', ['(end of prompt on previous line)', OOM]],
    ['below a prompt whose end was cut off', ['2025-06-02:10:11:21 INFO     [evaluator:589] Running generate_until requests', OOM]],
  ])('near miss: memory runs out %s', (_, tail) => {
    const log = [
      ...lmEval,
      '2025-06-02:10:11:21 INFO     [evaluator_utils:195] Task: x; document 0; context prompt (starting on next line):',
      'Question: 1 + 1?',
      ...tail,
    ]
    expect(reportOf({ 'server.log': log }).episodes.map(({ facts }) => facts['failure.kind']?.value)).toEqual(['oom'])
  })
  test('near miss: a paste without its line breaks, a command first', () => {
    const log = [`(base) root@gpu7:~# python3 load.py --name "a b" Traceback (most recent call last): File "/work/load.py", line 3, in <module> ${OOM}`]
    expect(reportOf({ 'server.log': log }).episodes[0]?.facts['failure.kind']?.value).toBe('oom')
  })
  test('near miss: an error that a server answers with', () => {
    const log = [...healthy(), JSON.stringify({ object: 'error', message: OOM, type: 'InternalServerError', code: 500 })]
    expect(reportOf({ 'server.log': log }).episodes[0]?.facts['failure.kind']?.value).toBe('oom')
  })
})
