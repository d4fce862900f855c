import type { LogRecord } from '../types.ts'
import type { Wake } from './parser.ts'
import { withoutSearched } from './source-code.ts'

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
  // vLLM from 0.10.2 on, at DEBUG
  { head: 'Request ', before: ' details: prompt: ', behind: [', prompt_token_ids: '] },
  { head: 'response_body=', before: 'response_body=', behind: [] },
  { head: 'Generated response ', before: 'output: ', behind: [', output_token_ids'] },
  { head: 'Generated streaming response ', before: 'output: ', behind: [', output_token_ids'] },
  // LMDeploy's async engine
  { head: 'prompt=', before: 'prompt=', behind: [', gen_config='] },
  { head: 'session=', before: 'prompt=', behind: [', gen_config=', ', prompt_token_id='] },
  // SGLang with --log-requests
  { head: 'Receive OpenAI: ', before: 'Receive OpenAI: ', behind: [] },
  { head: 'Receive: ', before: 'text=', behind: [', input_ids='] },
  { head: 'Finish: ', before: 'text=', behind: [', input_ids='] },
  { head: 'Finish: ', before: 'out=', behind: [] },
  // lm-evaluation-harness with --write_out
  { head: 'Request: Instance(', before: 'Request: ', behind: [] },
]

/** Whether a line may be one of those. */
export const quotes = (text: string): boolean => QUOTINGS.some(({ head, before }) => text.includes(head) && text.includes(before))

/** A request, an answer or a document as one JSON object, what SGLang's JSON log, a client and `--log_samples` print; an error has none of these keys. */
const OBJECT = /^(?:data: )?\{"/
const OF_A_REQUEST = /"(?:choices|messages|doc_id)": ?[[\d]|"event": ?"request\.(?:received|finished)"/
/** A field of prose in JSON or YAML, over several lines; `error`, `message` and `detail` tell failures. */
const PROSE_FIELD = /^\s*"?(?:description|summary|title|help|comment|question|prompt|instruction|content|answer)"?: ?["'|>]/i
/** Fields of a request or an answer, wherever a client or a proxy prints one; in code a prompt that is given a value. */
const STRING = String.raw`(?:"(?:[^"\\]|\\.)*(?:"|$)|'(?:[^'\\]|\\.)*(?:'|$))`
const ASKED = new RegExp(
  String.raw`(["'](?:prompt|completion|generated_text|question|instruction)["']: ?|\b(?:[a-z_]{0,24}prompt|question) ?= ?[rbf]{0,2})${STRING}`,
  'g',
)
/** The words of a turn: only beside who speaks, since errors have a content and a text as well. */
const SPOKEN = new RegExp(String.raw`(["'](?:content|reasoning_content|text)["']: ?|\bcontent=)${STRING}`, 'g')
const HAS_TURNS = /["']role["']: ?["'](?:user|assistant|system|developer|tool)["']|\bChatCompletion\w{0,40}\(/
const MAY_ASK = /prompt|completion|generated_text|question|instruction/
const withoutTurns = (text: string): string => {
  // Most lines quote nothing.
  if (!text.includes("'") && !text.includes('"')) return text
  const said = HAS_TURNS.test(text) ? text.replace(SPOKEN, '$1…') : text
  return MAY_ASK.test(said) ? said.replace(ASKED, '$1…') : said
}
/** A turn of a dialogue; what vLLM's examples print of an output is quoted. */
const TURN = /^(?:(?:Question|Q|Answer|A|User|Human|Assistant|Instruction|Prompt):\s|(?:Output|Response|Completion|Generated(?: text| output)?):\s{1,8}["'])/

/** Prose that lm-evaluation-harness prints over several lines, and what follows it. */
const OPENS = '(starting on next line):'
const CLOSES = /^\(end of (?:prompt|target) on previous line\)/
/** A longer one has lost its end. */
const MOST_LINES = 4000

/** The letters with which the heads begin: asked of every line. */
const INITIALS: ReadonlySet<number> = new Set(QUOTINGS.map(({ head }) => head.charCodeAt(0)))

/** A quotation whose end is not in its line: a terminal broke it, and the next lines go on, up to one that a logger heads. */
const isBroken = (message: string): boolean =>
  INITIALS.has(message.charCodeAt(0)) &&
  QUOTINGS.some(
    ({ head, before, behind }) =>
      message.startsWith(head) && message.includes(before) && (behind.length > 0 ? !behind.some(each => message.includes(each)) : !/[)}]\.?$/.test(message)),
  )
const MOST_PIECES = 400
/** What no quotation goes on with. */
const ANEW = /^(?:Traceback \(|Killed\s*$|[$>] )/

/** What is quoted over several lines: such a record is left out altogether. */
export interface QuotedLines {
  readonly takes: (record: LogRecord) => boolean
  readonly resting: () => boolean
}
export const quotedLines = (): QuotedLines => {
  let left = 0
  let broken = false
  return {
    takes: ({ message, by, level, time }) => {
      // The harness speaks again: the paste lost the end.
      if (left > 0 && (CLOSES.test(message) || by.harness === 'lm-eval')) left = 0
      if (broken && (level !== undefined || time !== undefined || ANEW.test(message))) left = 0
      if (left === 0) broken = isBroken(message)
      if (message.endsWith(OPENS) || (left === 0 && broken)) {
        left = broken ? MOST_PIECES : MOST_LINES
        return false
      }
      left = Math.max(0, left - 1)
      return left > 0
    },
    resting: () => left === 0,
  }
}

/** Lines from which on something is quoted: a search for evidence must not start behind them. */
export const quotingWakes: readonly Wake[] = [
  { words: [OPENS] },
  ...[...new Set(QUOTINGS.map(({ head }) => head))].map(head => {
    const [behind, ...others] = QUOTINGS.filter(each => each.head === head).map(each => each.behind)
    return {
      words: [head.trim()],
      check: { test: (line: string) => line.includes(head) && isBroken(line.slice(line.indexOf(head))) },
      ...(behind === undefined || behind.length === 0 || others.length > 0 ? {} : { until: behind }),
    }
  }),
]

/** A record without the words of a prompt or an answer; what stands around them is kept. */
export const withoutQuoted = (record: LogRecord): LogRecord => {
  const { message, level, time } = record
  // A process's name in front makes no logger's line.
  const own = level !== undefined || time !== undefined
  if (OBJECT.test(message) && OF_A_REQUEST.test(message)) return { ...record, message: '{…}' }
  const calm = level === 'info' || level === 'debug'
  if ((!own && PROSE_FIELD.test(message)) || ((!own || calm) && TURN.test(message)))
    return { ...record, message: `${message.slice(0, message.indexOf(':') + 1)} …` }
  const plain = own ? message : withoutSearched(message)
  const cut = withoutTurns(INITIALS.has(message.charCodeAt(0)) ? QUOTINGS.filter(({ head }) => message.startsWith(head)).reduce(without, plain) : plain)
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
