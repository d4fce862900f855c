import { describe, expect, test } from 'vitest'
import { readLaunches } from '../../src/launch/read.ts'
import { found } from './check.ts'

/** The kind of a file, and each start's words with their lines. */
const starts = async (path: string, content: string): Promise<string[]> => {
  const { kind, described } = await readLaunches(path, content)
  return [
    kind,
    ...described.launches.map(({ words, call, env, cards, image }) =>
      [
        ...env.map(({ name, value }) => `${name}=${value.text.replaceAll('\uE000', '?')}`),
        ...words.map(({ text, line }) => `${text.replaceAll('\uE000', '?')}@${line}`),
        ...(call === undefined
          ? []
          : [`${call.callee}(${[call.model?.text, ...call.settings.map(({ flag, value, line }) => `${flag}${value ?? '?'}@${line}`)].join(' ')})`]),
        ...(cards === undefined ? [] : [`cards:${cards.count}`]),
        ...(image === undefined ? [] : [`image:${image.text.replaceAll('\uE000', '?')}`]),
      ].join(' '),
    ),
  ]
}

describe('compose', () => {
  test('a folded command, an anchor, cards', async () => {
    const file = `
x-env: &env
  A: "1"
  B:
services:
  llm:
    image: vllm/vllm-openai:v0.8.1
    environment: *env
    command: >-
      --model m
      --tensor-parallel-size \${TP:-2} --port \${PORT}
    deploy: { resources: { reservations: { devices: [{ driver: nvidia, count: 1, capabilities: [gpu] }] } } }
`
    expect(await starts('compose.yaml', file)).toEqual([
      'compose',
      'A=1 B= vllm@10 serve@10 --model@10 m@10 --tensor-parallel-size@11 2@11 --port@11 ?@11 cards:1 image:vllm/vllm-openai:v0.8.1',
    ])
  })
  test('a list, an entrypoint, cards by number', async () => {
    const file = `
services:
  a:
    image: x
    entrypoint: ["lmdeploy", "serve"]
    command:
      - api_server
      - m
      - --tp=2
    environment: ["A=1", "HOME"]
    deploy: { resources: { reservations: { devices: [{ device_ids: ["0", "3"], capabilities: [gpu] }] } } }
`
    expect(await starts('docker-compose.yml', file)).toEqual(['compose', 'A=1 HOME=? lmdeploy@5 serve@5 api_server@7 m@8 --tp=2@9 cards:2 image:x'])
  })
  test('its own shell variables', async () => {
    const file = `
services:
  a:
    image: x
    command: bash -c "export TP=2 && vllm serve m --tensor-parallel-size $$TP"
`
    expect(await starts('compose.yaml', file)).toEqual(['compose', 'TP=2 vllm@5 serve@5 m@5 --tensor-parallel-size@5 2@5 image:x'])
  })
})

describe('manifests', () => {
  const pod = (container: string): string => `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: a\n${container.replaceAll(/^/gm, '      ')}\n`
  test('arguments, variables, cards', async () => {
    const file = pod(
      'image: vllm/vllm-openai:v0.8.1\nargs: ["--model=m", "--port", "$(PORT)", "--x", "$(Y)"]\nenv:\n  - { name: PORT, value: "80" }\nresources: { limits: { nvidia.com/gpu: 2 } }',
    )
    expect(await starts('pod.yaml', file)).toEqual([
      'kubernetes',
      'PORT=80 vllm@7 serve@7 --model=m@7 --port@7 80@7 --x@7 ?@7 cards:2 image:vllm/vllm-openai:v0.8.1',
    ])
  })
  test('a script in a block, its lines', async () => {
    const file = pod('image: x\ncommand: [bash, -c]\nargs:\n  - |\n    set -e\n    vllm serve m \\\n      --port 1')
    expect(await starts('pod.yaml', file)).toEqual(['kubernetes', 'vllm@11 serve@11 m@11 --port@12 1@12 image:x'])
  })
  test('several documents, kinds with a template of their own, other images', async () => {
    const job =
      'kind: CronJob\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          containers:\n            - image: y\n              command: ["python3", "-m", "sglang.launch_server", "--tp", "2"]\n'
    expect(await starts('all.yaml', `${pod('image: nginx')}---\n${job}---\n`)).toEqual([
      'kubernetes',
      'python3@16 -m@16 sglang.launch_server@16 --tp@16 2@16 image:y',
    ])
  })
  test("a chart's templates: what is filled in is open, what a branch holds is not told", async () => {
    const file = `{{- if .Values.on }}\n${pod('image: "vllm/vllm-openai:{{ .Values.tag }}"\nargs:\n  - --model={{ .Values.model }}\n  {{- if .Values.eager }}\n  - --dtype\n  - float32\n  {{- end }}\n  {{- toYaml .Values.more | nindent 2 }}\nenv:\n  - name: A\n    value: {{ .Values.a | quote }}')}{{- end }}\n`
    expect(await starts('templates/x.yaml', file)).toEqual(['kubernetes', 'A=? vllm@9 serve@9 --model=?@9 --dtype@11 ?@12 image:vllm/vllm-openai:?'])
    expect(await found('templates/x.yaml', file)).toEqual([])
  })
  test('aliases without end and broken text are no reason to fail', async () => {
    const bomb = [
      'a: &a [x, x]',
      ...Array.from(
        { length: 30 },
        (_, index) =>
          `${'b'.repeat(index + 1)}: &${'b'.repeat(index + 1)} [*${index === 0 ? 'a' : 'b'.repeat(index)}, *${index === 0 ? 'a' : 'b'.repeat(index)}]`,
      ),
    ].join('\n')
    expect(await starts('x.yaml', bomb)).toEqual(['unknown'])
    expect(await starts('x.yaml', 'kind: [Pod\n  - {')).toEqual(['kubernetes'])
    expect(await starts('x.yaml', '&a [*a]')).toEqual(['unknown'])
  })
})

