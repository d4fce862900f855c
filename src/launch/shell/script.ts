import { NOTHING, isOpen, together } from '../launch.ts'
import type { Described, Variable, Word } from '../launch.ts'
import { installedBy } from '../installed.ts'
import { launchesOf } from './command.ts'
import type { Around } from './command.ts'
import { tokensOf } from './tokens.ts'
import type { RawWord, Token } from './tokens.ts'
import { expand, whole } from './variables.ts'
import type { Value } from './variables.ts'

/** A stretch of a script that may run, may not, or runs several times. */
interface Branch {
  readonly kind: string
  readonly before: ReadonlyMap<string, Value>
  readonly assigned: Set<string>
}

/** What surrounds a script: variables, the image it runs in, the cards it is given. */
export interface Surroundings extends Around {
  readonly variables?: readonly Variable[]
}

const OPENS = /^(?:if|while|until|for|select|case)$/
const ENDS = /^(?:fi|done|esac)$/
const OTHER = /^(?:else|elif)$/
const ASIDE = /^(?:then|do|!|time|\{|\}|coproc)$/
const ASSIGNMENT = /^([A-Za-z_]\w*)(\+?=)/
const DECLARES = /^(?:export|declare|local|readonly|typeset)$/
const DEEPEST = 4

/** A shell script as the starts that are in it: commands with their variables put in, as far as the script tells them. Never throws. */
export const readShell = (script: string, firstLine = 1, surroundings: Surroundings = {}, depth = 0): Described => {
  if (depth > DEEPEST) return NOTHING
  const { variables = [], ...around } = surroundings
  const scope = new Map<string, Value>(variables.map(({ name, value }) => [name, isOpen(value.text) ? undefined : [value]]))
  const exported = new Set(variables.map(({ name }) => name))
  const branches: Branch[] = []
  const described: Described[] = []
  let command: RawWord[] = []
  /** The last command was a test, and what follows it hangs on its outcome. */
  let tested = false
  let conditional = false
  let subshells = 0

  const set = (name: string, value: Value): void => {
    scope.set(name, conditional ? undefined : value)
    for (const { assigned } of branches) assigned.add(name)
  }
  const restore = ({ before }: Branch): void => {
    scope.clear()
    for (const [name, value] of before) scope.set(name, value)
  }
  const assign = (word: RawWord): void => {
    const [first, ...rest] = word.parts
    const found = first?.kind === 'text' ? ASSIGNMENT.exec(first.text) : null
    if (first?.kind !== 'text' || found === null) return
    const [head, name = '', operator] = found
    const value = whole({ ...word, parts: [{ ...first, text: first.text.slice(head.length) }, ...rest] }, scope)
    const told = isOpen(value.text) ? undefined : value
    const before = scope.get(name)
    if (operator === '=') set(name, told === undefined ? undefined : [told])
    else if (told === undefined || (before === undefined && scope.has(name))) set(name, undefined)
    else set(name, [...(before?.slice(0, -1) ?? []), { text: (before?.at(-1)?.text ?? '') + told.text, line: before?.at(-1)?.line ?? told.line }])
  }
  const literal = (word: RawWord | undefined): string => {
    const part = word?.parts.length === 1 ? word.parts[0] : undefined
    return part?.kind === 'text' && !part.quoted ? part.text : ''
  }
  const isAssignment = (word: RawWord): boolean => word.parts[0]?.kind === 'text' && !word.parts[0].quoted && ASSIGNMENT.test(word.parts[0].text)

  const run = (): void => {
    let words = command
    command = []
    for (;;) {
      const first = literal(words[0])
      const branch = branches.at(-1)
      if (OPENS.test(first)) {
        branches.push({ kind: first, before: new Map(scope), assigned: new Set() })
        if (first === 'for' || first === 'select') set(literal(words[1]), undefined)
        if (first === 'for' || first === 'select' || first === 'case') return
      } else if (OTHER.test(first) && branch !== undefined) restore(branch)
      else if (ENDS.test(first) && branch !== undefined) {
        branches.pop()
        // What was assigned on the way may hold one value or the other.
        for (const name of branch.assigned) set(name, undefined)
        return
      } else if (first === 'function') words = words.slice(1)
      else if (!ASIDE.test(first)) break
      words = words.slice(1)
    }
    const bare = words.findIndex(word => !isAssignment(word))
    if (words.length === 0) return
    if (bare < 0) {
      for (const word of words) assign(word)
      return
    }
    const name = literal(words[bare])
    tested = name === '[' || name === '[[' || name === 'test'
    if (DECLARES.test(name)) {
      for (const word of words.slice(bare + 1)) {
        assign(word)
        if (name === 'export' || words.some(each => literal(each) === '-x')) exported.add(ASSIGNMENT.exec(literalStart(word))?.[1] ?? literal(word))
      }
      return
    }
    if (name === 'unset') {
      for (const word of words.slice(bare + 1)) set(literal(word), [])
      return
    }
    if (name === 'read') {
      for (const word of words.slice(bare + 1)) set(literal(word), undefined)
      return
    }
    const before = words.slice(0, bare).map(word => {
      const { text, line } = whole(word, scope)
      return { name: text.slice(0, text.indexOf('=')), value: { text: text.slice(text.indexOf('=') + 1), line } }
    })
    const argv: Word[] = words.slice(bare).flatMap(word => expand(word, scope))
    if (argv.length === 0) return
    const inherited = [...exported].flatMap(each => {
      const value = scope.get(each)
      return value?.[0] === undefined ? [] : [{ name: each, value: value[0] }]
    })
    described.push({ launches: [], installed: installedBy(argv) })
    described.push(
      launchesOf(argv, { ...around, env: [...(around.env ?? []), ...inherited, ...before] }, (text, line, inside) => readShell(text, line, inside, depth + 1)),
    )
    last = argv
  }
  let last: readonly Word[] = []

  for (const token of tokensOf(script, firstLine)) {
    if (token.kind === 'word') {
      command.push(token)
      continue
    }
    if (token.kind === 'array') {
      const words = token.words.flatMap(word => expand(word, scope))
      const before = token.append ? (scope.has(token.name) ? scope.get(token.name) : []) : []
      set(token.name, before === undefined ? undefined : [...before, ...words])
      continue
    }
    if (token.kind === 'document') {
      described.push(launchesOf(last, { ...around, env: around.env ?? [] }, (text, line, inside) => readShell(text, line, inside, depth + 1), token))
      continue
    }
    act(token)
  }
  run()
  return together(described)

  function act({ text }: Token & { kind: 'operator' }): void {
    if (text === '(') {
      // `name ()` begins a function, whose body is read where it stands.
      if (command.length === 1) command = []
      else subshells += 1
      return
    }
    const inCase = branches.at(-1)?.kind === 'case'
    if (text === ')' && subshells === 0) {
      // The pattern of a case.
      if (inCase || command.length > 0) command = []
      return
    }
    if (text === '|' && inCase && subshells === 0 && command.length === 1 && literal(command[0]) !== '' && !last.length) {
      command = []
      return
    }
    run()
    conditional = (text === '&&' || text === '||') && (tested || text === '||')
    if (text === ')') subshells -= 1
    const branch = branches.at(-1)
    if (text.startsWith(';;') && branch?.kind === 'case') restore(branch)
  }
}

const literalStart = (word: RawWord): string => (word.parts[0]?.kind === 'text' ? word.parts[0].text : '')
