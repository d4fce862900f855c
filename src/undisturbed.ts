const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Does something short that must not be left half done: a signal to stop takes effect after it, as it would have without this. */
export const undisturbed = <Result>(act: () => Result): Result => {
  const hear = (signal: NodeJS.Signals): void => {
    release()
    process.kill(process.pid, signal)
  }
  const release = (): void => {
    for (const signal of SIGNALS) process.off(signal, hear)
  }
  for (const signal of SIGNALS) process.on(signal, hear)
  try {
    return act()
  } finally {
    // What came meanwhile is delivered in the turn after this one.
    setImmediate(() => setImmediate(release))
  }
}
