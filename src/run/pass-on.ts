/** Where bytes go: `taken` is called when the reader behind it has them. */
export interface Sink {
  readonly write: (bytes: Uint8Array, taken: (error?: Error | null) => void) => unknown
}

/**
 * Hands a stream on byte for byte, and to `keep` beside it. The next chunk is read when this one was taken: a command whose
 * reader is slow waits, as it would without us. Ends early where the reader is gone; the command then meets a closed pipe.
 */
export const passOn = async (from: AsyncIterable<Uint8Array>, to: Sink, keep: (bytes: Uint8Array) => void): Promise<void> => {
  for await (const bytes of from) {
    keep(bytes)
    const isThere = await new Promise<boolean>(resolve => void to.write(bytes, error => resolve(!error)))
    if (!isThere) return
  }
}
