import type { Hidden, Pseudonyms } from './pseudonyms.ts'

/** What was hidden by its place in one line is hidden wherever it stands. `logged`: the text is a log's, and no words of ours. */
export type Known = (text: string, logged: boolean) => string

/** Words that a log is full of, whatever else they name: replacing them would spoil more than it hides. */
const COMMON = new Set(
  `admin alloc allocate batch bench bytes cache capture card chat client cluster code command compile config container core cuda data debug decode default
  demo deploy device dist docker driver engine error eval failed file free graph graphs group head host image infer info input kernel latest layer limit linux
  llama lmdeploy load local login main master memory model models name nccl node none nvidia output pass password peer policy pool port prefill process prod
  project python qwen rank request research root run runner sampling scheduler score script secret serve server service session setting sglang size slurm
  start step student tensor test token torch train true user util vllm warn warning weight weights work worker write`.split(/\s+/),
)

export const literals = (names: Pseudonyms): Known => {
  const all = names.all().filter(([value]) => !value.startsWith('<'))
  const everywhere = replacing(all.filter(([value, , kind]) => isDistinct(value, kind)))
  const logged = replacing(all.filter(([value, , kind]) => isWord(value, kind)))
  const inPaths = replacing(
    all.filter(([value, , kind]) => (kind === 'user' || kind === 'dir') && value.length >= 2),
    '(?<=[\\\\/])',
    '(?=[\\\\/])',
  )
  return (text, isLogged) => (isLogged ? inPaths(logged(everywhere(text))) : everywhere(text))
}

/** Nothing else is spelled so. */
const isDistinct = (value: string, kind: Hidden): boolean => {
  if (kind === 'secret') return value.length >= 6 && (/[^a-z]/.test(value) ? !/^[\d.]+$/.test(value) || value.length >= 8 : value.length >= 12)
  if (kind === 'host') return value.length >= 4 && /[\d.-]/.test(value)
  if (kind === 'model') return value.length >= 4 && /[\d_-]/.test(value)
  return kind === 'email' || kind === 'ip'
}
const isWord = (value: string, kind: Hidden): boolean => kind !== 'dir' && value.length >= 4 && !/^[\d.]+$/.test(value) && !COMMON.has(value.toLowerCase())

const replacing = (all: readonly (readonly [string, string, Hidden])[], before = '(?<![A-Za-z0-9])', after = '(?![A-Za-z0-9])'): ((text: string) => string) => {
  if (all.length === 0) return text => text
  const nameOf = new Map(all.map(([value, name]) => [value, name]))
  const longest = [...nameOf.keys()].toSorted((a, b) => b.length - a.length || Number(a > b) - Number(a < b))
  const pattern = new RegExp(`${before}(?:${longest.map(value => value.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)).join('|')})${after}`, 'g')
  return text => text.replace(pattern, found => nameOf.get(found) ?? found)
}
