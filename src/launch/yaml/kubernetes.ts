import { OPEN, isOpen, together } from '../launch.ts'
import type { Cards, Described, Variable, Word } from '../launch.ts'
import { inContainer } from '../shell/command.ts'
import { readShell } from '../shell/script.ts'
import type { Documents } from './documents.ts'

const MOST_DEPTH = 40

/** Every container of every manifest in a file, however deep a kind puts it. */
export const readKubernetes = (documents: Documents): Described =>
  together(documents.roots.flatMap(root => containersIn(documents, root, 0).map(container => read(documents, container))))

const containersIn = (documents: Documents, node: unknown, depth: number): unknown[] =>
  depth > MOST_DEPTH
    ? []
    : [
        ...documents
          .entries(node)
          .flatMap(([key, value]) => (key === 'containers' || key === 'initContainers' ? documents.items(value) : containersIn(documents, value, depth + 1))),
        ...documents.items(node).flatMap(item => containersIn(documents, item, depth + 1)),
      ]

const read = (documents: Documents, container: unknown): Described => {
  const { at, items, script, word } = documents
  const env = items(at(container, 'env')).flatMap((entry): Variable[] => {
    const [name, value] = [word(at(entry, 'name')), word(at(entry, 'value'))]
    return name === undefined ? [] : [{ name: name.text, value: value ?? { text: OPEN, line: name.line } }]
  })
  const words = (key: string): Word[] =>
    items(at(container, key))
      .flatMap(item => script(item) ?? [])
      .map(each => filled(each, env))
  const [entry, command] = [words('command'), words('args')]
  const cards = cardsOf(documents, container)
  const image = word(at(container, 'image'))
  return inContainer({ image, entry: entry.length > 0 ? entry : undefined, command, env, ...(cards === undefined ? {} : { cards }) }, readShell)
}

/** `$(NAME)` is a variable of the container, `$$` a dollar. */
const filled = ({ text, line }: Word, env: readonly Variable[]): Word => ({
  line,
  text: text.replaceAll(/\$\(([A-Za-z_]\w*)\)/g, (_, name: string) => env.find(each => each.name === name)?.value.text ?? OPEN),
})

const cardsOf = ({ at, word }: Documents, container: unknown): Cards | undefined => {
  const told = word(at(container, 'resources', 'limits', 'nvidia.com/gpu')) ?? word(at(container, 'resources', 'requests', 'nvidia.com/gpu'))
  return told === undefined || isOpen(told.text) || !/^\d+$/.test(told.text) ? undefined : { count: Number(told.text), line: told.line }
}
