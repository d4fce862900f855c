import { html, webAddress } from '../../encode/html.ts'
import { Markup } from '../../encode/html.ts'
import type { Source } from '../../types.ts'
import type { FindingView, FixView, View } from '../view.ts'
import { HEADS, WORDS } from '../words.ts'
import { excerpt } from './log.ts'

/** A cause: what it means, the change, the lines that prove it. Those behind the first begin folded. */
export const finding = (each: FindingView, place: number, known: readonly Source[], view: View): Markup => {
  const { t, nameOf } = view.page
  const [fix, ...others] = each.fixes
  const reasons = [...each.reasons, ...each.against.map(text => `${t(WORDS.against)}: ${text}`)]
  const proof = html`${excerpt(each.proofs, known, nameOf)}
    <details>
      <summary>${t(HEADS.reasons)} · ${each.rule}</summary>
      <ul>
        ${reasons.map(text => html`<li>${text}</li>`)}
      </ul>
      ${references(each, t(WORDS.from))}
    </details>`
  return html`<article class="cause">
    <header>
      <span class="place">${place}</span>
      <h3>${each.title}</h3>
      <span class="belief"><span class="${each.level}">●</span> ${each.belief}</span>
    </header>
    <p class="says">${each.says}</p>
    ${fix === undefined ? undefined : change(fix, others, view)}
    ${
      each.proofs.length === 0
        ? undefined
        : place === 1
          ? html`<div>
              <h4>${t(HEADS.evidence)}</h4>
              ${proof}
            </div>`
          : html`<details>
              <summary>${t(HEADS.evidence)}</summary>
              ${proof}
            </details>`
    }
  </article>`
}

const change = (fix: FixView, others: readonly FixView[], { page: { t } }: View): Markup =>
  html`<div>
      <h4>${t(WORDS.doThis)}</h4>
      ${fix.command === undefined ? html`<p class="does">${short(fix)}</p>` : html`<p class="does">${fix.does}</p>`}
    </div>
    ${fix.command === undefined ? undefined : diff(fix.command.before, fix.command.after)}
    <dl>
      ${
        fix.why === undefined
          ? undefined
          : html`<dt>${t(WORDS.because)}</dt>
              <dd>${fix.why}</dd>`
      }${
        fix.moves === undefined
          ? undefined
          : html`<dt>${t(WORDS.after)}</dt>
              <dd>${fix.moves}</dd>`
      }
      <dt>${t(WORDS.price)}</dt>
      <dd>${fix.price}</dd>
      ${others.map(
        each =>
          html`<dt>${t(WORDS.or)}</dt>
            <dd>${short(each)} <span class="place">(${each.price})</span></dd>`,
      )}
    </dl>`

const short = ({ spelled, does }: FixView): Markup => (spelled === undefined ? html`${does}` : html`<code>${spelled}</code> ${does}`)

/** The command before and after; the words that differ are marked. */
const diff = (before: string, after: string): Markup => {
  const [a, b] = [before.split(/(\s+)/), after.split(/(\s+)/)]
  const least = Math.min(a.length, b.length)
  const start = [...a.keys()].find(at => at >= least || a[at] !== b[at]) ?? least
  let end = 0
  while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const marked = (words: readonly string[]): Markup => {
    const [head, middle, tail] = [words.slice(0, start), words.slice(start, words.length - end), words.slice(words.length - end)].map(each => each.join(''))
    return html`${head}${middle === '' ? undefined : html`<b>${middle}</b>`}${tail}`
  }
  return html`<div class="diff">
    <code
      ><div class="minus">- ${marked(a)}</div>
      <div class="plus">+ ${marked(b)}</div></code
    >
  </div>`
}

const references = ({ references: all }: FindingView, from: string): Markup | undefined =>
  all.length === 0
    ? undefined
    : html`<p class="about">
        ${from}:
        ${all.map(({ title, author, date, url }, index) => {
          const address = webAddress(url)
          const name = html`${title} (${author}, ${date})`
          // The address is escaped already.
          return html`${index === 0 ? '' : '; '}${address === undefined ? name : html`<a rel="noreferrer noopener" href="${new Markup(address)}">${name}</a>`}`
        })}
      </p>`
