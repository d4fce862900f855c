/** Signals that are meant for the command. */
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const
/** A terminal sends these to every process in front, so the command has got them. */
const FROM_TERMINAL: ReadonlySet<NodeJS.Signals> = new Set(['SIGINT', 'SIGQUIT'])
const RETRY = 10

export interface Forwarding {
  /** The last signal that asked for the end. */
  readonly stoppedBy: () => NodeJS.Signals | undefined
  readonly end: () => void
}

/**
 * Hands signals on to the command and lives on until it ends. A second Ctrl-C makes many servers quit at once: one that the
 * terminal has sent to both is not sent again.
 */
export const forwarding = (pid: () => number | undefined, hearsTerminal: boolean): Forwarding => {
  let stoppedBy: NodeJS.Signals | undefined
  let ended = false
  const send = (signal: NodeJS.Signals): void => {
    if (ended) return
    const target = pid()
    // The command's number is told by the command: a moment after its start.
    if (target === undefined) setTimeout(send, RETRY, signal)
    else
      try {
        process.kill(target, signal)
      } catch {
        // It has just ended.
      }
  }
  const hear = (signal: NodeJS.Signals): void => {
    stoppedBy = signal
    if (!(hearsTerminal && FROM_TERMINAL.has(signal))) send(signal)
  }
  for (const signal of FORWARDED) process.on(signal, hear)
  return {
    stoppedBy: () => stoppedBy,
    end: () => {
      ended = true
      for (const signal of FORWARDED) process.off(signal, hear)
    },
  }
}
