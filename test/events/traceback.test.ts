import { describe, expect, test } from 'vitest'
import type { EventOf } from '../../src/types.ts'
import { eventsOf } from './log.ts'

type Told = { frames: string[]; error?: string; chained?: true; lane?: string; line: number }

/** Tracebacks as `path:line function | code`, short enough to compare. */
const told = (...log: readonly string[]): Told[] =>
  eventsOf(...log)
    .filter((event): event is EventOf<'traceback'> => event.kind === 'traceback')
    .map(({ frames, error, chained, by, at }) => ({
      frames: frames.map(
        ({ path, line, function: name, code }) => `${path}${line === undefined ? '' : `:${line}`} ${name}${code === undefined ? '' : ` | ${code}`}`,
      ),
      ...(error === undefined ? {} : { error: `${error.type}: ${error.message}` }),
      ...(chained === true ? { chained } : {}),
      ...(by.lane === '' ? {} : { lane: by.lane }),
      line: at.line,
    }))

const PLAIN = [
  'Traceback (most recent call last):',
  '  File "/x/llm.py", line 12, in <module>',
  '    llm = LLM(model="m")',
  '  File "/x/vllm/worker.py", line 34, in load_model',
  '    self.model = get_model()',
  'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.',
]
const FRAMES = ['/x/llm.py:12 <module> | llm = LLM(model="m")', '/x/vllm/worker.py:34 load_model | self.model = get_model()']
const ERROR = 'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.'

