import { Problem } from '../errors.ts'

// A pattern may come from a repository's configuration. The package tries every way of dividing a name among stars and writes every
// combination of braces out: with a few more of each than anybody writes it would never come back.
const LONGEST = 1000
const MOST_STARS = 4
const MOST_BRACES = 4
const MOST_CHOICES = 24

/** The files that a glob names, sorted; what is wrong with it where it names none, or too many to be looked for. */
export const expandGlob = async (pattern: string): Promise<readonly string[] | Problem> => {
  const excess = excessOf(pattern)
  if (excess !== undefined) return new Problem(`${shown(pattern)}: ${excess}`, 'Write a shorter pattern, or give the folder.')
  const { default: glob } = await import('fast-glob')
  try {
    const found = await glob(pattern.replaceAll('\\', '/'), { onlyFiles: true, unique: true, dot: false, followSymbolicLinks: false, extglob: false })
    if (found.length > 0) return found.toSorted()
  } catch (error) {
    return new Problem(`${shown(pattern)}: the pattern cannot be followed (${(error as Error).message})`, 'Check the pattern, or give the folder.', {
      cause: error,
    })
  }
  return new Problem(`${shown(pattern)}: no file has such a name`, 'Put the glob in quotes, so that oomdoctor expands it, and check the folder.')
}

const excessOf = (pattern: string): string | undefined => {
  const count = (of: RegExp, text = pattern): number => text.match(of)?.length ?? 0
  if (pattern.length > LONGEST) return `a pattern of ${pattern.length} characters, of ${LONGEST} that it may have`
  const stars = Math.max(...pattern.split('/').map(part => count(/\*+/g, part)))
  if (stars > MOST_STARS) return `${stars} stars in one part of the path, of ${MOST_STARS} that it may have`
  const braces = count(/\{/g)
  if (braces > MOST_BRACES) return `${braces} braces, of ${MOST_BRACES} that a pattern may have`
  if (count(/,/g) > MOST_CHOICES) return `more than ${MOST_CHOICES} choices in braces`
  return braces > 1 && pattern.includes('..', pattern.indexOf('{')) ? 'a range in braces beside other braces' : undefined
}

const shown = (pattern: string): string => (pattern.length > 200 ? `${pattern.slice(0, 200)}…` : pattern)
