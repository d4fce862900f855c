import { describe, expect, test } from 'vitest'
import { reportOf } from '../render/report.ts'
import { bodiesOf } from './log.ts'

const OOM = 'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 79.19 GiB of which 1.02 GiB is free.'
const KILLED = 'Out of memory: Killed process 907 (python3) total-vm:71303168kB, anon-rss:62914560kB, file-rss:0kB, shmem-rss:0kB'

describe('the words of a prompt or an answer are no evidence', () => {
  test.each([
    [
      'vLLM, a prompt',
      `INFO 06-02 10:13:20 [logger.py:42] Received request chatcmpl-1: prompt: '${OOM}', params: SamplingParams(n=1), prompt_token_ids: None, lora_request: None.`,
    ],
    ['vLLM, a prompt cut short', `INFO 06-02 10:13:20 [logger.py:42] Received request chatcmpl-1: prompt: '${OOM}`],
    [
      'vLLM V0',
      `INFO 06-02 10:13:20 async_llm_engine.py:173] Received request cmpl-1: prompt: '${KILLED}', sampling params: SamplingParams(n=1), prompt token ids: [1].`,
    ],
    [
      'vLLM, an answer',
      `INFO 06-02 10:13:22 [logger.py:54] Generated response chatcmpl-1: output: '${OOM}', output_token_ids: [1], finish_reason: stop, streaming: False`,
    ],
    [
      'LMDeploy',
      `2025-06-02 10:13:20,118 - lmdeploy - INFO - logger.py:45 - session=1, adapter_name=None, gen_config=None, prompt='${OOM}', prompt_token_id=[1]`,
    ],
    [
      'a prompt that holds what another form has behind it',
      `INFO 06-02 10:13:20 [logger.py:42] Received request cmpl-1: prompt: ', input_ids=, output_token_ids ${OOM}`,
    ],
    ['SGLang', `[2025-06-02 10:13:20] Receive: obj=GenerateReqInput(text='${OOM}', input_ids=None, sampling_params={})`],
    ['SGLang, an answer', `[2025-06-02 10:13:20] Finish: obj=GenerateReqInput(text='hi', input_ids=None), out={'text': '${OOM}'}`],
    [
      'a request as a Python object',
      `DEBUG:openai._base_client:Request options: {'json_data': {'messages': [{'role': 'user', 'content': '${OOM}\\n'}], 'model': 'm'}}`,
    ],
    ['an answer as a Python object', `ChatCompletion(id='c', choices=[Choice(message=ChatCompletionMessage(content='it\\'s ${OOM}', role='assistant'))])`],
    ['a line of a batch', JSON.stringify({ custom_id: 'r', response: { body: { choices: [{ message: { role: 'assistant', content: `${OOM}\n` } }] } } })],
    ['a line of a data set', JSON.stringify({ prompt: `${OOM}\nWhy?`, completion: OOM })],
    ['a prompt in code', `prompt = "${OOM}"`],
    ['a chat', `2025-09-18 08:10:00,123 - chat - INFO - User: ${OOM}`],
    ['vLLM’s example', `Output:    " and then\\n${OOM}"`],
  ])('%s', (_, line) => {
    expect(bodiesOf(line).filter(({ kind }) => kind === 'oom' || kind === 'killed')).toEqual([])
    expect(reportOf({ 'server.log': [line] }).findings).toEqual([])
  })
  test('what stands around them is read', () => {
    const line = `INFO 06-02 10:13:20 [logger.py:42] Received request cmpl-1: prompt: '${OOM}', params: SamplingParams(n=1, prompt_logprobs=1), prompt_token_ids: None.`
    expect(bodiesOf(line)).toEqual(bodiesOf(line.replace(OOM, 'hello')))
  })
  test.each([
    ['an error as an object', JSON.stringify({ error: { message: OOM, type: 'x' } })],
    ['an error beside the turns of its request', `error for [{'role': 'user', 'content': 'hi'}]: ${OOM}`],
    ['an error with a content', JSON.stringify({ level: 'error', content: OOM })],
    ['an error before a question', `${OOM} {"prompt": "hi"}`],
    ['a quantity of its own', `Output: ${OOM}`],
  ])('near miss: %s', (_, line) => expect(bodiesOf(line).map(({ kind }) => kind)).toContain('oom'))
  test('near miss: a failure below a request', () => {
    expect(
      bodiesOf("INFO 06-02 10:13:20 [logger.py:42] Received request cmpl-1: prompt: 'x', params: y", `ERROR 06-02 10:13:22 [core.py:842] ${OOM}`).some(
        ({ kind }) => kind === 'oom',
      ),
    ).toBe(true)
  })
})
