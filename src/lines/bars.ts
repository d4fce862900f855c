/** The end of a tqdm bar: `[00:09<6:11:25,  4.99it/s]`, `[00:00<?, ?it/s]`, `[00:00, 25581.52 examples/s]`. */
const BAR_END = /\[(?:\d{1,4}:)?\d{1,4}:\d\d(?:<|, )[^\]]{0,200}\]/g
const PROCESS = /^\([A-Za-z][^()]{0,200}pid=\d+[^()]{0,200}\) /
const BAR = /\d{1,3}(?:\.\d{1,3})?%\s{0,4}(?:Completed\s{0,4})?\|/

/**
 * A line that holds redraws of a progress bar, and often a log line glued to the last of them (no line break is written
 * after a bar): one text a redraw. Of redraws of the same bar only the last is kept, it tells how far the bar came.
 */
export const splitBars = (text: string): string[] => {
  if (!text.includes('/s]') && !text.includes('s/it') && !text.includes('it/s') && !text.includes('\r')) return [text]
  const process = PROCESS.exec(text)?.[0] ?? ''
  // A process prefix stands once before all redraws of its bar; `^M` is a carriage return that a pager typed out.
  const pieces = text
    .split(/\r|\^M/)
    .flatMap(cutAfterBars)
    .map((piece, index) => (index === 0 || process === '' || piece.trim() === '' || PROCESS.test(piece) ? piece : process + piece))
  const kept: string[] = []
  for (const piece of pieces) {
    const label = labelOf(piece)
    const last = kept.at(-1)
    if (label !== undefined && last !== undefined && labelOf(last) === label) kept[kept.length - 1] = piece
    else if (piece.trim() !== '') kept.push(piece)
  }
  return kept.length > 0 ? kept : ['']
}

/** What stands before a bar's share: its name. */
const labelOf = (text: string): string | undefined => {
  const at = BAR.exec(text)?.index
  return at === undefined ? undefined : text.slice(0, at).trimEnd()
}

const cutAfterBars = (text: string): string[] => {
  const pieces: string[] = []
  let from = 0
  for (const end of text.matchAll(BAR_END)) {
    const at = end.index + end[0].length
    pieces.push(text.slice(from, at))
    from = at
  }
  if (from < text.length) pieces.push(text.slice(from))
  return pieces
}