describe('one traceback', () => {
  test('requests and statistics that other threads print between its lines', () => {
    const aside = ['INFO:     127.0.0.1:50514 - "POST /v1/completions HTTP/1.1" 200 OK', '[TM][INFO] [Forward] [0, 4), dc_bsz = 4, pf_bsz = 0']
    expect(told(...PLAIN.flatMap((line, index) => [line, aside[index % 2] ?? '']))).toEqual([{ frames: FRAMES, error: ERROR, line: 11 }])
  })
  test('near miss: one that was cut, and an error of its own much later', () => {
    const later = Array.from({ length: 70 }, (_, index) => `INFO:     127.0.0.1:${index} - "GET /health HTTP/1.1" 200 OK`)
    expect(told(...PLAIN.slice(0, 5), ...later, 'ValueError: x')).toMatchObject([{ frames: FRAMES }])
    expect(told(...PLAIN.slice(0, 5), 'WARNING 11-21 12:38:32 [x.py:1] y', 'ValueError: x')[0]).not.toHaveProperty('error')
  })
  test.each([
    ['two containers', 'a-1  | ', 'b-1  | '],
    ['two tasks', '0: ', '1: '],
    ['two ranks', '[rank0]: ', '[rank1]: '],
  ])('two of them, mixed line by line: %s', (_, first, second) => {
    const other = PLAIN.map(line => line.replaceAll('/x/', '/y/'))
    const found = told(...PLAIN.flatMap((line, index) => [first + line, second + other[index]]))
    expect(found.map(({ frames }) => frames)).toEqual([FRAMES, FRAMES.map(frame => frame.replace('/x/', '/y/'))])
  })
  test('plain', () => {
    expect(told(...PLAIN)).toEqual([{ frames: FRAMES, error: ERROR, line: 6 }])
  })
  test.each([
    ['a process prefix on each line', '(EngineCore_DP0 pid=7) ', 'EngineCore#7'],
    ['a logger’s head on each line', 'ERROR 11-21 12:38:32 [core.py:842] ', undefined],
    ['both', '(EngineCore_DP0 pid=7) ERROR 11-21 12:38:32 [core.py:842] ', 'EngineCore#7'],
    ['a rank', '[rank1]: ', '/1'],
    ['a container’s name', 'vllm-1  | ', undefined],
    ['quoting', '> ', undefined],
  ])('%s', (_, prefix, lane) => {
    expect(told(...PLAIN.map(line => prefix + line))).toEqual([{ frames: FRAMES, error: ERROR, ...(lane === undefined ? {} : { lane }), line: 6 }])
  })
  test('blank lines between all lines', () => {
    expect(told(...PLAIN.flatMap(line => [line, '']))).toMatchObject([{ frames: FRAMES, error: ERROR }])
  })
  test('without its header', () => {
    expect(told(...PLAIN.slice(1))).toMatchObject([{ frames: FRAMES, error: ERROR }])
  })
  test('without its end: the frames are kept, no error is made up', () => {
    expect(told(...PLAIN.slice(0, 5), 'INFO 11-21 12:38:32 [core.py:842] shutting down')).toEqual([{ frames: FRAMES, line: 4 }])
    expect(told(...PLAIN.slice(0, 5))).toEqual([{ frames: FRAMES, line: 4 }])
  })
  test('without its frames: the error is kept', () => {
    expect(told(PLAIN[0] as string, ERROR)).toEqual([{ frames: [], error: ERROR, line: 2 }])
  })
  test('the log ends inside it', () => {
    const open = (...log: readonly string[]) => eventsOf(...log).flatMap(event => (event.kind === 'traceback' ? [event.open] : []))
    expect(told(PLAIN[0] as string)).toEqual([{ frames: [], line: 1 }])
    expect(open(...PLAIN.slice(0, 5))).toEqual([true])
    expect(open(...PLAIN)).not.toContain(true)
    expect(open(...PLAIN.slice(0, 5), 'INFO 11-21 12:38:32 [x.py:1] y')).toEqual([undefined])
  })
  test('a header alone says nothing where others follow', () => {
    expect(told(PLAIN[0] as string, 'Loading the model', 'again', 'ValueError: much later')).toEqual([])
  })
  test('indentation lost', () => {
    expect(told(...PLAIN.map(line => line.trimStart()))).toEqual([{ frames: FRAMES, error: ERROR, line: 6 }])
  })
  test('indentation lost, code with colons', () => {
    expect(told('Traceback (most recent call last):', 'File "/x/a.py", line 1, in f', 'with torch.no_grad(): run(x)', 'RuntimeError: bad')).toMatchObject([
      { frames: ['/x/a.py:1 f | with torch.no_grad(): run(x)'], error: 'RuntimeError: bad' },
    ])
  })
  test('carets and left-out lines of Python 3.11 to 3.13', () => {
    expect(
      told(
        'Traceback (most recent call last):',
        '  File "/x/a.py", line 1, in f',
        '    out = self.model(',
        '        input_ids,',
        '    ...<6 lines>...',
        '        intermediate_tensors,',
        '    )',
        '  File "/x/b.py", line 2, in g',
        '    return x @ w',
        '           ~~^~~',
        '    ~~~~~~~~^^^^^^^^^^^',
        'torch.OutOfMemoryError: CUDA out of memory.',
      ),
    ).toMatchObject([{ frames: ['/x/a.py:1 f | out = self.model(', '/x/b.py:2 g | return x @ w'], error: 'torch.OutOfMemoryError: CUDA out of memory.' }])
  })
  test('repeated frames are left out by Python itself', () => {
    expect(
      told('  File "/x/a.py", line 1, in f', '    f()', '  [Previous line repeated 996 more times]', 'RecursionError: maximum recursion depth exceeded'),
    ).toMatchObject([{ frames: ['/x/a.py:1 f | f()'], error: 'RecursionError: maximum recursion depth exceeded' }])
  })
  test('a place without a function, as of a syntax error', () => {
    expect(told('  File "/x/a.py", line 3', '    def f(:', '          ^', 'SyntaxError: invalid syntax')).toMatchObject([
      { frames: ['/x/a.py:3  | def f(:'], error: 'SyntaxError: invalid syntax' },
    ])
  })
  test.each([
    ['a bare exception', 'AssertionError', 'AssertionError: '],
    [
      'one without a usual ending',
      'triton.runtime.autotuner.OutOfResources: out of resource: shared memory',
      'triton.runtime.autotuner.OutOfResources: out of resource: shared memory',
    ],
    ['any word and a colon, right behind frames', 'huggingface_hub.errors.RepoGone: it is gone', 'huggingface_hub.errors.RepoGone: it is gone'],
    ['one of Ray', 'ray.exceptions.RayTaskError(OutOfMemoryError): ray::f() (pid=1)', 'ray.exceptions.RayTaskError(OutOfMemoryError): ray::f() (pid=1)'],
    ['an exit', 'SystemExit: 1', 'SystemExit: 1'],
    ['an interrupt', 'KeyboardInterrupt', 'KeyboardInterrupt: '],
  ])('%s ends it', (_, line, error) => {
    expect(told(...PLAIN.slice(0, 5), line)).toMatchObject([{ frames: FRAMES, error }])
  })
})

