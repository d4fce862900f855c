/** A source line as a traceback shows it, indented. */
const INDENTED = /^\s+(?:return |raise |[\w.[\], ]+ = |[\w.]+\()[^:]*[([].*$|^\s+[\w.]+\[.*\],?$/
/** A call, or what one gives; its end may stand on the lines that follow. */
const CALL = /^\s*(?:return |raise )?[A-Za-z_]\w*(?:\.\w+)+\((?:[^:]*[),])?$/
/** Not of a class: a script that makes an engine is quoted as often as it is where it failed. */
const GIVEN = /^[a-z_][\w.[\]]*(?:, [a-z_][\w.[\]]*){0,8} = (?![A-Z])[^:=][^:]*[([][^:]*$/
/** The marked line of a box of rich whose frame was cut away: `│ ❱ 34 │   │   return x   │`. */
const MARKED = /❱\s*\d+ │[│\s]*(\S.*)/
const LONGEST = 300

export interface LoneCode {
  readonly code: string
  /** Nothing but its look tells that it is code, not talk: the exception must follow at once. */
  readonly bare: boolean
}

/** A source line that stands without its frame, as a paste leaves it, its indentation lost or not; undefined where a line is none. */
export const loneCode = (message: string): LoneCode | undefined => {
  if (message.length >= LONGEST) return undefined
  const marked = message.includes('❱') ? MARKED.exec(message)?.[1] : undefined
  if (marked !== undefined) return { code: marked.replace('│', '').trim(), bare: false }
  if (INDENTED.test(message)) return { code: message.trim(), bare: false }
  return CALL.test(message) || GIVEN.test(message) ? { code: message.trim(), bare: true } : undefined
}

/** How such a line begins, behind a line's head or without one. */
export const MAY_BE_CODE = /(?:^\s*|[\])>:|-]\s+|\\t\s*)(?:return |raise |(?:[\w.[\],][\w.[\], ]{0,300})? = |[\w.]+[([])|❱/
