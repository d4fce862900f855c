import type { Scalar } from '../../types.ts'

/** A value as a config echo prints it: a scalar, `null` for None, or the text of something larger. */
export type Echoed = Scalar | null

/** How deep nested dicts are flattened: `compilation_config.cudagraph_capture_sizes`. */
const DEEPEST = 2

/**
 * The pairs of a Python echo: `a=1, b='x'` (keyword lists, dataclasses) or `'a': 1, "b": None` (dicts). Reading starts at
 * `from` and ends at the bracket that closes the list, or where the text does not go on as a list: an echo that is cut
 * gives the pairs before the cut. `closed`: a bracket ends the list, so a figure at the end of the text is a piece of one.
 */
export const readPairs = (text: string, from: number, closed = true, prefix = '', depth = 0): ReadonlyMap<string, Echoed> => {
  const pairs = new Map<string, Echoed>()
  let at = from
  for (;;) {
    const key = /^[\s,]*(?:'([\w.-]+)'|"([\w.-]+)"|([A-Za-z_][\w.]*))\s*[:=]\s*/.exec(text.slice(at, at + 400))
    if (key === null) break
    const name = prefix + (key[1] ?? key[2] ?? key[3] ?? '')
    at += key[0].length
    // vLLM 0.6.3 leaves a comma out: `chunked_prefill_enabled=False multi_step_stream_outputs=True`.
    const joined = /^[\w.+-]+(?=\s+[A-Za-z_]\w*=)/.exec(text.slice(at, at + 100))
    const end = joined === null ? valueEnd(text, at) : at + joined[0].length
    const raw = text.slice(at, end).trim()
    if (raw.startsWith('{') && depth < DEEPEST) for (const [inner, value] of readPairs(raw, 1, true, `${name}.`, depth + 1)) pairs.set(inner, value)
    if (end >= text.length && isCutShort(raw, closed)) break
    pairs.set(name, scalarOf(raw))
    at = end
    if (text[at] !== ',' && joined === null) break
  }
  return pairs
}

/** What the end of the text cut off is no value. */
const isCutShort = (raw: string, closed: boolean): boolean => (/^['"]/.test(raw) ? raw.length < 2 || raw.at(-1) !== raw[0] : closed && !/[)\]}>]$/.test(raw))

/** Where a value ends: at a comma or a closing bracket of the list around it. */
const valueEnd = (text: string, from: number): number => {
  let depth = 0
  let quote = ''
  for (let at = from; at < text.length; at += 1) {
    const char = text[at] as string
    if (quote !== '') {
      if (char === '\\') at += 1
      else if (char === quote) quote = ''
    } else if ((char === "'" || char === '"') && (at === from || /[\s([{,=:]/.test(text[at - 1] ?? ''))) quote = char
    else if ('([{<'.includes(char)) depth += char === '<' ? 0 : 1
    else if (')]}'.includes(char)) {
      if (depth === 0) return at
      depth -= 1
    } else if (char === ',' && depth === 0) return at
  }
  return text.length
}

/** `True`, `None`, `0.9`, `'auto'`, `torch.bfloat16` as values; anything larger stays text. */
export const scalarOf = (raw: string): Echoed => {
  if (raw === 'None' || raw === 'null') return null
  if (raw === 'True' || raw === 'true') return true
  if (raw === 'False' || raw === 'false') return false
  if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(raw) && Number.isFinite(Number(raw))) return Number(raw)
  if (/^(['"]).*\1$/s.test(raw)) return raw.slice(1, -1)
  return raw.length > 2000 ? `${raw.slice(0, 2000)}…` : raw
}