describe('several tracebacks', () => {
  test('two ranks, line by line', () => {
    const mixed = PLAIN.flatMap(line => [`[rank0]: ${line}`, `[rank1]: ${line.replace('2.00', '3.00')}`])
    expect(told(...mixed)).toEqual([
      { frames: FRAMES, error: ERROR, lane: '/0', line: 11 },
      { frames: FRAMES, error: ERROR.replace('2.00', '3.00'), lane: '/1', line: 12 },
    ])
  })
  test('a line of another process in between changes nothing', () => {
    const lines = PLAIN.map(line => `(Worker_TP0 pid=1) ${line}`)
    expect(told(...lines.slice(0, 3), '(Worker_TP1 pid=2) INFO 11-21 12:38:32 [a.py:1] x', 'INFO:     Shutting down', ...lines.slice(3))).toMatchObject([
      { frames: FRAMES, error: ERROR },
    ])
  })
  test.each([
    ['raised while another was handled', 'During handling of the above exception, another exception occurred:'],
    ['raised from another', 'The above exception was the direct cause of the following exception:'],
  ])('%s: the second says that it is chained', (_, between) => {
    expect(
      told(
        ...PLAIN,
        '',
        between,
        '',
        'Traceback (most recent call last):',
        '  File "/x/core.py", line 5, in run',
        '    raise RuntimeError("x") from e',
        'RuntimeError: Engine core initialization failed.',
      ),
    ).toEqual([
      { frames: FRAMES, error: ERROR, line: 6 },
      { frames: ['/x/core.py:5 run | raise RuntimeError("x") from e'], error: 'RuntimeError: Engine core initialization failed.', chained: true, line: 13 },
    ])
  })
  test('a new header ends the one before', () => {
    expect(told(...PLAIN.slice(0, 3), ...PLAIN)).toMatchObject([{ frames: FRAMES.slice(0, 1) }, { frames: FRAMES, error: ERROR }])
  })
  test('a group of exceptions', () => {
    expect(
      told(
        '  + Exception Group Traceback (most recent call last):',
        '  |   File "/x/uvicorn.py", line 1, in run',
        '  |     await app()',
        '  | ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)',
        '  +-+---------------- 1 ----------------',
        ...PLAIN.map(line => `    | ${line}`),
        '    +------------------------------------',
      ),
    ).toMatchObject([
      { frames: ['/x/uvicorn.py:1 run | await app()'], error: 'ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)' },
      { frames: FRAMES, error: ERROR },
    ])
  })
  test('an exception that Ray prints before its frames is not the error of what stood above', () => {
    expect(
      told(
        'ray.exceptions.RayTaskError(OutOfMemoryError): ray::RayWorkerWrapper.execute_method() (pid=7, ip=10.0.0.2)',
        '  File "/x/vllm/worker.py", line 34, in load_model',
        '    self.model = get_model()',
        ERROR,
      ),
    ).toEqual([{ frames: FRAMES.slice(1), error: ERROR, line: 4 }])
  })
})

