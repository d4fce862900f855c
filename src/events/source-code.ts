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

/** Talk of an error that has not happened: `This can cause fd limit errors like …`, `to avoid an illegal memory access`. */
export const isTalk = ({ message }: LogRecord): boolean =>
  /\b(?:can|may|might|could|would) (?:also )?(?:cause|lead to|result in)\b|\bto (?:avoid|prevent) (?:an? |any )?(?:CUDA|OOM|out of|illegal|memory)|\berrors? (?:like|such as)\b/.test(
    message,
  )

/** The same event whatever the holes held, but none for a line of code or for talk. */
export const unlessCode =
  <const B extends EventBody | readonly EventBody[]>(body: B) =>
  (_: unknown, record: LogRecord): B | undefined =>
    isCode(record) || isTalk(record) ? undefined : body
