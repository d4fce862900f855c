import { describe, expect, test } from 'vitest'
import { redact } from '../../src/redact/index.ts'
import { pseudonyms } from '../../src/redact/pseudonyms.ts'
import { hideSecrets, isSecretName } from '../../src/redact/secrets.ts'
import { healthy, reportOf } from '../render/report.ts'
import { redacted } from './redact.ts'

// Of no account: made up, in the shape that each service gives its keys.
const A = 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789'
const SHAPED: readonly (readonly [string, string])[] = [
  ['Hugging Face', `hf_${A.slice(0, 34)}`],
  ['Hugging Face, an organisation', `api_org_${A.slice(0, 34)}`],
  ['OpenAI', `sk-${A}${A}`],
  ['OpenAI, a project', `sk-proj-${A}_${A}-x`],
  ['OpenAI, a service account', `sk-svcacct-${A}`],
  ['Anthropic', `sk-ant-api03-${A}-${A}AA`],
  ['OpenRouter', `sk-or-v1-${'0123456789abcdef'.repeat(4)}`],
  ['AWS, an id', 'AKIAIOSFODNN7EXAMPLE'],
  ['AWS, a session', 'ASIAIOSFODNN7EXAMPLE'],
  ['GitHub', `ghp_${A}`],
  ['GitHub, an app', `ghs_${A}`],
  ['GitHub, fine-grained', `github_pat_11ABCDEFG0${A}_${A}`],
  ['GitLab', 'glpat-AbCdEfGhIjKlMnOpQrSt'],
  ['GitLab, a runner', 'glrt-AbCdEfGhIjKlMnOpQrSt'],
  ['Slack', ['xoxb', '123456789012', '1234567890123', 'AbCdEfGhIjKlMnOpQrStUvWx'].join('-')],
  ['Slack, an app', ['xapp', '1', 'A1234567890', '1234567890123', 'abcdef'].join('-')],
  ['Slack, a hook', 'hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX'],
  ['Google', `AIza${A.slice(0, 35)}`],
  ['Google, a session', 'ya29.a0AfH6SMBx'],
  ['Google, a client', `GOCSPX-${A.slice(0, 28)}`],
  ['NVIDIA', `nvapi-${A}${A.slice(0, 28)}`],
  ['Groq', `gsk_${A}`],
  ['Replicate', `r8_${A}`],
  ['npm', `npm_${A}`],
  ['PyPI', `pypi-AgEIcHlwaS5vcmc${A}`],
  ['ModelScope', 'ms-01234567-89ab-cdef-0123-456789abcdef'],
  ['Stripe', `sk_live_${A}`],
  ['a JSON Web Token', `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.${A}`],
  ['a private key', '-----BEGIN RSA PRIVATE KEY-----MIIEpAIBAAKCAQEA'],
]

describe('known by its shape', () => {
  test.each(SHAPED)('%s', (_, secret) => {
    expect(redacted([`loading with ${secret} now`]).join()).toMatch(/^loading with (?:https:\/\/)?<secret-1>/)
    expect(redacted([`'${secret}'`]).join()).not.toContain(secret.slice(0, 24))
  })
  test('a line of a private key by itself', () => {
    expect(redacted(['MIIEpAIBAAKCAQEA'.repeat(4)])).toEqual(['<secret-1>'])
  })
})

