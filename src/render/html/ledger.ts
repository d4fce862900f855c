import { html } from '../../encode/html.ts'
import type { Markup } from '../../encode/html.ts'
import { showBytes } from '../../units.ts'
import { gib } from '../text/ledger.ts'
import { share } from '../view.ts'
import type { LedgerView } from '../view.ts'

/** Of a thousand, the least that can be seen. */
const LEAST = 2
const FULL = 1000

/** One bar a card and its parts with their figures; the bar alone tells nothing to those who do not see it. */
export const ledgerFigure = ({ name, capacity, parts }: LedgerView): Markup => {
  const total = Math.max(
    capacity,
    parts.reduce((sum, { bytes }) => sum + bytes, 0),
  )
  let x = 0
  const rects = parts.map(({ what, bytes, called }) => {
    const width = Math.max(LEAST, (bytes / total) * FULL)
    const at = Math.min(x, FULL - LEAST)
    x += width
    return html`<rect class="f-${what}" x="${at.toFixed(2)}" width="${Math.max(LEAST, width - 1).toFixed(2)}" height="10"
      ><title>${called} ${showBytes(bytes)}</title></rect
    >`
  })
  return html`<figure class="card">
    <figcaption><b>${name}</b><span class="num">${showBytes(capacity)}</span></figcaption>
    <svg
      class="bar"
      viewBox="0 0 1000 10"
      preserveAspectRatio="none"
      role="img"
      aria-label="${parts.map(({ called, bytes }) => `${called} ${showBytes(bytes)}`).join(', ')}"
    >
      ${rects}
    </svg>
    <div class="legend">
      ${parts.map(
        ({ what, called, bytes }) =>
          html`<div>
            <svg viewBox="0 0 10 10" aria-hidden="true"><rect class="f-${what}" width="10" height="10" /></svg><span>${called}</span
            ><span class="num">${gib(bytes)} GiB</span><span class="num share">${share(bytes, capacity)}</span>
          </div>`,
      )}
    </div>
  </figure>`
}
