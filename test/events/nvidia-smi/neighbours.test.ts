import { describe, expect, test } from 'vitest'
import { bodiesIn, snapshotsIn } from './read.ts'

// Tables, bars and dumps of other programs that stand in the same logs.
const NEIGHBOURS: Readonly<Record<string, string>> = {
  "lm-eval's results": `|    Tasks     |Version|     Filter     |n-shot|  Metric   |   |Value |   |Stderr|
|--------------|------:|----------------|-----:|-----------|---|-----:|---|-----:|
|gsm8k         |      3|flexible-extract|     5|exact_match|↑  |0.7771|±  |0.0115|
|              |       |strict-match    |     5|exact_match|↑  |0.7665|±  |0.0117|
| - abstract_algebra |  1|none  |     0|acc   |↑  |0.4100|±  |0.0494|`,
  'a Markdown table of memory': `| GPU | Name | Used | Total |
| --- | ---- | ---- | ----- |
| 0 | NVIDIA H200 | 18143MiB | 143771MiB |
| 1 | NVIDIA H200 | 18143MiB / 143771MiB | 12% |
| 0 | 824 | C | python | 18134MiB |
| | | | Disabled |`,
  'tqdm bars': `Loading safetensors checkpoint shards:  50% Completed | 2/4 [00:01<00:01,  1.62it/s]
| 40%|███       | 2/5 [00:00<00:01,  2.10it/s]
 40%|███       | 2/5 [00:00<00:01,  2.10it/s]
  0%|          | 0/100 [00:00<?, ?it/s]`,
  'rich boxes': `╭───────────────────── Traceback (most recent call last) ──────────────────────╮
│ /opt/app/serve.py:12 in main                                                 │
│                                                                              │
│ ❱ 12     model.load()  # 18143MiB / 143771MiB                                │
╰──────────────────────────────────────────────────────────────────────────────╯
┏━━━━━━━━━┳━━━━━━━━━┓
┃ GPU     ┃ Memory  ┃
│ 0       │ 100 MiB │
└─────────┴─────────┘`,
  'a Namespace and other dumps': `Namespace(index=0, memory_used=18143, gpu='0', timestamp=None)
namespace(memory.used=1, index=2)
args: index, memory, name
{'index': 0, 'memory.used': 18143}
{"index": 0, "memory.used": 18143, "memory.total": 143771}`,
  "torch's memory summary": `|===========================================================================|
|                  PyTorch CUDA memory summary, device ID 0                 |
|---------------------------------------------------------------------------|
|            CUDA OOMs: 0            |        cudaMalloc retries: 0         |
|===========================================================================|
|        Metric         | Cur Usage  | Peak Usage | Tot Alloc  | Tot Freed  |
|---------------------------------------------------------------------------|
| Allocated memory      |   1024 MiB |   1024 MiB |   2048 MiB |   1024 MiB |
|       from large pool |   1022 MiB |   1022 MiB |   2046 MiB |   1024 MiB |
|===========================================================================|`,
  'profiles of MIG, not devices': `+-----------------------------------------------------------------------------+
| GPU instance profiles:                                                      |
| GPU   Name             ID    Instances   Memory     P2P    SM    DEC   ENC  |
|                              Free/Total   GiB              CE    JPEG  OFA  |
|=============================================================================|
|   0  MIG 1g.10gb       19     7/7        9.50       No     14     0     0   |
|                                                             1     0     0   |
+-----------------------------------------------------------------------------+`,
  'npu-smi and amd-smi': `| npu-smi 24.1.rc3.7               Version: 24.1.rc3.7                                    |
| NPU   Name                | Health        | Power(W)    Temp(C)           Hugepages-Usage(page)|
| 0     910B3               | OK            | 91.5        36                0    / 0             |
| 0                         | 0000:C1:00.0  | 0           0    / 0          3369 / 65536         |
| BDF                        GPU-Name | Mem-Uti   Temp   UEC       Power-Usage |
| 0000:c1:00.0      AMD Instinct MI300X | 0 %  36 °C   0   140/750 W |
| 0        0         0 N/A             | N/A          N/A      283/262128 MB |`,
  'a configuration table': `+------------------+-------+
| Setting          | Value |
+==================+=======+
| max_num_seqs     | 256   |
| GPU memory       | 0.9   |
+------------------+-------+
| 0 | 1 | 2 |
+---+---+---+`,
  'numbers and lists in a log': `1, 2, 3
0, 1500, 4096
0, 12
10, 20, 30 MiB
step, loss, memory
100, 0.123, 18143 MiB
Used 18143 MiB / 143771 MiB
GPU 0: NVIDIA H200
GPU0 is busy
# gpu settings
# gpu_memory_utilization 0.9
#   0 1 2 3
INFO 05-04 13:23:08 [worker.py:1] Memory: 18143 MiB, 143771 MiB
    Total : 12
    Used : 5
timestamp, value
[0] NVIDIA H200 | 100 / 200 MB
[1] something | 12 tokens/s | 30 MB`,
  collect_env: `GPU models and configuration: 
GPU 0: NVIDIA A100-SXM4-80GB
GPU 1: NVIDIA A100-SXM4-80GB

Nvidia driver version: 535.161.08
        Index                             : 0
CPU:
Architecture:                       x86_64`,
  'other XML and JSON': `<?xml version="1.0"?>
<testsuite tests="4"><testcase name="gpu"/></testsuite>
<gpu>no id</gpu>
<used>18143 MiB</used>
{"query": "time", "gpus": []}`,
}

describe('nothing is read from', () => {
  test.each(Object.entries(NEIGHBOURS))('%s', (_, text) => {
    expect(bodiesIn(text)).toEqual([])
  })
})

test('no text makes the parser throw', () => {
  const odd = [
    '|',
    '+-',
    '||||||||',
    '| 0 |',
    '[0] ',
    '#',
    '# gpu',
    '<gpu id="',
    '<<<',
    '=NVSMI LOG=',
    '==NVSMI LOG==',
    'GPU 0: (UUID: GPU-)',
    'GPU0',
    '│',
    '╒',
    '{"query_time"',
    '{"query_time": 1}',
    '"query_time": 1',
    'memory.used [MiB]',
  ]
  for (const first of odd) for (const second of odd) expect(() => snapshotsIn(`${first}\n${second}\n${first.repeat(300)}\n`)).not.toThrow()
})

test('a line of a hundred thousand characters holds no card', () => {
  for (const piece of ['| ', '|  |', '0, ', '+-', 'a_, ', '[0] x | ', '# gpu fb ', '<gpu id="">', '│ ', 'GPU0 ', '   ', '1 MiB, ', 'NVIDIA-SMI ', '-+ '])
    expect(snapshotsIn(`${piece.repeat(100_000 / piece.length)}\n${piece.repeat(100_000 / piece.length)}|\n`)).toEqual([])
})
