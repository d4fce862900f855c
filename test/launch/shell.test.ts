import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { readShell } from '../../src/launch/shell/script.ts'

/** Each start as its words with lines, `?` for what the script does not tell. */
const starts = (script: string): string[] =>
  readShell(script).launches.map(({ words, env, open, cards, image, call }) =>
    [
      ...env.map(({ name, value }) => `${name}=${value.text.replaceAll('\uE000', '?')}`),
      ...words.map(({ text, line }) => `${text.replaceAll('\uE000', '?')}@${line}`),
      ...(call === undefined ? [] : [`${call.callee}()`]),
      ...(cards === undefined ? [] : [`cards:${cards.count}`]),
      ...(image === undefined ? [] : [`image:${image.text}`]),
      ...(open ? ['open'] : []),
    ].join(' '),
  )

describe('words and variables', () => {
  test.each([
    ['line continuations', 'vllm serve m \\\n  --port 1', ['vllm@1 serve@1 m@1 --port@2 1@2']],
    ['a comment and a redirection', 'vllm serve m --port 1 > log 2>&1 & # more', ['vllm@1 serve@1 m@1 --port@1 1@1']],
    ['a variable of the file', 'M=/x\nvllm serve $M', ['vllm@2 serve@2 /x@1']],
    ['braces, quotes', 'M="a b"\nvllm serve "${M}/c"', ['vllm@2 serve@2 a b/c@2']],
    ['a variable from outside', 'vllm serve $M --port $PORT', ['vllm@1 serve@1 ?@1 --port@1 ?@1 open']],
    ['a default', 'vllm serve m --tensor-parallel-size ${TP:-4}', ['vllm@1 serve@1 m@1 --tensor-parallel-size@1 4@1']],
    ['several words in one variable', 'A="--a 1 --b"\nvllm serve m $A', ['vllm@2 serve@2 m@2 --a@1 1@1 --b@1']],
    ['an array, its lines', 'A=(--a 1\n --b)\nA+=(--c)\nvllm serve m "${A[@]}"', ['vllm@4 serve@4 m@4 --a@1 1@1 --b@2 --c@3']],
    ['appended text', 'A="--a"\nA+=" --b"\nvllm serve m $A', ['vllm@3 serve@3 m@3 --a@1 --b@1']],
    ['all arguments', 'exec vllm serve m "$@"', ['vllm@1 serve@1 m@1 ?@1 open']],
    ['a program that is looked up', 'torchrun --nproc_per_node 2 $(which lm_eval) --model hf', ['torchrun@1 --nproc_per_node@1 2@1 lm_eval@1 --model@1 hf@1']],
    ['output of another command', 'vllm serve m --port $(free-port)', ['vllm@1 serve@1 m@1 --port@1 ?@1']],
    ['arithmetic', 'vllm serve m --port $((8000 + 1))', ['vllm@1 serve@1 m@1 --port@1 ?@1']],
    ['JSON in quotes', `vllm serve m --x '{"a": 1}'`, ['vllm@1 serve@1 m@1 --x@1 {"a": 1}@1']],
  ])('%s', (_, script, expected) => {
    expect(starts(script)).toEqual(expected)
  })
})

describe('branches and loops', () => {
  test('one value or the other is none that is told', () => {
    expect(starts('if [ -n "$BIG" ]; then U=0.9; else U=0.5; fi\nvllm serve m --u $U')).toEqual(['vllm@2 serve@2 m@2 --u@2 ?@2'])
  })
  test('inside the branch the value is told', () => {
    expect(starts('if true; then\n U=0.9\n vllm serve m --u $U\nfi')).toEqual(['vllm@3 serve@3 m@3 --u@3 0.9@2'])
  })
  test('the other branch does not see it', () => {
    expect(starts('U=1\nif true; then U=2; else vllm serve m --u $U; fi')).toEqual(['vllm@2 serve@2 m@2 --u@2 1@1'])
  })
  test('a variable that a test decides on', () => {
    expect(starts('U=1\n[ -z "$X" ] && U=2\nvllm serve m --u $U')).toEqual(['vllm@3 serve@3 m@3 --u@3 ?@3'])
  })
  test('what follows a command that went well', () => {
    expect(starts('cd /x && U=2 && vllm serve m --u $U')).toEqual(['vllm@1 serve@1 m@1 --u@1 2@1'])
  })
  test('the variable of a loop', () => {
    expect(starts('for m in a b; do vllm serve $m; done')).toEqual(['vllm@1 serve@1 ?@1 open'])
  })
  test('cases, with patterns of several words', () => {
    expect(starts('case "$1" in\n a|b) vllm serve x ;;\n *) vllm serve y ;;\nesac\nvllm serve z')).toEqual([
      'vllm@2 serve@2 x@2',
      'vllm@3 serve@3 y@3',
      'vllm@5 serve@5 z@5',
    ])
  })
  test('a function, and brackets around commands', () => {
    expect(starts('start() {\n vllm serve a\n}\n(cd /x && vllm serve b)\n{ vllm serve c; }')).toEqual([
      'vllm@2 serve@2 a@2',
      'vllm@4 serve@4 b@4',
      'vllm@5 serve@5 c@5',
    ])
  })
})

