/** A piece of Python: what a name, a figure or a string is, without comments. */
export interface PythonToken {
  readonly kind: 'name' | 'number' | 'string' | 'operator' | 'newline'
  /** A string's content; a dotted name as a whole. */
  readonly text: string
  /** A string that is put together when it runs. */
  readonly formatted: boolean
  readonly line: number
  /** It is the first of its line, without a blank before it. */
  readonly flush: boolean
}

const NAME = /^[A-Za-z_]\w*(?:\s*\.\s*[A-Za-z_]\w*)*/
const NUMBER = /^(?:0[xX][\da-fA-F_]+|(?:\d[\d_]*)?\.?\d[\d_]*(?:[eE][+-]?\d+)?)/
const STRING = /^([rRbBuUfF]{0,2})("""|'''|"|')/

/** Splits Python into tokens. Never throws: what is no Python becomes operators. */
export const pythonTokens = (source: string, firstLine = 1): PythonToken[] => {
  const tokens: PythonToken[] = []
  let line = firstLine
  let flush = true
  for (let at = 0; at < source.length;) {
    const char = source[at] as string
    const rest = source.slice(at, at + 400)
    const push = (kind: PythonToken['kind'], text: string, length: number, formatted = false): void => {
      tokens.push({ kind, text, formatted, line, flush })
      line += source.slice(at, at + length).split('\n').length - 1
      at += length
      flush = false
    }
    if (char === '\n') {
      push('newline', '\n', 1)
      flush = true
    } else if (/\s/.test(char)) {
      at += 1
      flush = false
    } else if (char === '\\' && source[at + 1] === '\n') {
      at += 2
      line += 1
    } else if (char === '#') {
      const end = source.indexOf('\n', at)
      at = end < 0 ? source.length : end
    } else {
      const [head, prefix = '', quote = ''] = STRING.exec(rest) ?? []
      if (head !== undefined) {
        const end = closing(source, at + head.length, quote)
        push('string', source.slice(at + head.length, end), Math.min(source.length, end + quote.length) - at, /f/i.test(prefix))
        continue
      }
      const name = NAME.exec(rest)?.[0]
      const number = name === undefined ? NUMBER.exec(rest)?.[0] : undefined
      if (name !== undefined) push('name', name.replaceAll(/\s/g, ''), name.length)
      else if (number !== undefined && number !== '') push('number', number.replaceAll('_', ''), number.length)
      else push('operator', rest.startsWith('**') ? '**' : char, rest.startsWith('**') ? 2 : 1)
    }
  }
  return tokens
}

/** Where a string ends: a short one at the end of its line at the latest. */
const closing = (source: string, from: number, quote: string): number => {
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1
    else if (source.startsWith(quote, at) || (quote.length === 1 && source[at] === '\n')) return at
  }
  return source.length
}
