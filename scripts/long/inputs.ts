// Long inputs of every shape that has ever cost a log reader its evening: what they cost must grow as they do.

/** A shape, and the text of it of a size: `n` lines, rows, frames or characters. */
export interface Shape {
  readonly name: string
  readonly n: number
  readonly text: (n: number) => string
}

const rows = (n: number, row: (index: number) => string): string => Array.from({ length: n }, (_, index) => row(index)).join('\n')
const line = (name: string, piece: string, before = '', after = ''): Shape => ({
  name: `one line of ${name}`,
  n: 64_000,
  text: n => `${before}${piece.repeat(Math.ceil(n / piece.length))}${after}\n`,
})
const pad = (value: number, width = 2): string => String(value).padStart(width, '0')
const stamp = (second: number): string => `2026/11/26 ${pad(Math.floor(second / 3600) % 24)}:${pad(Math.floor(second / 60) % 60)}:${pad(second % 60)}`

const OOM =
  'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 79.10 GiB of which 1.10 GiB is free. Including non-PyTorch memory, this process has 78.00 GiB memory in use. Of the allocated memory 77.00 GiB is allocated by PyTorch, and 409.60 MiB is reserved by PyTorch but unallocated.'
const FRAME = (index: number): string =>
  `  File "/venv/lib/python3.12/site-packages/vllm/worker/model_${index % 9}.py", line ${index + 1}, in run_${index % 7}\n    return self.inner(batch)`
const INFO = (index: number): string =>
  `INFO 11-26 10:${pad(Math.floor(index / 60) % 60)}:${pad(index % 60)} [loggers.py:116] Engine 000: Avg prompt throughput: ${index % 977}.5 tokens/s, Avg generation throughput: 62.1 tokens/s, Running: ${index % 64} reqs, Waiting: 0 reqs, GPU KV cache usage: ${(index % 1000) / 10}%, Prefix cache hit rate: 0.0%`
const CARD = (index: number, gpu: number): string =>
  `${stamp(index)}.000, ${gpu}, NVIDIA H100 80GB HBM3, ${60000 + ((index * 7 + gpu) % 9000)} MiB, 81559 MiB, ${index % 100} %`
const TABLE = (index: number): string => `${stamp(index).replace('2026/11/26', 'Thu Nov 26')} 2026
+-----------------------------------------------------------------------------------------+
| NVIDIA-SMI 550.54.15              Driver Version: 550.54.15      CUDA Version: 12.4     |
|-----------------------------------------+------------------------+----------------------+
| GPU  Name                 Persistence-M | Bus-Id          Disp.A | Volatile Uncorr. ECC |
| Fan  Temp   Perf          Pwr:Usage/Cap |           Memory-Usage | GPU-Util  Compute M. |
|                                         |                        |               MIG M. |
|=========================================+========================+======================|
|   0  NVIDIA H100 80GB HBM3          On  |   00000000:1A:00.0 Off |                    0 |
| N/A   35C    P0            112W /  700W |   ${pad(60000 + (index % 9000), 5)}MiB /  81559MiB |      0%      Default |
|                                         |                        |             Disabled |
+-----------------------------------------+------------------------+----------------------+
`

