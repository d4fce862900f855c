/** So many answers are kept; then it begins anew. */
const MOST = 1000

/** A function of a text that is asked the same again and again, and answers from memory then. */
export const remembered = <T>(answer: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>()
  return text => {
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as T
    const made = answer(text)
    if (known.size >= MOST) known.clear()
    // A piece of a text keeps all of it in memory.
    known.set(` ${text}`.slice(1), made)
    return made
  }
}
