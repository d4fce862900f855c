/** A file's path as a relative or `file:` reference: what a reader of URIs takes for its own is written by its number. */
export const fileUri = (path: string): string => {
  const forward = path.replaceAll('\\', '/')
  const encoded = forward.split('/').map(segment).join('/')
  if (/^[A-Za-z]:\//.test(forward)) return `file:///${encoded}`
  if (forward.startsWith('//')) return `file:${encoded}`
  return forward.startsWith('/') ? `file://${encoded}` : encoded
}

/** A colon in the first segment would make a scheme of it, and a lone half of a pair cannot be encoded. */
const segment = (text: string, at: number): string =>
  /^[A-Za-z]:$/.test(text) && at === 0
    ? text
    : encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\ufffd')).replaceAll(/[!'()*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
