/** A clone without tags calls itself so, whatever it was built from. */
const TELLS_NOTHING = /^v?0\.1\.dev/

/** The release numbers of `0.6.4.post1`, `0.9.2rc2`, `0.7.4.dev390+gdebd6bbf`; a dev build stands just before its release, a post release just after. */
const parse = (version: string): readonly number[] => {
  const before = parsed.get(version)
  if (before !== undefined) return before
  if (parsed.size >= MOST_PARSED) parsed.clear()
  const numbers = read(version)
  parsed.set(version, numbers)
  return numbers
}
/** The same few releases are compared with every row of a table. */
const parsed = new Map<string, readonly number[]>()
const MOST_PARSED = 1024

const read = (version: string): readonly number[] => {
  if (TELLS_NOTHING.test(version)) return []
  const found = /^v?(\d+)\.(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.?(dev|rc|a|b|post)(\d+)?)?/.exec(version.trim())
  if (found === null) return []
  const [, major = '0', minor = '0', patch = '0', fourth = '0', stage, number = '0'] = found
  const order = stage === undefined ? 0 : stage === 'post' ? 1 : stage === 'dev' ? -3 : stage === 'rc' ? -1 : -2
  return [Number(major), Number(minor), Number(patch), Number(fourth), order, Number(number)]
}

/** Less than 0, 0, or more than 0, as `a` is before, the same as, or after `b`. */
export const compareVersions = (a: string, b: string): number => {
  const [left, right] = [parse(a), parse(b)]
  for (let at = 0; at < 6; at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Whether a text names a release at all. */
export const isRelease = (version: string): boolean => parse(version).length > 0

/** Whether a release lies in a range, both ends included; a range's end `0.19` means every 0.19. A build without a release lies in none. */
export const within = (version: string, since?: string, until?: string): boolean =>
  isRelease(version) &&
  (since === undefined || compareVersions(version, since) >= 0) &&
  (until === undefined ||
    compareVersions(version, until) <= 0 ||
    version.replace(/^v/, '').startsWith(`${until}.`) ||
    version.replace(/^v/, '').startsWith(`${until}+`))
