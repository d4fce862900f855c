import type { LogRecord } from '../types.ts'

/** What a server logs of a request and its answer: the words of a user or a model are no evidence, whatever they say. */
interface Quoting {
  /** How such a message begins, and what stands before and behind the words; without the latter they reach to the end. */
  readonly head: string
  readonly before: string
  readonly behind: string
}
const QUOTINGS: readonly Quoting[] = [
  { head: 'Received request ', before: 'prompt: ', behind: ', params: ' },
  { head: 'Received request ', before: 'prompt: ', behind: ', sampling params: ' },
  { head: 'Generated response ', before: 'output: ', behind: ', output_token_ids' },
  { head: 'Generated streaming response ', before: 'output: ', behind: ', output_token_ids' },
  // LMDeploy's async engine
  { head: 'prompt=', before: 'prompt=', behind: ', gen_config=' },
  { head: 'session=', before: 'prompt=', behind: ', gen_config=' },
  // SGLang with --log-requests
  { head: 'Receive: ', before: 'text=', behind: ', input_ids=' },
  { head: 'Finish: ', before: 'text=', behind: ', input_ids=' },
  { head: 'Finish: ', before: 'out=', behind: '' },
]

/** A record without the words of a prompt or an answer; what stands around them is kept. */
export const withoutQuoted = (record: LogRecord): LogRecord => {
  const { message } = record
  const quoting = QUOTINGS.filter(({ head }) => message.startsWith(head))
  if (quoting.length === 0) return record
  const cut = quoting.reduce((text, { before, behind }) => without(text, before, behind), message)
  return cut === message ? record : { ...record, message: cut }
}

const without = (text: string, before: string, behind: string): string => {
  const from = text.indexOf(before)
  if (from < 0) return text
  const start = from + before.length
  const end = behind === '' ? -1 : text.lastIndexOf(behind)
  // Another form of the same message has other words behind: those of the right form are looked for next.
  if (end < start) return behind !== '' && OTHER_ENDS.some(each => text.lastIndexOf(each) > start) ? text : `${text.slice(0, start)}…`
  return `${text.slice(0, start)}…${text.slice(end)}`
}
const OTHER_ENDS: readonly string[] = [...new Set(QUOTINGS.map(({ behind }) => behind))].filter(behind => behind !== '')