describe('other ways to print one', () => {
  test('collapsed into one line', () => {
    expect(
      told(
        `Traceback (most recent call last): File "/x/llm.py", line 12, in <module> llm = LLM(model="m") File "/x/vllm/worker.py", line 34, in load_model self.model = get_model() ${ERROR}`,
      ),
    ).toMatchObject([{ frames: ['/x/llm.py:12 <module>', '/x/vllm/worker.py:34 load_model'], error: ERROR }])
  })
  test('collapsed, one frame', () => {
    expect(told('Traceback (most recent call last):   File "/x/a.py", line 1, in f     g() RuntimeError: bad')).toMatchObject([
      { frames: ['/x/a.py:1 f'], error: 'RuntimeError: bad' },
    ])
  })
  test('in a JSON line', () => {
    expect(told(JSON.stringify({ levelname: 'ERROR', message: PLAIN.join('\n') }))).toMatchObject([
      { frames: ['/x/llm.py:12 <module>', '/x/vllm/worker.py:34 load_model'], error: ERROR },
    ])
  })
  test('IPython 8', () => {
    expect(
      told(
        'OutOfMemoryError                          Traceback (most recent call last)',
        'Cell In[3], line 2',
        '      1 import torch',
        '----> 2 x = model.generate(y)',
        '',
        'File ~/env/lib/transformers/utils.py:115, in generate(self, inputs)',
        '    113 @torch.no_grad()',
        '    114 def generate(self, inputs):',
        '--> 115     return self(inputs)',
        '    116 ',
        '',
        'OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.',
      ),
    ).toMatchObject([
      {
        frames: ['Cell In[3]:2  | x = model.generate(y)', '~/env/lib/transformers/utils.py:115 generate | return self(inputs)'],
        error: 'OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.',
      },
    ])
  })
  test('IPython up to 7', () => {
    expect(
      told(
        'RuntimeError                              Traceback (most recent call last)',
        '<ipython-input-5-0e3f> in <module>',
        '----> 1 model(x)',
        '',
        '/usr/lib/torch/nn/module.py in __call__(self, *input, **kwargs)',
        '    531         else:',
        '--> 532             result = self.forward(*input)',
        '    533         for hook in hooks:',
        '',
        'RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB',
      ),
    ).toMatchObject([
      {
        frames: ['<ipython-input-5-0e3f> <module> | model(x)', '/usr/lib/torch/nn/module.py __call__ | result = self.forward(*input)'],
        error: 'RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB',
      },
    ])
  })
  test('rich', () => {
    expect(
      told(
        '╭───────────────────── Traceback (most recent call last) ──────────────────────╮',
        '│ /x/llm.py:12 in <module>                                                     │',
        '│                                                                              │',
        '│   11 │                                                                       │',
        '│ ❱ 12 llm = LLM(model="m")                                                    │',
        '│   13                                                                         │',
        '│ /x/vllm/worker.py:34 in load_model                                           │',
        '│                                                                              │',
        '│   33 │   def load_model(self):                                               │',
        '│ ❱ 34 │   │   self.model = get_model()                                        │',
        '╰──────────────────────────────────────────────────────────────────────────────╯',
        'OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.',
      ),
    ).toMatchObject([{ frames: FRAMES, error: 'OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.' }])
  })
  test('a statement whose frame the paste lost', () => {
    const lost = '    weight = ops.repack(b_q_weight=pack(w), size_k=k)'
    expect(told(...PLAIN.slice(0, 5), lost, '  File "/x/vllm/utils.py"', ERROR)).toMatchObject([
      { frames: [...FRAMES, '  | weight = ops.repack(b_q_weight=pack(w), size_k=k)'], error: ERROR },
    ])
  })
  test('near miss: a statement over several lines, as Python shows it from 3.13 on', () => {
    const rest = ['           ~~~~~~~~^', '        args=args, seed=seed_of(run),', '        ^^^^^', '    )', '    ^']
    expect(told(...PLAIN.slice(0, 5), ...rest, ERROR)).toMatchObject([{ frames: FRAMES, error: ERROR }])
  })
  test('frames that Colab links', () => {
    expect(
      told(
        '[/usr/local/lib/python3.10/dist-packages/transformers/trainer_pt_utils.py](https://localhost:8080/#) in torch_pad_and_concatenate(tensor1, tensor2, padding_index)',
        '     87     # fill the tensor',
        '---> 88     result = tensor1.new_full(new_shape, padding_index)',
        '     89     result[: n] = tensor1',
        '',
        ERROR,
      ),
    ).toMatchObject([
      {
        frames: [
          '/usr/local/lib/python3.10/dist-packages/transformers/trainer_pt_utils.py torch_pad_and_concatenate | result = tensor1.new_full(new_shape, padding_index)',
        ],
        error: ERROR,
      },
    ])
  })
  test('a source line alone before the exception', () => {
    expect(told('    self.down_proj = Linear(intermediate_size, hidden_size)', ERROR)).toEqual([
      { frames: ['  | self.down_proj = Linear(intermediate_size, hidden_size)'], error: ERROR, line: 2 },
    ])
  })
  test.each([
    ['what a call gives', 'weights = torch.matmul(q, k.transpose(2, 3)) / scale'],
    ['two names', 'values, order = logits.sort(dim=-1)'],
    ['a call', 'loss.backward()'],
    ['a call over several lines', 'return torch.nn.functional.scaled_dot_product_attention('],
  ])('… whose indentation was lost: %s', (_, code) => {
    expect(told(code, '^^^^^^^^^^^^', ERROR)).toEqual([{ frames: [`  | ${code}`], error: ERROR, line: 3 }])
    expect(told(`ERROR 11-21 12:38:32 [core.py:842] ${code}`, `ERROR 11-21 12:38:32 [core.py:842] ${ERROR}`)).toMatchObject([{ frames: [`  | ${code}`] }])
  })
  test('the rest of a box of rich, its frame cut away', () => {
    expect(
      told(
        '│   628 │   │   )                                                    │',
        '│ ❱ 629 │   │   probs = scores.softmax(dim=-1)                       │',
        '│   630 │   │                                                        │',
        '│   631 │   │   # cast back                                          │',
        '│   632 │   │   probs = probs.to(value.dtype)                        │',
        '╰────────────────────────────────────────────────────────────────────╯',
        ERROR,
      ),
    ).toMatchObject([{ frames: ['  | probs = scores.softmax(dim=-1)'], error: ERROR }])
  })
  test('a box of rich on Windows', () => {
    const row = '│ C:\\venv\\lib\\site-packages\\torch\\optim\\adamw.py:566 in _multi_tensor_adamw │'
    expect(told(row, '│                        │', '│ ❱ 566 │   │   denom = torch._foreach_add(x, eps)    │', '╰────────╯', ERROR)).toMatchObject([
      { frames: ['C:\\venv\\lib\\site-packages\\torch\\optim\\adamw.py:566 _multi_tensor_adamw | denom = torch._foreach_add(x, eps)'] },
    ])
  })
})

