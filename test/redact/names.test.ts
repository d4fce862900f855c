import { describe, expect, test } from 'vitest'
import { redacted } from './redact.ts'

describe('people', () => {
  test.each([
    ['File "/home/alice/venv/lib/x.py", line 3', 'File "/home/<user-1>/venv/lib/x.py", line 3'],
    ['/Users/bob.smith/logs', '/Users/<user-1>/logs'],
    [String.raw`C:\Users\Carol\x and C:\\Users\\Carol\\y`, String.raw`C:\Users\<user-1>\x and C:\\Users\\<user-1>\\y`],
    [String.raw`C:\Users\Carol King\x`, String.raw`C:\Users\<user-1>\x`],
    ['/nfs/home/dora/x', '/nfs/home/<user-1>/x'],
    ['ls ~erin/models', 'ls ~<user-1>/models'],
    ['USER=frank', 'USER=<user-1>'],
    ['uid=1000(grace) gid=1000', 'uid=1000(<user-1>) gid=1000'],
    ['mail heidi@acme.example now', 'mail <email-1> now'],
    ['ivan@node17:~/x$ vllm serve m', '<user-1>@<host-1>:~/x$ vllm serve m'],
    ['[judy@gpu-3 logs]$ ls', '[<user-1>@<host-1> logs]$ ls'],
    ['ssh mallory@gpu3', 'ssh <user-1>@<host-1>'],
    ['saved to /home/niaj.', 'saved to /home/<user-1>.'],
  ])('%s', (line, expected) => {
    expect(redacted([line])).toEqual([expected])
  })
  test('one person has one name', () => {
    expect(redacted(['/home/alice/a /home/trent/b', '/home/alice/c', '/scratch/alice/d', 'permission denied for alice', 'alice:python/12(200M)'])).toEqual([
      '/home/<user-1>/a /home/<user-2>/b',
      '/home/<user-1>/c',
      '/scratch/<user-1>/d',
      'permission denied for <user-1>',
      '<user-1>:python/12(200M)',
    ])
  })
  test('a name that is a word is hidden in its place only', () => {
    expect(redacted(['/home/vllm/a', 'vllm serve m', '/data/vllm/x'])).toEqual(['/home/<user-1>/a', 'vllm serve m', '/data/<user-1>/x'])
  })
})

describe('nobody', () => {
  test.each([
    '/root/.cache/huggingface/hub',
    '/home/runner/work/a',
    '/home/user/app',
    'pip install a@git+https://github.com/a/b',
    'vllm/vllm-openai@sha256:0123',
    'user: required',
    '@torch.no_grad()',
  ])('%s', line => {
    expect(redacted([line])).toEqual([line])
  })
})

describe('machines', () => {
  test.each([
    ['Uvicorn running on http://node17:8000', 'Uvicorn running on http://<host-1>:8000'],
    ['https://llm.acme.internal/v1/models', 'https://<host-1>/v1/models'],
    ['init_method=tcp://node17:29500', 'init_method=tcp://<host-1>:29500'],
    ['MASTER_ADDR=node17', 'MASTER_ADDR=<host-1>'],
    ['torchrun --master_addr node17 --nnodes 2', 'torchrun --master_addr <host-1> --nnodes 2'],
    ['--dist-init-addr node17:5000', '--dist-init-addr <host-1>:5000'],
    ['srun: error: gpu-node-3: task 0: Out Of Memory', 'srun: error: <host-1>: task 0: Out Of Memory'],
    ['slurmstepd-gpu3: error: x', 'slurmstepd-<host-1>: error: x'],
    ['slurmstepd: error: *** STEP 12.0 ON gpu3 CANCELLED AT', 'slurmstepd: error: *** STEP 12.0 ON <host-1> CANCELLED AT'],
    ['SLURM_JOB_NODELIST=gpu[1-4]', 'SLURM_JOB_NODELIST=<host-1>'],
    ['Nov 21 12:38:32 gpu3 kernel: Out of memory', 'Nov 21 12:38:32 <host-1> kernel: Out of memory'],
    ['2026-11-21T12:38:32+00:00 gpu3 systemd[1]: x', '2026-11-21T12:38:32+00:00 <host-1> systemd[1]: x'],
    ['gpu3:123:456 [0] NCCL INFO x', '<host-1>:123:456 [0] NCCL INFO x'],
    ['Successfully assigned ns/pod-1 to gpu3', 'Successfully assigned ns/pod-1 to <host-1>'],
    ['Node:             gpu3/10.0.0.7', 'Node:             <host-1>/<ip-1>'],
    ['[pod/vllm-7f9c-x2/vllm] x', '[pod/<host-1>/vllm] x'],
    ['  host      : gpu3.acme.internal', '  host      : <host-1>'],
    ['killed on node gpu-17', 'killed on node <host-1>'],
  ])('%s', (line, expected) => {
    expect(redacted([line])).toEqual([expected])
  })
  test('found once, hidden wherever it stands', () => {
    expect(redacted(['MASTER_ADDR=node17', 'connected with node17.'])).toEqual(['MASTER_ADDR=<host-1>', 'connected with <host-1>.'])
  })
  test.each([
    'http://localhost:8000/v1',
    'http://0.0.0.0:8000',
    'https://docs.vllm.ai/en/latest',
    'https://huggingface.co/Qwen/Qwen3-8B',
    '--host 0.0.0.0',
    'host memory: 3 GiB',
    'hostname=None',
  ])('nobody: %s', line => {
    expect(redacted([line])).toEqual([line])
  })
})

