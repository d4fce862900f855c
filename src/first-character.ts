/** Those of many patterns that a text may match, by its first character: most patterns are for the lines of one program. */
export const byFirstCharacter = <T extends { readonly starts: RegExp }>(all: readonly T[]): ((text: string) => readonly T[]) => {
  const known = new Map<number, readonly T[]>()
  return text => {
    const code = text.charCodeAt(0)
    const found = known.get(code)
    if (found !== undefined) return found
    const some = all.filter(({ starts }) => starts.test(text.charAt(0)))
    // A log in many scripts has many characters.
    if (known.size < MOST) known.set(code, some)
    return some
  }
}
const MOST = 256
