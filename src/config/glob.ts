/** Whether a path, its parts joined by `/`, is meant by a glob: `*` and `?` within a part, `**` over several, `{a,b}`. */
export const matchesGlob = (glob: string, path: string): boolean => new RegExp(`^${[...pieces(glob)].join('')}$`).test(path)

const pieces = function* (glob: string): Generator<string> {
  let depth = 0
  const plain = glob.replace(/^\.\//, '').replace(/\/$/, '/**')
  for (let at = 0; at < plain.length; at += 1) {
    const char = plain[at] as string
    if (plain.startsWith('**/', at)) {
      yield '(?:[^/]+/)*'
      at += 2
    } else if (plain.startsWith('**', at)) {
      yield '.*'
      at += 1
    } else if (char === '*') yield '[^/]*'
    else if (char === '?') yield '[^/]'
    else if (char === '{') {
      depth += 1
      yield '(?:'
    } else if (char === '}' && depth > 0) {
      depth -= 1
      yield ')'
    } else if (char === ',' && depth > 0) yield '|'
    else yield char.replace(/[\\^$.|+()[\]{}]/g, String.raw`\$&`)
  }
  yield ')'.repeat(depth)
}