export const SHAPES: readonly Shape[] = [
  { name: 'ordinary traffic', n: 20_000, text: n => `${rows(n, INFO)}\n${OOM}\n` },
  {
    name: 'readings of eight cards (CSV)',
    n: 8000,
    text: n => `timestamp, index, name, memory.used [MiB], memory.total [MiB], utilization.gpu [%]\n${rows(n, index => CARD(index >> 3, index & 7))}\n`,
  },
  {
    name: 'readings of eight cards beside a run',
    n: 4000,
    text: n =>
      `timestamp, index, name, memory.used [MiB], memory.total [MiB], utilization.gpu [%]\n${rows(n, index => CARD(index >> 3, index & 7))}\n${FRAME(0)}\n${OOM}\n`,
  },
  { name: 'tables of nvidia-smi', n: 1000, text: n => rows(n, TABLE) },
  { name: 'frames of one traceback', n: 20_000, text: n => `Traceback (most recent call last):\n${rows(n, FRAME)}\n${OOM}\n` },
  { name: 'frames without an end', n: 20_000, text: n => rows(n, FRAME) },
  { name: 'tracebacks', n: 2000, text: n => rows(n, index => `Traceback (most recent call last):\n${FRAME(index)}\n${OOM}`) },
  {
    name: 'chained tracebacks',
    n: 2000,
    text: n =>
      rows(
        n,
        index =>
          `Traceback (most recent call last):\n${FRAME(index)}\nRuntimeError: x\n\nDuring handling of the above exception, another exception occurred:\n`,
      ),
  },
  { name: 'keys of one config', n: 20_000, text: n => `Namespace(${Array.from({ length: n }, (_, index) => `key_${index}=${index}`).join(', ')})\n` },
  {
    name: 'keys of non-default args',
    n: 20_000,
    text: n => `INFO 11-26 10:00:00 [utils.py:233] non-default args: {${Array.from({ length: n }, (_, index) => `'key_${index}': ${index}`).join(', ')}}\n`,
  },
  { name: 'lines of one config', n: 10_000, text: n => `ServerArgs(\n${rows(n, index => `    key_${index}=${index},`)}\n)\n` },
  { name: 'configs', n: 1000, text: n => rows(n, index => `Namespace(model='a', tp=${index}, gpu_memory_utilization=0.9)`) },
  {
    name: 'starts',
    n: 300,
    text: n => rows(n, index => `$ vllm serve Qwen/Qwen2.5-7B --port ${index}\nINFO 11-26 10:00:00 [api_server.py:1] vLLM API server version 0.8.1\n${OOM}`),
  },
  { name: 'commands', n: 1000, text: n => rows(n, index => `$ vllm serve Qwen/Qwen2.5-7B --port ${index}`) },
  {
    name: 'words of one command',
    n: 20_000,
    text: n => `$ vllm serve Qwen/Qwen2.5-7B ${Array.from({ length: n }, (_, index) => `--flag-${index} ${index}`).join(' ')}\n`,
  },
  { name: 'a command over many lines', n: 5000, text: n => `$ vllm serve Qwen/Qwen2.5-7B \\\n${rows(n, index => `  --flag-${index} ${index} \\`)}\n` },
  { name: 'ranks', n: 2000, text: n => rows(n, index => `[rank${index}]: ${OOM.replace('GPU 0', `GPU ${index}`)}`) },
  {
    name: 'processes of one failure',
    n: 5000,
    text: n =>
      `${OOM.replace(' Including', ` ${Array.from({ length: n }, (_, index) => `Process ${index + 1} has 1.00 GiB memory in use.`).join(' ')} Including`)}\n`,
  },
  {
    name: 'kills',
    n: 2000,
    text: n =>
      rows(
        n,
        index =>
          `[${index}.000000] Out of memory: Killed process ${index + 1} (python3) total-vm:1kB, anon-rss:${index}kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:1kB oom_score_adj:0`,
      ),
  },
  { name: 'memory usage', n: 5000, text: n => rows(n, index => `step ${index}: memory allocated ${index % 80}.5 GiB, reserved 79.0 GiB`) },
  { name: 'errors', n: 5000, text: n => rows(n, index => `ValueError: no such thing ${index}`) },
  {
    name: 'redraws of one bar',
    n: 5000,
    text: n =>
      `${Array.from({ length: n }, (_, index) => `Loading safetensors checkpoint shards: ${index % 100}% Completed | ${index}/${n} [00:00<00:01,  1.00it/s]`).join('\r')}\n`,
  },
  { name: 'lines that a terminal broke', n: 5000, text: n => rows(n, index => 'x'.repeat(80).replaceAll('x', (index % 10).toString())) },
  {
    name: 'XML of nvidia-smi',
    n: 2000,
    text: n =>
      `<?xml version="1.0" ?>\n<nvidia_smi_log>\n${rows(n, index => `<gpu id="0000:${index}:00.0">\n<fb_memory_usage>\n<total>81559 MiB</total>\n<used>1 MiB</used>\n</fb_memory_usage>\n</gpu>`)}\n</nvidia_smi_log>\n`,
  },
  line('digits', '1'),
  line('spaces', ' ', 'x', 'x'),
  line('brackets', '['),
  line('brackets in a config', '[', 'Namespace(a=', ')'),
  line('braces in arguments', '{', 'non-default args: '),
  line('nested pairs', '(a=', 'EngineArgs'),
  line('quotes', '"'),
  line('quotes in a command', "'\\''", '$ vllm serve '),
  line('equals', '='),
  line('keys', 'a='),
  line('commas', ','),
  line('dots', '.'),
  line('slashes', '/'),
  line('dashes', '-'),
  line('words', 'word '),
  line('figures', '1.5 GiB '),
  line('times', '10:00:00 '),
  line('pipes', '|'),
  line('backslashes', '\\'),
  line('escape codes', '\u001b[31m'),
  line('openings of links', '\u001b]8;;'),
  line('memory', 'CUDA out of memory. '),
  line('beginnings of a failure', 'Tried to allocate '),
  line('beginnings of a traceback', 'File "/x.py", line 1, in '),
  line('prefixes', '[rank0]: '),
  line('prefixes of workers', '(EngineCore_DP0 pid=1) '),
  line('names', 'model='),
  line('settings', '--model x '),
  line('JSON', '{"a":'),
  line('addresses', 'a@b.'),
  line('paths', '/home/a '),
  line('Chinese', '显存'),
  line('cells', '|  |'),
  line('rulers', '+-'),
  line('figures of a table', '0, '),
  line('figures of memory', '1 MiB, '),
  line('cards of gpustat', '[0] x | '),
  line('headings of dmon', '# gpu fb '),
  line('elements', '<gpu id="">'),
  line('boxes', '│ '),
  line('links of cards', 'GPU0 '),
  line('tools', 'NVIDIA-SMI '),
  line('names of models', 'q4_', '$ vllm serve '),
  line('folders of models', 'models--a--', '$ vllm serve '),
  line('ends of bars', '[00:00<', 'it/s]'),
  line('quoting', '> '),
  line('carriage returns', '\r'),
  line('dotted names', 'a.'),
]
