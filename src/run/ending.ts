import { constants } from 'node:os'
import type { Ending } from './child.ts'

/** What a shell adds to the number of the signal that ended a command. */
const BY_SIGNAL = 128
/** Not by these: they leave a core file, which would stand in the place of the command's, or Node takes one for its debugger. */
const NOT_OURS: ReadonlySet<NodeJS.Signals> = new Set([
  'SIGQUIT',
  'SIGILL',
  'SIGTRAP',
  'SIGABRT',
  'SIGBUS',
  'SIGFPE',
  'SIGSEGV',
  'SIGXCPU',
  'SIGXFSZ',
  'SIGSYS',
  'SIGUSR1',
])
/** By whom a command is told to stop, or whose output nobody reads any more. */
const STOPPED: ReadonlySet<number> = new Set([BY_SIGNAL + constants.signals.SIGINT, BY_SIGNAL + (constants.signals.SIGPIPE ?? 13)])

/** The exit code as a shell counts it. */
export const codeOf = ({ code, signal }: Ending): number => code ?? BY_SIGNAL + (signal === null ? 0 : (constants.signals[signal] ?? 0))

/** It ended other than well, and nobody had asked it to. */
export const hasFailed = (ending: Ending): boolean => codeOf(ending) !== 0 && ending.stoppedBy === undefined && !STOPPED.has(codeOf(ending))

/** What a shell prints below a command that ended so: the log's last line, for the diagnosis. */
export const lastLine = (ending: Ending): string => {
  const code = codeOf(ending)
  const signal = code - BY_SIGNAL
  if (signal === constants.signals.SIGKILL) return 'Killed'
  if (signal === constants.signals.SIGSEGV) return 'Segmentation fault'
  return signal === constants.signals.SIGTERM ? 'Terminated' : `exit status ${code}`
}

/** Ends this process as the command ended; returns the exit code where that is not by a signal. */
export const endAlike = async (ending: Ending): Promise<number> => {
  const { signal } = ending
  if (signal === null || NOT_OURS.has(signal)) return codeOf(ending)
  try {
    process.kill(process.pid, signal)
    // It is delivered before this ends, or never: the process may be the first of a container, which signals do not end.
    await new Promise(resolve => void setTimeout(resolve, 100))
  } catch {
    // Windows knows few of them.
  }
  return codeOf(ending)
}