describe('no traceback', () => {
  test.each([
    ['an exception alone', [ERROR]],
    ['talk of one', ['see the traceback above (most recent call last)']],
    ['a source line alone', ['    x = f(y)', 'done']],
    ['a source line far above', ['    x = f(y)', 'a', 'b', 'c', ERROR]],
    ['one without its indentation, and not right above', ['x = model.f(y)', 'loading', ERROR]],
    ['a script that makes an engine', ['llm = LLM(model="m")', ERROR]],
    ['talk with a bracket', ['loading weights (shard 3)', ERROR]],
    ['a warning’s place', ['/x/a.py:12: UserWarning: TypedStorage is deprecated', '  warnings.warn(x)']],
  ])('%s', (_, log) => {
    expect(told(...log)).toEqual([])
  })
})

describe('hostile lines are read in linear time', () => {
  const long = 120_000
  test.each([
    ['an endless word behind two frames', `File "a", line 1, in f File "b", line 2, in g ${'A'.repeat(long)}`],
    ['an endless dotted name', `${'a.'.repeat(long / 2)}`],
    ['blanks', `${' '.repeat(long)}x`],
    ['a path that never ends', `File ${'/a'.repeat(long / 2)}`],
    ['boxes', '│ /'.repeat(long / 3)],
    ['opened quotes', 'File "'.repeat(long / 6)],
  ])('%s', (_, line) => {
    const events = eventsOf('Traceback (most recent call last):', '  File "/x/a.py", line 1, in f', line, line, 'RuntimeError: x')
    expect(events.find(({ kind }) => kind === 'traceback')).toMatchObject({ frames: expect.arrayContaining([expect.objectContaining({ path: '/x/a.py' })]) })
  })
})
