import { Markup, markup, webAddress } from '../../encode/html.ts'
import type { Source } from '../../types.ts'
import type { FindingView, FixView, View } from '../view.ts'
import { HEADS, WORDS } from '../words.ts'
import { diff } from './diff.ts'
import { excerpt } from './log.ts'

/** A cause: what it means, the change, the lines that prove it. The evidence of those behind the first begins folded. */
export const finding = (each: FindingView, place: number, known: readonly Source[], view: View): Markup => {
  const { t, nameOf } = view.page
  const [fix, ...others] = each.fixes
  const reasons = [...each.reasons, ...each.against.map(text => `${t(WORDS.against)}: ${text}`)]
  const why = markup`<details><summary>${t(HEADS.reasons)}</summary><ul>${reasons.map(text => markup`<li>${text}</li>`)}</ul>${references(each, t(WORDS.from))}<p class="about"><code>${each.rule}</code></p></details>`
  const proof = each.proofs.length === 0 ? why : markup`${excerpt(each.proofs, known, nameOf)}${why}`
  return markup`<article class="cause"><header><span class="place">${place}</span><h3>${each.title}</h3><span class="belief"><span class="${each.level}">●</span> ${each.belief}</span></header>
<p class="says">${each.says}</p>
${fix && change(fix, others, view)}
${place === 1 ? markup`<div><h4>${t(HEADS.evidence)}</h4>${proof}</div>` : markup`<details><summary>${t(HEADS.evidence)}</summary>${proof}</details>`}
</article>
`
}

const change = (fix: FixView, others: readonly FixView[], { page: { t } }: View): Markup => {
  const term = (name: string, text: string | Markup): Markup => markup`<dt>${name}</dt><dd>${text}</dd>`
  const terms = [
    ...(fix.why === undefined ? [] : [term(t(WORDS.because), fix.why)]),
    ...(fix.moves === undefined ? [] : [term(t(WORDS.after), fix.moves)]),
    term(t(WORDS.price), fix.price),
    ...others.map(each => term(t(WORDS.or), markup`${short(each)} <span class="place">(${each.price})</span>`)),
  ]
  return markup`<div class="change"><h4>${t(WORDS.doThis)}</h4><p class="does">${fix.command === undefined ? short(fix) : fix.does}</p>${fix.command && diff(fix.command)}<dl>${terms}</dl></div>`
}

const short = ({ spelled, does }: FixView): Markup => (spelled === undefined ? markup`${does}` : markup`<code>${spelled}</code> ${does}`)

const references = ({ references: all }: FindingView, from: string): Markup | undefined =>
  all.length === 0
    ? undefined
    : markup`<p class="about">${from}: ${all.map(({ title, author, date, url }, index) => {
        const address = webAddress(url)
        const name = markup`${title} (${author}, ${date})`
        return markup`${index === 0 ? '' : '; '}${address === undefined ? name : markup`<a rel="noreferrer noopener" href="${new Markup(address)}">${name}</a>`}`
      })}</p>`