describe('where a command stands', () => {
  test.each([
    ['variables before it', 'CUDA_VISIBLE_DEVICES=0,1 nohup vllm serve m', ['CUDA_VISIBLE_DEVICES=0,1 vllm@1 serve@1 m@1']],
    ['exported ones', 'export A=1\nB=2\nvllm serve m', ['A=1 vllm@3 serve@3 m@3']],
    ['env', 'env A=1 B=2 vllm serve m', ['A=1 B=2 vllm@1 serve@1 m@1']],
    ['another shell', `bash -c "cd /x && vllm serve m"`, ['vllm@1 serve@1 m@1']],
    ['another host', `ssh host 'vllm serve m'`, ['vllm@1 serve@1 m@1']],
    ['a session', `tmux new -d -s s 'vllm serve m'`, ['vllm@1 serve@1 m@1']],
    ['a scheduler', 'srun --gres gpu:2 torchrun --nproc_per_node 2 -m lm_eval', ['torchrun@1 --nproc_per_node@1 2@1 -m@1 lm_eval@1']],
    [
      'a container',
      'docker run --rm --gpus \'"device=0,1"\' -e A=1 -v /a:/a vllm/vllm-openai:v0.8.1 --model m',
      ['A=1 vllm@1 serve@1 --model@1 m@1 cards:2 image:vllm/vllm-openai:v0.8.1'],
    ],
    ['a container with a shell', `docker run --gpus all img bash -c "lmdeploy serve api_server m"`, ['lmdeploy@1 serve@1 api_server@1 m@1 image:img']],
    ['a program of another kind', 'echo vllm serve m\ngrep "vllm serve" x', []],
    ['Python in the script', "python - <<'EOF'\nfrom vllm import LLM\nLLM('m')\nEOF\n", ['LLM()']],
    ['a document that is no program', 'cat <<EOF > x\nvllm serve m\nEOF\n', []],
    ['in a test', 'if ! vllm serve m; then exit 1; fi', ['vllm@1 serve@1 m@1']],
  ])('%s', (_, script, expected) => {
    expect(starts(script)).toEqual(expected)
  })
  test('releases that it installs', () => {
    expect(readShell('pip install "vllm==0.8.1" lm-eval[vllm]==0.4.8 sglang>=0.4\nuv pip install https://x/vllm-0.6.3.post1-cp38-abi3.whl').installed).toEqual([
      { package: 'vllm', version: '0.8.1', line: 1 },
      { package: 'lm-eval', version: '0.4.8', line: 1 },
      { package: 'vllm', version: '0.6.3.post1', line: 2 },
    ])
  })
})

test('no text throws', () => {
  const pieces = fc.constantFrom(
    'vllm serve m ',
    '--a ',
    '"',
    "'",
    '$',
    '${',
    '}',
    '$(',
    ')',
    '`',
    '(',
    '<<E\n',
    '\n',
    '\\',
    'if ',
    'fi\n',
    'case ',
    ';;',
    'esac ',
    'for ',
    'done ',
    '&&',
    '|',
    '>',
    'A=(',
    'A=1 ',
    'bash -c ',
    'docker run ',
    '#',
  )
  fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }), parts => readShell(parts.join('')).launches.every(({ line }) => line >= 1)))
})
