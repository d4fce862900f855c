import type { LogRecord } from '../types.ts'

/** What a server logs of a request and its answer: the words of a user or a model are no evidence, whatever they say. */
interface Quoting {
  /** How such a message begins. */
  readonly head: string
  /** What stands before the words, and what may stand behind them by the release; without any of it they reach to the end. */
  readonly before: string
  readonly behind: readonly string[]
}
const QUOTINGS: readonly Quoting[] = [
  { head: 'Received request ', before: 'prompt: ', behind: [', params: ', ', sampling params: '] },
  { head: 'Generated response ', before: 'output: ', behind: [', output_token_ids'] },
  { head: 'Generated streaming response ', before: 'output: ', behind: [', output_token_ids'] },
  // LMDeploy's async engine
  { head: 'prompt=', before: 'prompt=', behind: [', gen_config='] },
  { head: 'session=', before: 'prompt=', behind: [', gen_config=', ', prompt_token_id='] },
  // SGLang with --log-requests
  { head: 'Receive: ', before: 'text=', behind: [', input_ids='] },
  { head: 'Finish: ', before: 'text=', behind: [', input_ids='] },
  { head: 'Finish: ', before: 'out=', behind: [] },
]

/** Whether a line may be one of those. */
export const quotes = (text: string): boolean => QUOTINGS.some(({ head, before }) => text.includes(head) && text.includes(before))

/** A record without the words of a prompt or an answer; what stands around them is kept. */
export const withoutQuoted = (record: LogRecord): LogRecord => {
  const { message } = record
  const cut = QUOTINGS.filter(({ head }) => message.startsWith(head)).reduce(without, message)
  return cut === message ? record : { ...record, message: cut }
}

/** The words may hold what stands behind them as well, so the last one counts. */
const without = (text: string, { before, behind }: Quoting): string => {
  const from = text.indexOf(before)
  if (from < 0) return text
  const start = from + before.length
  const end = Math.max(...behind.map(each => text.lastIndexOf(each)), -1)
  return `${text.slice(0, start)}…${end < start ? '' : text.slice(end)}`
}
