import { remembered } from './remembered.ts'

/** Those of many patterns that a text may match, by its first character: most patterns are for the lines of one program. */
export const byFirstCharacter = <T extends { readonly starts: RegExp }>(all: readonly T[]): ((text: string) => readonly T[]) => {
  const some = remembered(first => all.filter(({ starts }) => starts.test(first)))
  return text => some(text.charAt(0))
}
