import { markup } from '../../encode/html.ts'
import type { Markup } from '../../encode/html.ts'
import { showBytes } from '../../units.ts'
import { gib } from '../text/ledger.ts'
import { share } from '../view.ts'
import type { LedgerView } from '../view.ts'

/** Of a thousand, the least that can be seen. */
const LEAST = 2
const FULL = 1000
const GAP = 0.8

/** One bar a card and its parts with their figures; the bar alone tells nothing to those who do not see it. */
export const ledgerFigure = ({ name, capacity, parts }: LedgerView): Markup => {
  const whole = Math.max(
    capacity,
    parts.reduce((sum, { bytes }) => sum + bytes, 0),
  )
  const wanted = parts.map(({ bytes }) => Math.max(LEAST, (bytes / whole) * FULL))
  // What is drawn wider than it is takes its room from all.
  const scale = Math.min(1, FULL / wanted.reduce((sum, width) => sum + width, 0))
  let x = 0
  const rects = parts.map(({ what, bytes, called }, index) => {
    const [at, width] = [x, (wanted[index] ?? 0) * scale]
    x += width
    return markup`<rect class="f-${what}" x="${at.toFixed(2)}" width="${(width - GAP).toFixed(2)}" height="10"><title>${called} ${showBytes(bytes)}</title></rect>`
  })
  const rows = parts.map(
    ({ what, called, bytes }) =>
      markup`<div><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="f-${what}" width="10" height="10"/></svg><span>${called}</span><span class="num">${gib(bytes)} GiB</span><span class="num share">${share(bytes, capacity)}</span></div>`,
  )
  const label = parts.map(({ called, bytes }) => `${called} ${showBytes(bytes)}`).join(', ')
  return markup`<figure class="card"><figcaption><b>${name}</b><span class="num">${showBytes(capacity)}</span></figcaption>
<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label="${label}">${rects}</svg>
<div class="legend">${rows}</div></figure>
`
}
