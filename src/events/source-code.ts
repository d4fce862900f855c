import type { EventBody, LogRecord } from '../types.ts'

/** What stands before a line of code in an IPython or rich traceback: `---> 49 `, `│   123 │   `, `❱ 49 │ `. */
const MARGIN = /^[\s│|❱]*(?:-*>?\s*\d+\s+)?[\s│|❱]*/
const STATEMENT =
  /^(?:raise|except|if|elif|assert|return|with|while|def|class|import|from \S+ import|for \w+ in)\b|^(?:else:|try:|print\(|logg(?:er|ing)\.|warnings\.)/
/** Only believed in an indented line, where a traceback shows its code. A quoted key is JSON, not code. */
const INDENTED = /^(?:#|[rbf]{0,2}["'`](?!\w[\w ]*["']\s*:)|[\w.[\]]+\s*\+?=\s*(?:[rbf]{0,2}["'`(]|[\w.]+\()|[\w.]+\((?:$|[rbf]{0,2}["']))/

/**
 * Whether a record is a line of a program's source as a traceback or a dump shows it: `raise RuntimeError("CUDA out of
 * memory …")`, `if "out of memory" in str(e)`. What such a line says has not happened.
 */
export const isCode = ({ message }: LogRecord): boolean => {
  const code = message.replace(MARGIN, '')
  return STATEMENT.test(code) || (/^[\s│|❱]/.test(message) && INDENTED.test(code))
}

const PERSON =
  /(?:^|[\s("'])(?:I|I['’](?:m|ve|d|ll)|[Mm]y)\s|我|请问|求助|怎么|为什么|[?？]\s*$|^\s*(?:#{1,6}\s|\[(?:[Bb]ug|[Uu]sage|[Qq]uestion|[Hh]elp|[Ii]ssue|[Ff]eature)\b[^\]]{0,24}\])/
const RAISED = /(?:^|[\s(|])(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception)\b/

/**
 * A person's words around a log, `CUDA out of memory when I run it`, or the title of a report: no program says I, or asks.
 * A line that has a prefix of its own, or names an exception's class, is a program's.
 */
export const isProse = ({ message, own }: LogRecord): boolean => !own && PERSON.test(message) && !RAISED.test(message)

/** A prompt, `set -x`, or a tool that looks for words: `$ curl …`, `+ grep -q …`, `root@gpu7:~# …`, `dmesg | grep …`. */
const COMMAND =
  /^(?:\(\w[\w.-]{0,40}\) )?(?:[$❯]|\++|[\w.-]{1,60}@[\w.-]{1,60}:[^$#\s]{0,200}[$#]) \S|^(?:##\[(?:group|command)\])?(?:Run )?(?:(?:while|until|if) (?:! )?)?(?:[efz]?grep|rg|awk|sed|echo|printf|curl|dmesg|journalctl)\s+[-'"|/]|\|\s{0,4}[efz]?grep\s/
const STRING = /(?<=[\s=])(?:'[^']*'|"(?:[^"\\]|\\.)*")(?=$|[\s;|&)])/g
const MEMORY = /memory|\bOOM\b|Killed/i

/** A shell's command without the words that it looks for or sends: `$ grep -c "CUDA out of memory" server.log`, `$ curl … -d '{"prompt": "…"}'`. */
export const withoutSearched = (message: string): string =>
  COMMAND.test(message) ? message.replace(STRING, string => (MEMORY.test(string) ? `${string[0]}…${string[0]}` : string)) : message

/** Words of a document: in a code span, under a condition, or the subject of a commit. */
const WRITTEN =
  /`[^`]{0,200}out of memory[^`]{0,200}`|^(?:[-*•] )?(?:If|When|Whenever|In case)\b.*\b(?:you (?:see|get|hit|encounter|run)|is raised|occurs|happens|arises)\b|^[0-9a-f]{7,40} [[A-Z]/i

/** Talk of an error that has not happened: `This can cause fd limit errors like …`, `to avoid an illegal memory access`. */
export const isTalk = ({ message }: LogRecord): boolean =>
  WRITTEN.test(message) ||
  /\b(?:can|may|might|could|would) (?:also )?(?:cause|lead to|result in)\b|\bto (?:avoid|prevent) (?:an? |any )?(?:CUDA|OOM|out of|illegal|memory)|\berrors? (?:like|such as)\b/.test(
    message,
  )

/** The same event whatever the holes held, but none for a line of code or for talk. */
export const unlessCode =
  <const B extends EventBody | readonly EventBody[]>(body: B) =>
  (_: unknown, record: LogRecord): B | undefined =>
    isCode(record) || isTalk(record) || isProse(record) ? undefined : body
