/** A piece of a word: its own text, a variable, or what only a run would tell. */
export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean }
  | {
      readonly kind: 'variable'
      readonly name: string
      readonly quoted: boolean
      readonly all: boolean
      readonly otherwise?: string
      readonly instead?: string
    }
  | { readonly kind: 'unknown'; readonly quoted: boolean }
export interface RawWord {
  readonly kind: 'word'
  readonly parts: readonly Part[]
  readonly line: number
}
export type Token =
  | RawWord
  /** `;`, `&&`, `||`, `|`, `&`, a line's end, brackets. */
  | { readonly kind: 'operator'; readonly text: string; readonly line: number }
  | { readonly kind: 'array'; readonly name: string; readonly append: boolean; readonly words: readonly RawWord[]; readonly line: number }
  /** `<<EOF`: the lines that a command is given to read. */
  | { readonly kind: 'document'; readonly text: string; readonly quoted: boolean; readonly line: number }

const OPERATOR = /^(?:&&|\|\||;;&?|;&|\|&|[;|&()\n])/
const REDIRECTION = /^(?:\d*(?:>>|>&|>\||>|<&|<>|<(?!<))|&>>?)/
const ASSIGNS = /^[A-Za-z_]\w*\+?=$/

/** Splits a shell script into words and operators, each with its line. Never throws: what is never closed ends with the text. */
export const tokensOf = (script: string, firstLine = 1): Token[] => {
  const text = script.replaceAll('\r\n', '\n')
  const tokens: Token[] = []
  const waiting: { end: string; tabs: boolean; quoted: boolean }[] = []
  let at = 0
  let line = firstLine
  const take = (count: number): string => {
    const taken = text.slice(at, at + count)
    line += taken.split('\n').length - 1
    at += count
    return taken
  }
  const documents = (): void => {
    for (const { end, tabs, quoted } of waiting.splice(0)) {
      const from = line
      const lines: string[] = []
      while (at < text.length) {
        const stop = text.indexOf('\n', at)
        const row = text.slice(at, stop < 0 ? text.length : stop)
        take(row.length + 1)
        if ((tabs ? row.replace(/^\t+/, '') : row).trimEnd() === end) break
        lines.push(row)
      }
      tokens.push({ kind: 'document', text: lines.join('\n'), quoted, line: from })
    }
  }
  const word = (): RawWord => {
    const parts: Part[] = []
    const from = line
    const push = (piece: string, quoted: boolean): void => {
      const last = parts.at(-1)
      if (last?.kind === 'text' && last.quoted === quoted) parts[parts.length - 1] = { ...last, text: last.text + piece }
      else parts.push({ kind: 'text', text: piece, quoted })
    }
    while (at < text.length) {
      const char = text[at] as string
      const rest = text.slice(at, at + 3)
      if (rest.startsWith('\\\n')) take(2)
      else if (char === '\\') push(take(2).slice(1), true)
      else if (char === "'") push(quotedBy("'"), true)
      else if (char === '"') {
        take(1)
        push('', true)
        while (at < text.length && text[at] !== '"') {
          if (text.startsWith('\\\n', at)) take(2)
          else if (text[at] === '\\' && '"\\$`'.includes(text[at + 1] ?? ' ')) push(take(2).slice(1), true)
          else if (text[at] === '$' || text[at] === '`') parts.push(expansion(true))
          else push(take(1), true)
        }
        take(1)
      } else if (rest.startsWith("$'")) {
        take(1)
        push(quotedBy("'"), true)
      } else if (char === '$' || char === '`') parts.push(expansion(false))
      else if (/[\s;|&<>()]/.test(char)) break
      else push(take(1), false)
    }
    return { kind: 'word', parts, line: from }
  }
  const quotedBy = (quote: string): string => {
    take(1)
    const end = text.indexOf(quote, at)
    const inner = take((end < 0 ? text.length : end) - at)
    take(1)
    return inner
  }
  /** To the bracket that closes the one at `at`. */
  const bracketed = (open: string, close: string): string => {
    let depth = 0
    for (let end = at; end < text.length; end += 1) {
      if (text[end] === '\\') end += 1
      else if (text[end] === open) depth += 1
      else if (text[end] === close && (depth -= 1) === 0) return take(end + 1 - at).slice(1, -1)
    }
    return take(text.length - at).slice(1)
  }
  const expansion = (quoted: boolean): Part => {
    if (text[at] === '`') {
      const inner = quotedBy('`')
      return substituted(inner, quoted)
    }
    take(1)
    if (text[at] === '(') {
      const inner = bracketed('(', ')')
      return inner.startsWith('(') ? { kind: 'unknown', quoted } : substituted(inner, quoted)
    }
    if (text[at] === '{') return parameter(bracketed('{', '}'), quoted)
    const name = /^(?:[A-Za-z_]\w*|[@*#?$!0-9-])/.exec(text.slice(at, at + 100))?.[0]
    if (name === undefined) return { kind: 'text', text: '$', quoted }
    take(name.length)
    return /^[A-Za-z_]/.test(name) ? { kind: 'variable', name, quoted, all: false } : { kind: 'unknown', quoted }
  }
  while (at < text.length) {
    const rest = text.slice(at, at + 200)
    const here = line
    const blank = /^(?:[ \t]|\\\n)+/.exec(rest)?.[0]
    if (blank !== undefined) take(blank.length)
    else if (rest.startsWith('#')) {
      const end = text.indexOf('\n', at)
      take((end < 0 ? text.length : end) - at)
    } else if (rest.startsWith('<<<')) {
      take(3)
      take(/^[ \t]*/.exec(text.slice(at))?.[0].length ?? 0)
      word()
    } else if (rest.startsWith('<<')) {
      const [head = '', dash = '', quote = '', end = ''] = /^<<(-?)[ \t]*(['"\\]?)([\w.-]*)['"]?/.exec(rest) ?? []
      take(Math.max(2, head.length))
      if (end !== '') waiting.push({ end, tabs: dash !== '', quoted: quote !== '' })
    } else if (REDIRECTION.test(rest)) {
      take(REDIRECTION.exec(rest)?.[0].length ?? 1)
      take(/^[ \t]*/.exec(text.slice(at, at + 100))?.[0].length ?? 0)
      if (at < text.length && !/[\s;|&<>()]/.test(text[at] ?? '')) word()
    } else {
      const operator = OPERATOR.exec(rest)?.[0]
      if (operator === undefined) {
        const read = word()
        const assigned = read.parts.length === 1 && read.parts[0]?.kind === 'text' && ASSIGNS.test(read.parts[0].text) ? read.parts[0].text : undefined
        if (assigned !== undefined && text[at] === '(') {
          const start = line
          const words = tokensOf(bracketed('(', ')'), start).filter(token => token.kind === 'word')
          tokens.push({ kind: 'array', name: assigned.replace(/\+?=$/, ''), append: assigned.includes('+'), words, line: here })
        } else if (read.parts.length === 0) take(1)
        else tokens.push(read)
      } else {
        take(operator.length)
        tokens.push({ kind: 'operator', text: operator, line: here })
        if (operator === '\n') documents()
      }
    }
  }
  return tokens
}

/** A command whose output is put in its place: only that of looking a program up is known beforehand. */
const substituted = (inner: string, quoted: boolean): Part => {
  const looked = /^\s*(?:which|command -v|type -P)\s+([\w./-]+)\s*$/.exec(inner)?.[1]
  return looked === undefined ? { kind: 'unknown', quoted } : { kind: 'text', text: looked, quoted }
}

/** What stands in `${…}`. */
export const parameter = (inner: string, quoted: boolean): Part => {
  const [, name = '', array = '', operation = '', operand = ''] = /^([A-Za-z_]\w*)(\[[@*]\])?(?:(:?[-=+?])([^]*))?$/.exec(inner) ?? []
  if (name === '') return { kind: 'unknown', quoted }
  return {
    kind: 'variable',
    name,
    quoted,
    all: array !== '',
    ...(/^:?[-=]$/.test(operation) ? { otherwise: operand } : /^:?\+$/.test(operation) ? { instead: operand } : {}),
  }
}
