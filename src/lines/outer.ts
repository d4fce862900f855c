import { byFirstCharacter } from '../first-character.ts'

/** A prefix. */
interface Outer {
  /** The characters with which it may start. */
  readonly starts: RegExp
  readonly pattern: RegExp
}
const outer = (starts: RegExp, pattern: RegExp): Outer => ({ starts, pattern })

/** Prefixes that containers, collectors and CI put before a program's own lines. A program's own stamp is not among them. */
const OUTER: readonly Outer[] = [
  // rsyslog and `journalctl -o short-iso`; before the plain stamp, which stands in it
  outer(/\d/, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?[+-]\d\d:?\d\d [\w.-]+ (?!kernel)[\w./@-]+\[\d+\]: /),
  // GitHub Actions, `kubectl logs --timestamps`, containerd (`… stderr F `), GitLab (`… 01O `), Buildkite's brackets; what is indented stays so
  outer(/[[\d]/, /^\[?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)\]?[ \t](?:std(?:out|err) [FP] |[\da-f]{2}[OE][ +])?/),
  // `gh run view --log`: job, step and stamp, with tabs between
  outer(/[\w[]/, /^[^\t]{1,120}\t[^\t]{1,200}\t(?=\d{4}-\d\d-\d\dT)/),
  // `kubectl logs --prefix`
  outer(/\[/, /^\[pod\/[\w.-]+\/[\w.-]+\] /),
  // docker service logs: task, its id and the machine
  outer(/\w/, /^[\w.-]{1,80}\.\d{1,4}\.[a-z\d]{6,32}@[\w.-]{1,60}\s{1,40}\| ?/),
  // Google Cloud Logging
  outer(/[A-Z]/, /^(?:DEFAULT|DEBUG|INFO|NOTICE|WARNING|ERROR|CRITICAL) \d{4}-\d\d-\d\dT[\d:.]+Z (?:\[resource\.[^\]]*\] )?/),
  // a wrapper that tees streams: `2024-04-27 10:13:05 | ERROR | stderr | `
  outer(/\d/, /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:[.,]\d+)? \| \w+ +\| std(?:out|err) \| /),
  // docker compose: `vllm-1  | `, padded to at least two blanks; a row of a table has further cells
  outer(/[A-Za-z]/, /^[A-Za-z][\w.-]{0,60}(?:[-_]\d{1,3}\s{2,}\|(?: |$)(?!\s*\d+%\|)|\s{2,}\|(?: |$)(?!\s*\d+%\|)(?![^|%]*\s\|(?:\s|$)))/),
  // the same where its blanks were lost: `vllm-server |Traceback …`; a name of several words, and no second bar as in a row
  outer(/[a-z]/, /^[a-z][a-z\d]{0,30}(?:[-_][a-z\d]{1,30}){1,4} \|(?=\S| {2})(?![^|]*\|)/),
  // srun --label, mpirun --tag-output, torchrun --tee
  outer(/[[\d]/, /^\[?\d{1,4}\]?: (?=\S| {2})/),
  outer(/\[/, /^\[\d+,\d+\]<std(?:out|err)>: ?/),
  outer(/\[/, /^\[(?:default|worker|trainer|node)\d+\]: ?/),
  outer(/S/, /^SUBPROCESS: /),
  // syslog and the systemd journal, with a program's name; the kernel's own lines are read where kernel lines are read
  outer(/[A-Z]/, /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:[.,]\d+)? [\w.-]+ (?!kernel)[\w./@-]+(?:\[\d+\])?: /),
]

/** A line without its outer prefixes, and these; '' where there was none. */
export interface Stripped {
  readonly text: string
  readonly outer: string
}

/** Takes outer prefixes off, several if they are stacked. */
export const takeOuter = (text: string): Stripped => {
  let rest = text
  for (let depth = 0; depth < 3; depth += 1) {
    const length = lengthOf(rest)
    if (length === 0) break
    rest = rest.slice(length)
  }
  return rest === text ? { text, outer: '' } : { text: rest, outer: text.slice(0, text.length - rest.length).trim() }
}

const startingWith = byFirstCharacter(OUTER)
/** How long the prefix is with which a text starts; 0 where it starts with none. */
const lengthOf = (text: string): number => {
  for (const { pattern } of startingWith(text)) {
    const found = pattern.exec(text)
    if (found !== null) return found[0].length
  }
  return 0
}

/** Docker's own log files hold one JSON object a line. */
export const unwrapDockerJson = (text: string): string | undefined => {
  if (!text.startsWith('{"log":"')) return undefined
  try {
    const { log } = JSON.parse(text) as { log?: unknown }
    return typeof log === 'string' ? log.replace(/\r?\n$/, '') : undefined
  } catch {
    return undefined
  }
}
