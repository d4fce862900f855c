import { isDoubled } from './doubled.ts'
import { isNumbered, unnumbered } from './numbered.ts'
import { wrapWidth } from './wraps.ts'

/** What was done to the lines of a log after a program printed them. */
export interface Layout {
  readonly numbered: boolean
  /** Each line stands there twice. */
  readonly doubled: boolean
  /** The column at which a terminal broke them. */
  readonly width: number | undefined
}

/** Lines as they were printed. */
export const AS_PRINTED: Layout = { numbered: false, doubled: false, width: undefined }

/** What the first lines of a log tell of the others. */
export const layoutOf = (lines: readonly string[]): Layout => {
  const numbered = isNumbered(lines)
  const texts = numbered ? lines.map(unnumbered) : lines
  return { numbered, doubled: isDoubled(texts), width: wrapWidth(texts) }
}
