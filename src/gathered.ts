/** Characters that are written at once. */
const ENOUGH = 64 * 1024

/** Pieces of a text put together to some that are worth writing. */
export function* gathered(pieces: Iterable<string>): Generator<string> {
  let [some, length]: [string[], number] = [[], 0]
  for (const piece of pieces) {
    some.push(piece)
    length += piece.length
    if (length < ENOUGH) continue
    yield some.join('')
    ;[some, length] = [[], 0]
  }
  if (length > 0) yield some.join('')
}
