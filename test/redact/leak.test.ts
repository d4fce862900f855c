import { beforeAll, describe, expect, test } from 'vitest'
import { FORMATS, render } from '../../src/render/formats.ts'
import { redact } from '../../src/redact/index.ts'
import { toJson } from '../../src/render/json.ts'
import { failing, fixtureReports, reportOf } from '../render/report.ts'

// All logs of the project are read once, which takes its time on a machine that is busy.
beforeAll(() => void fixtureReports(), 300_000)

const OPTIONS = { language: 'en', width: 120, colour: false, all: true, ledger: true } as const
const SECRETS = [
  'hf_QwErTyUiOpAsDfGhJkLzXcVbNm12345678',
  'sk-proj-Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2Rr1Qq0',
  'zxQ9-plain.key',
  'pa55w0rd!x',
  'AKIAZZZZYYYYXXXXWWWW',
  'ghp_ZyXwVuTsRqPoNmLkJiHgFeDcBa9876543210',
]
const NAMES = ['wilhelmina', 'gpu-rack-42', '10.77.3.19', 'w.tell@acme.example', 'titan-11b-internal', 'skunkworks', 'fd00::77:1']

/** A failed run that tells of everything that must not leave, wherever a log can. */
const planted = () => {
  const [one = '', two = '', three = '', four = '', five = '', password = ''] = SECRETS
  const model = '/mnt/skunkworks/titan-11b-internal'
  const lines = failing(model).map(line =>
    line
      .replace('/usr/lib/python3.12', '/home/wilhelmina/venv/lib/python3.12')
      .replace(`vllm serve ${model}`, `HF_TOKEN=${one} vllm serve ${model} --api-key ${three} --host gpu-rack-42 --hf-token ${one}`)
      .replace(
        "non-default args: {'model_tag'",
        `non-default args: {'api_key': ['${three}', '${two}'], 'ssl_keyfile_password': '${four}', 'hf_token': '${one}', 'host': '10.77.3.19', 'download_dir': '/home/wilhelmina/hub', 'model_tag'`,
      )
      .replace('config: model=', `config: api_key='${three}', password='${four}', model=`)
      .replace(
        '2.00 GiB. GPU',
        `2.00 GiB for wilhelmina with ${five} ${password} on gpu-rack-42 [fd00::77:1]:80 for titan-11b-internal from w.tell@acme.example. GPU`,
      ),
  )
  return reportOf({
    '/home/wilhelmina/logs/server.log': [
      `wilhelmina@gpu-rack-42:~/x$ export OPENAI_API_KEY=${two} PASSWORD=${four}`,
      `Nov 21 12:38:32 gpu-rack-42 kernel: Out of memory: Killed process 7 (vllm) total-vm:1kB, anon-rss:1kB, file-rss:0kB`,
      ...lines,
      `(APIServer pid=7) INFO:     10.77.3.19:4242 - "POST /v1?api_key=${three} HTTP/1.1" 500 Internal Server Error`,
      `(APIServer pid=7) RuntimeError: request to http://wilhelmina:${four}@gpu-rack-42:8000/v1 with Bearer ${two} failed`,
    ],
    'nvidia-smi.txt': [
      'index, memory.used [MiB], memory.total [MiB], name',
      '0, 80000 MiB, 81920 MiB, NVIDIA A100',
      'pid, process_name, used_gpu_memory [MiB]',
      `99, /home/wilhelmina/run --token ${one}, 100 MiB`,
    ],
  })
}

describe.each(['en', 'zh'] as const)('in %s', language => {
  test.each(FORMATS)('%s lets nothing out', async format => {
    const text = await render(planted(), format, { ...OPTIONS, language, all: true })
    for (const each of [...SECRETS, ...NAMES]) expect(text.includes(each), each).toBe(false)
  })
})
test('without it they are there, or the test would show nothing', async () => {
  const text = await render(planted(), 'json', { ...OPTIONS, redact: 'nothing' })
  for (const each of [...SECRETS, 'wilhelmina', 'gpu-rack-42', '10.77.3.19', 'titan-11b-internal', 'skunkworks', 'w.tell@acme.example', 'fd00::77:1'])
    expect(text.includes(each), each).toBe(true)
})
test('on a terminal the secrets are hidden and the command can be typed', async () => {
  const text = await render(planted(), 'text', { ...OPTIONS, redact: 'secrets' })
  for (const each of SECRETS) expect(text.includes(each), each).toBe(false)
  expect(text).toContain('vllm serve /mnt/skunkworks/titan-11b-internal')
})
test('every string of the report passes through, whatever is added to it', () => {
  const secret = SECRETS[0] ?? ''
  const report = { ...planted(), added: { deep: [{ text: secret, other: `x ${secret}` }] } }
  expect(JSON.stringify(redact(report, 'all'))).not.toContain(secret)
})
test('figures, ids and places of every fixture stay', () => {
  const figures = (text: string): unknown =>
    JSON.parse(text, (_, value: unknown) => (typeof value === 'object' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined))
  const ids = (text: string): unknown => {
    const { verdict, episodes, findings } = JSON.parse(text) as { verdict: unknown; episodes: Record<string, unknown>[]; findings: Record<string, unknown>[] }
    return [
      verdict,
      episodes.map(({ engine, engineVersion, step, outcome, at, missing }) => [engine, engineVersion, step, outcome, at, missing]),
      findings.map(({ rule, kind, level, confidence }) => [rule, kind, level, confidence]),
    ]
  }
  for (const [name, report] of fixtureReports()) {
    const [plain, hidden] = [toJson(report, 'en'), toJson(redact(report, 'all'), 'en')]
    expect(figures(hidden), name).toEqual(figures(plain))
    expect(ids(hidden), name).toEqual(ids(plain))
  }
})