describe('known by its name', () => {
  test.each([
    ['OPENAI_API_KEY=abc123', 'OPENAI_API_KEY=<secret-1>'],
    ['export HF_TOKEN="abc def"', 'export HF_TOKEN="<secret-1>"'],
    ['vllm serve m --api-key my.key --port 1', 'vllm serve m --api-key <secret-1> --port 1'],
    ['vllm serve m --api-key=my.key --port 1', 'vllm serve m --api-key=<secret-1> --port 1'],
    ['lmdeploy serve api_server m --api-keys one two --tp 2', 'lmdeploy serve api_server m --api-keys <secret-1> <secret-2> --tp 2'],
    ["vllm serve m --api-key 'a b' --port 1", "vllm serve m --api-key '<secret-1>' --port 1"],
    ["argv: ['serve', '--api-key', 'k9', '--port']", "argv: ['serve', '--api-key', '<secret-1>', '--port']"],
    ["api_key=['k1', 'k2'], dtype='auto'", "api_key=['<secret-1>', '<secret-2>'], dtype='auto'"],
    ["'hf_token': 'k1', 'port': 8000", "'hf_token': '<secret-1>', 'port': 8000"],
    ['{"password": "p w", "x": 1}', '{"password": "<secret-1>", "x": 1}'],
    [String.raw`{\"api_key\": \"k1\"}`, String.raw`{\"api_key\": \"<secret-1>\"}`],
    ['password=hunter2&x=1', 'password=<secret-1>&x=1'],
    ['passwd: hunter2', 'passwd: <secret-1>'],
    ['aws_secret_access_key = wJalrXUtnFEMI/K7MDENG', 'aws_secret_access_key = <secret-1>'],
    ['--ssl-keyfile-password x9', '--ssl-keyfile-password <secret-1>'],
    ['Authorization: Bearer abc.def', 'Authorization: Bearer <secret-1>'],
    ['authorization: Basic dXNlcjpwYXNz', 'authorization: Basic <secret-1>'],
    ["headers={'Authorization': 'Bearer k1k1'}", "headers={'Authorization': 'Bearer <secret-1>'}"],
    ['curl -H "X-Api-Key: k1k1"', 'curl -H "X-Api-Key: <secret-1>"'],
    ['https://alice:pw@a.internal/x', 'https://<user-1>:<secret-1>@<host-1>/x'],
    ['git+https://tok3n@github.com/a/b', 'git+https://<secret-1>@github.com/a/b'],
    ['redis://:pw9@localhost:6379', 'redis://:<secret-1>@localhost:6379'],
    ['https://a.amazonaws.com/x?X-Amz-Signature=abcdef&y=1', 'https://a.amazonaws.com/x?X-Amz-Signature=<secret-1>&y=1'],
    ['?token=abcdefgh&x', '?token=<secret-1>&x'],
    ['--token abcdefgh', '--token <secret-1>'],
    ['WANDB_API_KEY=0123456789abcdef0123456789abcdef01234567', 'WANDB_API_KEY=<secret-1>'],
  ])('%s', (line, expected) => {
    expect(redacted([line])).toEqual([expected])
  })
  test('found once, hidden wherever it stands', () => {
    expect(redacted(['Incorrect key provided: zQ9-plain', 'api_key=zQ9-plain'])).toEqual(['Incorrect key provided: <secret-1>', 'api_key=<secret-1>'])
  })
  test('the rest behind the ellipsis of a shortened line', () => {
    expect(redacted([`--x hf_AbCdE … gHiJkLmNoPqR0123456789 --port 1`])).toEqual(['--x <secret-1> … <secret-2> --port 1'])
  })
  test('on one own terminal secrets are hidden, and only those', () => {
    expect(redacted(['alice@node17:~$ HF_TOKEN=abc vllm serve /home/alice/m --host 10.0.0.7'], 'secrets')).toEqual([
      'alice@node17:~$ HF_TOKEN=<secret-1> vllm serve /home/alice/m --host 10.0.0.7',
    ])
  })
  test('nothing at all where that was asked for', () => {
    expect(redacted(['HF_TOKEN=abc'], 'nothing')).toEqual(['HF_TOKEN=abc'])
  })
})

describe('no secret', () => {
  test.each([
    "api_key=None, hf_token=None, tokenizer='Qwen/Qwen3-8B', max_num_batched_tokens=8192",
    "hf_overrides={}, hf_config_path=None, tokenizer_mode='auto', skip_tokenizer_init=False",
    'max_tokens=512, num_tokens_per_iter=0, eos_token="</s>", pad_token_id=151643, bos_token: <s>',
    'GPU KV cache size: 1,001,856 tokens',
    'token: 12',
    "unexpected token: 'if'",
    'SyntaxError: invalid token at line 3',
    'api_key: Optional[str] = None',
    '--api-key EMPTY',
    'HF_TOKEN=$HF_TOKEN',
    'HF_TOKEN=${TOKEN}',
    'Please set HF_TOKEN or use huggingface-cli login',
    'the password is required',
    'secret management is not configured',
    'key: value, keys=[1, 2], monkey=3',
    'GPU-4b2c9a1e-7d3f-4c55-9e21-0a1b2c3d4e5f',
    'sha256:4b2c9a1e7d3f4c559e210a1b2c3d4e5f4b2c9a1e7d3f4c559e210a1b2c3d4e5f',
    'at 0x7f3a2c001000',
    'task-queue-with-a-long-name-of-many-words',
    'Tried to allocate 66.00 MiB. GPU 0 has a total capacity of 139.80 GiB of which 29.12 MiB is free.',
    'gpu_memory_utilization=0.95 … max_num_batched_tokens=8192',
    'signature of the function changed',
  ])('%s', line => {
    expect(redacted([line])).toEqual([line])
  })
})

test('a look at a name leaves nothing behind: what is hidden after it is hidden whole', () => {
  expect(isSecretName('setting.api_key')).toBe(true)
  expect(hideSecrets('api_key=abcZ9', pseudonyms())).toBe('api_key=<secret-1>')
  expect(isSecretName('api_key_file')).toBe(false)
})
test('a value by itself, told by the name of its setting alone', () => {
  const report = reportOf({ 'a.log': healthy() })
  const facts = { 'setting.api_key': { value: 'abcZ9', from: [] }, 'setting.ssl_keyfile_password': { value: 'pw9', from: [] } }
  const told = redact({ ...report, episodes: report.episodes.map(episode => ({ ...episode, facts: { ...episode.facts, ...facts } })) }, 'secrets')
  expect(JSON.stringify(told.episodes[0]?.facts)).not.toMatch(/abcZ9|pw9/)
})
