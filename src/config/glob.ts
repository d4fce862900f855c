/** A place in a pattern: what may stand there, and where it goes on from there. Without `eats` it goes on at once. */
interface Place {
  readonly eats?: string | typeof PART | typeof ANY
  readonly next: readonly Place[]
}
/** Any character but a slash, and any at all. */
const PART = Symbol('part')
const ANY = Symbol('any')

/**
 * Whether a path, its parts joined by `/`, is meant by a glob: `*` and `?` within a part, `**` over several, `{a,b}`. All ways are
 * followed at the same time, character by character: no pattern takes longer than its length times the path's.
 */
export const matchesGlob = (glob: string, path: string): boolean => {
  const end: Place = { next: [] }
  const text = glob.replace(/^\.\//, '').replace(/\/$/, '/**')
  let reached = fromHere([readUpTo({ text, at: 0, depth: 0 }, end)])
  for (const char of path) {
    const further: Place[] = []
    for (const { eats, next } of reached) if (eats === char || eats === ANY || (eats === PART && char !== '/')) further.push(...next)
    if (further.length === 0) return false
    reached = fromHere(further)
  }
  return reached.has(end)
}

/** With all places that are reached without a character. */
const fromHere = (places: readonly Place[]): ReadonlySet<Place> => {
  const reached = new Set(places)
  for (const { eats, next } of reached) if (eats === undefined) for (const each of next) reached.add(each)
  return reached
}

interface Cursor {
  readonly text: string
  at: number
  /** Braces that are open. */
  depth: number
}
type Piece = (next: Place) => Place

/** The pieces up to the end of the pattern or of an alternative, as the place where they begin. */
const readUpTo = (cursor: Cursor, end: Place): Place => readPieces(cursor).reduceRight((next, piece) => piece(next), end)

const readPieces = (cursor: Cursor): readonly Piece[] => {
  const pieces: Piece[] = []
  for (; cursor.at < cursor.text.length;) {
    const char = String.fromCodePoint(cursor.text.codePointAt(cursor.at) ?? 0)
    if (cursor.depth > 0 && (char === ',' || char === '}')) break
    const piece = wildcard(cursor) ?? { width: char.length, piece: char === '{' ? undefined : one(char) }
    cursor.at += piece.width
    pieces.push(piece.piece ?? alternatives(cursor))
  }
  return pieces
}

const wildcard = ({ text, at }: Cursor): { readonly width: number; readonly piece: Piece } | undefined => {
  if (text.startsWith('**/', at)) return { width: 3, piece: folders }
  if (text.startsWith('**', at)) return { width: 2, piece: many(ANY) }
  if (text[at] === '*') return { width: 1, piece: many(PART) }
  return text[at] === '?' ? { width: 1, piece: one(PART) } : undefined
}

const one =
  (eats: NonNullable<Place['eats']>): Piece =>
  next => ({ eats, next: [next] })

const many =
  (eats: NonNullable<Place['eats']>): Piece =>
  next => {
    const again: Place[] = [next]
    const start: Place = { next: again }
    again.push({ eats, next: [start] })
    return start
  }

/** Any number of folders, each with its slash. */
const folders: Piece = next => {
  const again: Place[] = [next]
  const start: Place = { next: again }
  const within: Place[] = [{ eats: '/', next: [start] }]
  const name: Place = { eats: PART, next: within }
  within.push(name)
  again.push(name)
  return start
}

const alternatives = (cursor: Cursor): Piece => {
  const all: (readonly Piece[])[] = []
  cursor.depth += 1
  do all.push(readPieces(cursor))
  while (cursor.text[cursor.at++] === ',')
  cursor.depth -= 1
  return next => ({ next: all.map(pieces => pieces.reduceRight((after, piece) => piece(after), next)) })
}
