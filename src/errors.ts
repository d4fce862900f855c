/**
 * Something that the user can mend: what happened, what was expected, what to do. Anything else that is thrown is a
 * bug and keeps its stack.
 */
export class Problem extends Error {
  override readonly name = 'Problem'
  /** How to mend it, one sentence; shown on its own line. */
  readonly remedy: string | undefined

  constructor(message: string, remedy?: string, options?: ErrorOptions) {
    super(message, options)
    this.remedy = remedy
  }
}