describe('workflows', () => {
  test('steps with variables of workflow, job and step', async () => {
    const file = `
on: push
env: { A: "1" }
jobs:
  x:
    env: { B: "2" }
    steps:
      - uses: actions/checkout@v5
      - env: { C: "\${{ secrets.C }}" }
        run: |
          echo \${{ github.sha }}
          vllm serve \${{ inputs.model }} --port $B
      - shell: python
        run: |
          from vllm import LLM
          LLM("m", dtype="float32")
`
    expect(await starts('.github/workflows/x.yml', file)).toEqual([
      'workflow',
      'A=1 B=2 vllm@12 serve@12 ?@12 --port@12 2@6',
      'A=1 B=2 LLM(m dtype=float32@16)',
    ])
  })
})

describe('Dockerfiles', () => {
  test('the last stage: image, variables, entry and command', async () => {
    const file =
      'FROM a AS b\nCMD ["vllm", "serve", "no"]\n\nARG V=v0.8.1\nFROM vllm/vllm-openai:${V}\nENV A=1 \\\n  # why\n  B=2\nCMD ["--model", "m", \\\n  "--port", "1"]\n'
    expect(await starts('Dockerfile', file)).toEqual(['dockerfile', 'A=1 B=2 vllm@9 serve@9 --model@9 m@9 --port@10 1@10 image:vllm/vllm-openai:v0.8.1'])
  })
  test('the form of a shell, and what it installs', async () => {
    const file = 'FROM python\nRUN pip install \\\n    vllm==0.6.3\nENTRYPOINT vllm serve m \\\n  --kv-cache-memory-bytes 1G\n'
    expect(await found('deploy/Dockerfile.gpu', file)).toEqual(['5 unknown-option --kv-cache-memory-bytes'])
  })
})

describe('Python', () => {
  test.each([
    [
      'a call over several lines',
      'from vllm import LLM\nx = LLM(model="m",  # why\n  dtype="float32",\n  max_num_seqs=8 * 4)',
      ['LLM(m dtype=float32@3 max_num_seqs=32@4)'],
    ],
    ['a name that has one value', 'import vllm\nM = "m"\nT = 2\nvllm.LLM(M, tensor_parallel_size=T)', ['vllm.LLM(m tensor_parallel_size=2@4)']],
    [
      'a name that has two, or comes from outside',
      'from vllm import LLM\nT = 2\nT = 4\nLLM(a.model, tensor_parallel_size=T, dtype=f"{x}")',
      ['LLM( tensor_parallel_size=?@4 dtype=?@4)'],
    ],
    ['a dictionary that is spread', 'from vllm import LLM\nK = {"dtype": "half"}\nLLM("m", **K)', ['LLM(m dtype=half@2)']],
    [
      'a configuration with a name of its own',
      'from lmdeploy import pipeline, PytorchEngineConfig\nc = PytorchEngineConfig(tp=2)\npipeline("m", backend_config=c)',
      ['pipeline(m tp=2@2)'],
    ],
    [
      'arguments of a model as text',
      'import lm_eval\nlm_eval.simple_evaluate(model="vllm", model_args="pretrained=m,dtype=half")',
      ['lm_eval.simple_evaluate(m dtype=half@2)'],
    ],
    [
      'arguments of a model as a dictionary',
      'import lm_eval\nlm_eval.simple_evaluate(model="hf", model_args=dict(pretrained="m", dtype="float"), batch_size=8)',
      ['lm_eval.simple_evaluate(m dtype=float@2 batch_size=8@2)'],
    ],
    ['SGLang', 'import sglang as sgl\nsgl.Engine(model_path="m", tp_size=2)', ['sgl.Engine(m tp_size=2@2)']],
    ['a class of the same name from elsewhere', 'from tensorrt_llm import LLM\nimport vllm\nLLM("m", dtype="float32")', []],
    ['a pipeline of another package', 'import lmdeploy\nfrom transformers import pipeline\npipeline("text-generation", torch_dtype="float32")', []],
    ['in a string or a comment', 'import vllm\n# LLM("m", dtype="float32")\nx = """LLM("m", dtype="float32")"""', []],
    ['a definition', 'import vllm\ndef LLM(dtype="float32"): pass\nclass LLM(Base): pass', []],
  ])('%s', async (_, source, expected) => {
    expect(await starts('x.py', source)).toEqual(['python', ...expected])
  })
  test('its environment', async () => {
    expect(await starts('x.py', 'import os\nfrom vllm import LLM\nos.environ["CUDA_VISIBLE_DEVICES"] = "0,1"\nLLM("m")')).toEqual([
      'python',
      'CUDA_VISIBLE_DEVICES=0,1 LLM(m)',
    ])
  })
})
