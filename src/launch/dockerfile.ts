import { together } from './launch.ts'
import type { Described, Variable, Word } from './launch.ts'
import { inContainer } from './shell/command.ts'
import { readShell } from './shell/script.ts'
import { tokensOf } from './shell/tokens.ts'
import { expand } from './shell/variables.ts'
import type { Value } from './shell/variables.ts'

interface Instruction {
  readonly name: string
  readonly text: string
  readonly line: number
}

/** A Dockerfile: the start of its last stage, in the image and with the variables that it says. Never throws. */
export const readDockerfile = (content: string): Described => {
  const described: Described[] = []
  const scope = new Map<string, Value>()
  let image: Word | undefined
  let env: Variable[] = []
  let entry: readonly Word[] | undefined
  let command: readonly Word[] | undefined
  for (const { name, text, line } of instructionsIn(content)) {
    const words = (): Word[] => tokensOf(text, line).flatMap(token => (token.kind === 'word' ? expand(token, scope) : []))
    const assign = (word: Word): void => {
      const at = word.text.indexOf('=')
      scope.set(word.text.slice(0, at), [{ text: word.text.slice(at + 1), line: word.line }])
    }
    switch (name) {
      case 'FROM':
        image = words().find(each => !each.text.startsWith('--'))
        env = []
        entry = undefined
        command = undefined
        break
      case 'ARG':
        // A build may give another value than the one that stands here.
        for (const word of words()) if (word.text.includes('=')) assign(word)
        break
      case 'ENV': {
        const [first, ...rest] = words()
        const given =
          first === undefined
            ? []
            : first.text.includes('=')
              ? [first, ...rest]
              : [{ text: `${first.text}=${rest.map(each => each.text).join(' ')}`, line: first.line }]
        for (const word of given) {
          assign(word)
          env.push({ name: word.text.slice(0, word.text.indexOf('=')), value: { text: word.text.slice(word.text.indexOf('=') + 1), line: word.line } })
        }
        break
      }
      case 'RUN':
        described.push({ launches: [], installed: readShell(text, line, { variables: env }).installed })
        break
      case 'ENTRYPOINT':
        entry = list(text, line) ?? shell(text, line)
        break
      case 'CMD':
        command = list(text, line) ?? shell(text, line)
        break
    }
  }
  if (entry !== undefined || command !== undefined) described.push(inContainer({ image, entry, command: command ?? [], env }, readShell))
  return together(described)
}

const instructionsIn = (content: string): Instruction[] => {
  const found: Instruction[] = []
  const lines = content.split(/\r?\n/)
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, first = ''] = /^\s*([A-Za-z]+)\s+([^]*)$/.exec(lines[at] ?? '') ?? []
    if (name === undefined) continue
    const line = at + 1
    const rows = [first]
    // Comments and empty lines may stand inside a continued instruction.
    while (/\\\s*$/.test(rows.at(-1) ?? '') || (rows.length > 1 && /^\s*(?:#.*)?$/.test(rows.at(-1) ?? ''))) {
      if (at + 1 >= lines.length) break
      at += 1
      rows.push(lines[at] ?? '')
    }
    // A comment inside keeps its line, and joins the lines around it.
    found.push({ name: name.toUpperCase(), text: rows.map((row, index) => (index > 0 && /^\s*(?:#.*)?$/.test(row) ? '\\' : row)).join('\n'), line })
  }
  return found
}

/** `["vllm", "serve"]`; undefined for a command in the form of a shell. */
const list = (text: string, line: number): Word[] | undefined => {
  const joined = text.replaceAll(/\\\s*\n/g, '\n')
  if (!joined.trimStart().startsWith('[')) return undefined
  try {
    const words: unknown = JSON.parse(joined)
    if (!Array.isArray(words)) return undefined
    let from = 0
    return words.map(String).map(word => {
      from = Math.max(from, joined.indexOf(JSON.stringify(word), from))
      return { text: word, line: line + joined.slice(0, from).split('\n').length - 1 }
    })
  } catch {
    return undefined
  }
}
const shell = (text: string, line: number): Word[] => [
  { text: 'sh', line },
  { text: '-c', line },
  { text, line },
]
