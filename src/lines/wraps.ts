import type { Stage } from '../stage.ts'
import { WIDE, widthOf } from '../width.ts'
import { takeOuter } from './outer.ts'

/** A line as it stands in the file: numbered, without colours and quoting. */
export interface FileLine {
  readonly number: number
  readonly text: string
}

/** No terminal is narrower or wider. */
const NARROWEST = 60
const WIDEST = 320
/** This many lines, and this share of all, must be exactly as wide as the widest. */
const FEWEST = 3
const SHARE = 0.03
/** Windows are mostly this wide: there, one broken word is enough; of any width it takes two. */
const USUAL: ReadonlySet<number> = new Set([80, 100, 120, 132])
const FEWEST_OF_ANY = 2
const MID_WORD = /^(?:[\w/-][\w./-]|[.:][a-z\d])$/
/** A line broken in front of a blank leaves it at the start of the next; a matrix has its brackets there. */
const AT_BLANK = /^ [^\s[(]/
/** What no line of its own begins with. */
const GOES_ON = /^(?: [^\s[(]|[,.;:)\]}'"])/
/** How many of the lines that follow such a line may start like a line of their own, or are indented as code is. */
const OWN = 0.25
const INDENTED = 0.34
/** How far a wrapped line may reach. */
const LONGEST = 16 * 1024

/** A stamp, a level, a process, a frame, an exception, a box: the start of a line that some program printed. */
const STARTS =
  /^\s*(?:[([]?(?:DEBUG|INFO|WARN(?:ING)?|ERROR|CRITICAL|FATAL)\b(?=.)|\(\w[^()]{0,40}pid=|\[?\d{2,4}[-/:]\d\d[-/:T ]|\[?\d\d\.\d\d\.\d|\[(?:rank\d|TM|default\d|[IWEF]\d)|[IWEF]\d{4} |Traceback \(|File "|During handling|The above exception|\{"|[$#>]\s|[|│]\s|[|+│╭╰├└─=*-]{2})/
/** An exception; behind a line that ends in the middle of a word it is the rest of one. */
const EXCEPTION = /^\s*(?:[a-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Warning): /
/** Rows and rulers of tables have one width by design; a bar's redraws are split elsewhere. */
const isTable = (line: string): boolean => TABLE_BEGINS.test(line) || TABLE_ENDS.test(line.trimEnd().slice(-4)) || line.includes('\r')
const TABLE_BEGINS = /^\s*[|+=*#\u2500-\u257f-]/
const TABLE_ENDS = /[|+\u2500-\u257f]$|[=*#-]{4}$/
/** Text that is wrapped at blanks is ragged: lines that lack less than a word, and go on in the next one too. */
const RAGGED = 16

/**
 * The column at which a terminal broke long lines, if one did: no line is wider, several are exactly as wide, and what
 * follows them goes on in the middle of a word. Undefined for a log as it was written.
 */
export const wrapWidth = (lines: readonly string[]): number | undefined => {
  const widths = lines.map(line => (isTable(line) ? 0 : widthOf(line)))
  const widest = widths.reduce((a, b) => Math.max(a, b), 0)
  if (widest < NARROWEST || widest > WIDEST) return undefined
  // The last line of the sample has no follower; a double-width character that found one column left leaves it empty.
  const isFull = (width: number, index: number): boolean =>
    width === widest || (width === widest - 1 && WIDE.test(String.fromCodePoint(lines[index + 1]?.codePointAt(0) ?? 0)))
  const full = widths.flatMap((width, index) => (index + 1 < lines.length && isFull(width, index) ? [index] : []))
  const goesOn = (index: number): boolean => !startsAnew(lines[index + 1] ?? '', lines[index] ?? '')
  // What a word too long for the rest of the line leaves; a frame's code is indented.
  const breaksAtBlank = (index: number): boolean => {
    const [word = ''] = /^\S*/.exec(lines[index + 1] ?? '') ?? []
    return word !== '' && (widths[index] ?? 0) + 1 + word.length > widest
  }
  const ragged = widths.filter(
    (width, index) => width < widest - 1 && width > widest - RAGGED && index + 1 < lines.length && goesOn(index) && breaksAtBlank(index),
  ).length
  if (ragged > 0 && ragged >= full.length * OWN) return undefined
  const broken = (index: number): boolean => MID_WORD.test(`${lines[index]?.at(-1)}${lines[index + 1]?.at(0) ?? ' '}`)
  // A line that a program repeats tells nothing, unless each time another word of it is broken.
  const torn = full.every(index => broken(index) || GOES_ON.test(lines[index + 1] ?? ''))
  const distinct = new Set(full.map(index => (torn ? `${lines[index]}\n${lines[index + 1]}` : lines[index]))).size
  const enough = full.length >= Math.max(FEWEST, lines.length * SHARE)
  if (!enough) {
    const all = torn && full.every(goesOn)
    return (USUAL.has(widest) || distinct >= FEWEST_OF_ANY) && all && full.some(index => broken(index) || AT_BLANK.test(lines[index + 1] ?? ''))
      ? widest
      : undefined
  }
  if (distinct < full.length / 2) return undefined
  const followers = full.map(index => lines[index + 1] ?? '')
  // Of the pieces of one long line only the first tells: those behind it may begin alike, as the rows of a list do.
  const heads = full.filter(index => !full.includes(index - 1))
  const own = heads.filter(index => !goesOn(index)).length
  const indented = followers.filter(line => /^\s{2}/.test(line)).length
  return own <= heads.length * OWN && indented <= full.length * INDENTED ? widest : undefined
}

/** A line of its own, or one more row of a list: it opens as the line before it does, but for the figures. */
const startsAnew = (line: string, before: string): boolean => line.trim() === '' || isStart(line, before) || opening(line) === opening(before)
/** What a program, a container or a cluster begins a line with. */
const isStart = (line: string, before: string): boolean => STARTS.test(line) || (EXCEPTION.test(line) && !/[\w.]$/.test(before)) || takeOuter(line).outer !== ''
const opening = (line: string): string => line.slice(0, 24).replace(/\d+/g, '0').slice(0, 5)

/** A frame that fills the width by chance is whole, and its code comes next. */
const isCodeOf = (frame: string, code: string): boolean => FRAME.test(frame) && /^\s{4}/.test(code)
const FRAME = /", line \d+, in [\w<>.]+$/

/** Lines as they were before a terminal of this width broke them. */
export const unwrapped = (width: number): Stage<FileLine, FileLine> => {
  let held: FileLine | undefined
  let open = false
  const settle = (): FileLine[] => {
    const done = held
    held = undefined
    return done === undefined ? [] : [done]
  }
  return {
    read: line => {
      const wide = !isTable(line.text) && widthOf(line.text) >= width - 1
      if (
        held !== undefined &&
        open &&
        line.text.trim() !== '' &&
        !isStart(line.text, held.text) &&
        !isCodeOf(held.text, line.text) &&
        held.text.length < LONGEST
      ) {
        held = { number: held.number, text: held.text + line.text }
        open = wide
        return open ? [] : settle()
      }
      const before = settle()
      if (!wide) return [...before, line]
      held = line
      open = true
      return before
    },
    end: settle,
  }
}