describe('addresses', () => {
  test.each([
    ['connect to 10.8.0.14:29500', 'connect to <ip-1>:29500'],
    ['--host 192.168.1.7', '--host <ip-1>'],
    ['(RayWorker pid=12, ip=172.20.3.4)', '(RayWorker pid=12, ip=<ip-1>)'],
    ['tcp://100.64.0.3:5000', 'tcp://<ip-1>:5000'],
    ['169.254.1.1', '<ip-1>'],
    ['34.120.7.9 - "POST /v1"', '<ip-1> - "POST /v1"'],
    ['8.8.8.8:53', '<ip-1>:53'],
    ['from 8.8.4.4', 'from <ip-1>'],
    ['[2001:db8::7]:8000', '[<ip-1>]:8000'],
    ['fe80::1ff:fe23:4567:890a%eth0', '<ip-1>%eth0'],
    ['2001:0db8:85a3:0000:0000:8a2e:0370:7334', '<ip-1>'],
    ['link/ether 02:42:ac:11:00:02', 'link/ether <ip-1>'],
  ])('%s', (line, expected) => {
    expect(redacted([line])).toEqual([expected])
  })
  test.each([
    'vLLM 0.8.5.1',
    'version 2.4.0.1',
    'NCCL 2.4.0.1',
    'x 2.4.0.1',
    'nvidia-cublas-cu12==12.4.5.8',
    'nvidia-curand-cu12        10.3.5.147',
    'nvidia_curand_cu12-10.3.5.147-py3-none-manylinux2014_x86_64.whl',
    'cuDNN version: 9.1.0.70',
    'torch>=10.2.0.1',
    'Chrome/120.0.0.0',
    '127.0.0.1:8000 and 0.0.0.0:8000',
    '2026-11-21 12:38:32',
    '00000000:1A:00.0',
    'c10::Error and std::bad_alloc at a::b',
    '300.1.2.3',
    '1.2.3.4.5',
    '12:28:51',
    '::1',
  ])('no address: %s', line => {
    expect(redacted([line])).toEqual([line])
  })
})

describe('models', () => {
  test.each([
    ['vllm serve /mnt/acme/internal-7b-v3 --port 1', 'vllm serve /mnt/<dir-1>/<model-1> --port 1'],
    ["model='/data/acme/titan', tokenizer='/data/acme/titan', dtype=x", "model='/data/<dir-1>/<model-1>', tokenizer='/data/<dir-1>/<model-1>', dtype=x"],
    ['--model_args pretrained=/data/acme/titan-9b,dtype=auto', '--model_args pretrained=/data/<dir-1>/<model-1>,dtype=auto'],
    ['lmdeploy serve api_server /srv/llms/titan --tp 2', 'lmdeploy serve api_server /srv/llms/<model-1> --tp 2'],
    ['python -m sglang.launch_server --model-path /data/acme/Qwen3-8B', 'python -m sglang.launch_server --model-path /data/<dir-1>/Qwen3-8B'],
  ])('%s', (line, expected) => {
    expect(redacted([line])).toEqual([expected])
  })
  test('found once, hidden wherever it stands', () => {
    expect(redacted(['vllm serve /mnt/titan-9b-v3', "served_model_name='titan-9b-v3'"])).toEqual(['vllm serve /mnt/<model-1>', "served_model_name='<model-1>'"])
  })
  test.each([
    'vllm serve Qwen/Qwen3-8B',
    'vllm serve acme/internal-7b',
    'vllm serve /models/Llama-3.1-8B-Instruct',
    'vllm serve /root/.cache/huggingface/hub/models--Qwen--Qwen2.5-7B/snapshots/0123456789abcdef',
    "model='/data/models/DeepSeek-R1-Distill-Qwen-32B-AWQ'",
    '--model-path /mnt/nvme0/Qwen2.5-VL-7B-Instruct',
    '--model-path /models/internlm2_5-7b-chat',
    '--model /models/gemma-2-27b-it',
    '--model /models/Qwen3-235B-A22B-Instruct-2507-FP8',
  ])('published: %s', line => {
    expect(redacted([line])).toEqual([line])
  })
})
