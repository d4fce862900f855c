import { OPEN, isOpen, together } from '../launch.ts'
import type { Cards, Described, Word } from '../launch.ts'
import { inContainer } from '../shell/command.ts'
import { readShell } from '../shell/script.ts'
import { parameter, tokensOf } from '../shell/tokens.ts'
import { expand } from '../shell/variables.ts'
import { variablesOf } from './documents.ts'
import type { Documents } from './documents.ts'

/** The services of a compose file. */
export const readCompose = (documents: Documents): Described =>
  together(documents.roots.flatMap(root => documents.entries(documents.at(root, 'services')).map(([, service]) => readService(documents, service))))

const readService = (documents: Documents, service: unknown): Described => {
  const { at, word } = documents
  const image = word(at(service, 'image'))
  const cards = cardsOf(documents, service)
  const entry = wordsOf(documents, at(service, 'entrypoint'))
  const started = inContainer(
    {
      image: image === undefined ? undefined : interpolated(image),
      entry,
      command: wordsOf(documents, at(service, 'command')) ?? [],
      env: variablesOf(documents, at(service, 'environment')).map(({ name, value }) => ({ name, value: interpolated(value) })),
      ...(cards === undefined ? {} : { cards }),
    },
    readShell,
  )
  return started
}

/** A command as a list, or as a text that is split like a shell's. */
const wordsOf = ({ items, word, script }: Documents, node: unknown): Word[] | undefined => {
  const listed = items(node)
  if (listed.length > 0) return listed.flatMap(item => word(item) ?? []).map(interpolated)
  const text = script(node)
  if (text === undefined) return undefined
  const { text: filled } = interpolated(text)
  // The words are parted as by a shell, but none runs: a dollar stays one.
  const words = tokensOf(filled.replaceAll(/(?<!\\)\n/g, ' \\\n').replaceAll('$', DOLLAR), text.line)
  return words.flatMap(token => (token.kind === 'word' ? expand(token, new Map()) : [])).map(each => ({ ...each, text: each.text.replaceAll(DOLLAR, '$') }))
}
const DOLLAR = '\uE001'

/** `${NAME:-value}` is worth its value unless the surroundings say otherwise; `$$` is a dollar for the container's own shell. */
const interpolated = ({ text, line }: Word): Word => ({
  line,
  text: text.replaceAll(/\$(?:\$|\{([^{}]*)\}|([A-Za-z_]\w*))/g, (found, inner: string | undefined) => {
    if (found === '$$') return '$'
    const part = inner === undefined ? undefined : parameter(inner, true)
    return part?.kind === 'variable' && part.otherwise !== undefined ? part.otherwise : OPEN
  }),
})

/** `gpus: all`, `deploy.resources.reservations.devices`, `runtime: nvidia` with a list of cards. */
const cardsOf = ({ at, items, word, lineOf }: Documents, service: unknown): Cards | undefined => {
  for (const device of [...items(at(service, 'deploy', 'resources', 'reservations', 'devices')), ...items(at(service, 'gpus'))]) {
    const ids = items(at(device, 'device_ids'))
    if (ids.length > 0) return { count: ids.length, line: lineOf(ids[0]) }
    const count = word(at(device, 'count'))
    if (count !== undefined && /^\d+$/.test(count.text) && !isOpen(count.text)) return { count: Number(count.text), line: count.line }
  }
  return undefined
}
