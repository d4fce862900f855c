import { imageAt } from '../../events/command/programs.ts'
import { NOTHING, isOpen, together } from '../launch.ts'
import type { Cards, Described, Launch, Variable, Word } from '../launch.ts'
import { readPython } from '../python/program.ts'
import type { Surroundings } from './script.ts'

/** What surrounds a command. */
export interface Around {
  readonly env?: readonly Variable[]
  readonly image?: Word
  readonly cards?: Cards
}
type ReadScript = (script: string, line: number, inside: Surroundings) => Described
interface Document {
  readonly text: string
  readonly line: number
}

const base = (text: string): string => text.slice(text.lastIndexOf('/') + 1)
const SHELL = /^(?:ba|da|z|k)?sh$/
const PYTHON = /^python[\d.]*$/
/** Programs that start another one, whose own words stand before it. */
const WRAPS =
  /^(?:env|nohup|sudo|time|exec|command|stdbuf|numactl|taskset|nice|ionice|setsid|timeout|srun|uv|poetry|conda|micromamba|apptainer|singularity|tini|dumb-init|nsys|eval|then|screen|tmux|kubectl|ssh|chroot|catchsegv)$/

/** The starts in one command: the program itself, or what it starts in a container, in another shell, in Python. */
export const launchesOf = (argv: readonly Word[], around: Around, read: ReadScript, document?: Document): Described => {
  const program = argv[0] === undefined ? '' : base(argv[0].text)
  const assigned = assignments(argv)
  if (assigned.length > 0) return launchesOf(argv.slice(assigned.length), { ...around, env: [...(around.env ?? []), ...assigned] }, read, document)
  if ((program === 'docker' || program === 'podman' || program === 'nerdctl') && argv.some(({ text }) => text === 'run')) return contained(argv, around, read)
  if (SHELL.test(program)) {
    const flag = argv.findIndex(({ text }, index) => index > 0 && /^-[a-z]*c$/.test(text))
    const script = flag < 0 ? undefined : argv[flag + 1]
    if (script !== undefined) return inner(script.text, script.line, around, read)
    return document === undefined ? NOTHING : inner(document.text, document.line, around, read)
  }
  if (PYTHON.test(program)) {
    const code = argv.findIndex(({ text }) => text === '-c')
    const source = code < 0 ? document : { text: argv[code + 1]?.text ?? '', line: argv[code + 1]?.line ?? 1 }
    if (source !== undefined && (code >= 0 || argv.length < 2 || argv[1]?.text === '-'))
      return { launches: readPython(source.text, source.line, around), installed: [] }
  }
  if (document !== undefined || (PYTHON.test(program) && argv[1]?.text === '-')) return NOTHING
  if (WRAPS.test(program)) {
    const rest = argv.findIndex(({ text }, index) => index > 0 && isProgram(text))
    if (rest > 0) {
      const set = argv.slice(1, rest).flatMap(word => assignments([word]))
      return launchesOf(argv.slice(rest), { ...around, env: [...(around.env ?? []), ...set] }, read)
    }
    // `tmux new -d 'vllm serve …'`, `ssh host '…'`: the command is one word.
    const quoted = argv.findLast(({ text }) => /\s/.test(text) && PROGRAM_INSIDE.test(text))
    if (quoted !== undefined) return inner(quoted.text, quoted.line, around, read)
  }
  return isProgram(argv[0]?.text ?? '') ? { launches: [launch(argv, around)], installed: [] } : NOTHING
}

const PROGRAM_INSIDE = /(?:^|[\s/;&|])(?:vllm|lmdeploy|sglang|lm_eval|lm-eval|torchrun|python[\d.]*|accelerate) /
/** Programs whose command lines are read. */
const isProgram = (text: string): boolean =>
  /^(?:vllm|lmdeploy|sglang|lm_eval|lm-eval|torchrun|accelerate|deepspeed|mpirun|mpiexec|docker|podman|bash|sh|python[\d.]*)$/.test(base(text))

const launch = (words: readonly Word[], { env = [], image, cards }: Around): Launch => ({
  line: words[0]?.line ?? 1,
  words,
  env,
  ...(image === undefined ? {} : { image }),
  ...(cards === undefined ? {} : { cards }),
  open: isLeftOpen(words),
})

/** Whether a word that the file does not tell may be options: it stands where no option waits for a value. */
const isLeftOpen = (words: readonly Word[]): boolean =>
  words.some(({ text }, at) => isOpen(text) && /^\uE000+$/.test(text) && !/^--?[A-Za-z][\w.-]*$/.test(words[at - 1]?.text ?? ''))

const assignments = (words: readonly Word[]): Variable[] => {
  const end = words.findIndex(({ text }) => !/^[A-Za-z_]\w*=/.test(text))
  return words.slice(0, end < 0 ? words.length : end).map(({ text, line }) => {
    const at = text.indexOf('=')
    return { name: text.slice(0, at), value: { text: text.slice(at + 1), line } }
  })
}

const inner = (script: string, line: number, { env, image, cards }: Around, read: ReadScript): Described =>
  read(script, line, {
    variables: env ?? [],
    ...(image === undefined ? {} : { image }),
    ...(cards === undefined ? {} : { cards }),
  })

/** `docker run`: variables and cards stand before the image, the command behind it. */
const contained = (argv: readonly Word[], around: Around, read: ReadScript): Described => {
  const from = argv.findIndex(({ text }) => text === 'run') + 1
  const rest = argv.slice(from)
  const at = imageAt(rest.map(({ text }) => text))
  const image = rest[at]
  if (at < 0 || image === undefined) return NOTHING
  const options = rest.slice(0, at)
  const valuesOf = (...names: string[]): Word[] =>
    options.flatMap((word, index) => {
      const name = names.find(each => word.text === each || word.text.startsWith(`${each}=`))
      if (name === undefined) return []
      return word.text === name ? (options[index + 1] ?? []) : [{ ...word, text: word.text.slice(name.length + 1) }]
    })
  const env = valuesOf('-e', '--env').flatMap(word => assignments([word]))
  const gpus = valuesOf('--gpus').at(-1)
  const cards = gpus === undefined ? undefined : cardsOf(gpus)
  const entry = valuesOf('--entrypoint').at(-1)
  return inContainer(
    { image, command: rest.slice(at + 1), entry: entry === undefined ? undefined : [entry], env, ...(cards === undefined ? {} : { cards }) },
    read,
  )
}

/** `all`, `2`, `"device=0,1"`. */
const cardsOf = ({ text, line }: Word): Cards | undefined => {
  const plain = text.replaceAll(/["']/g, '')
  const devices = /device=([\w,-]+)/.exec(plain)?.[1]
  if (isOpen(text)) return undefined
  if (devices !== undefined) return { count: devices.split(',').length, line }
  return /^\d+$/.test(plain) ? { count: Number(plain), line } : undefined
}

/** A container's own command, by its image and what it is told. */
export interface Container {
  readonly image: Word | undefined
  readonly entry: readonly Word[] | undefined
  readonly command: readonly Word[]
  readonly env: readonly Variable[]
  readonly cards?: Cards
}

/** Images that start a program by themselves, to which a command gives the arguments. */
const STARTS: readonly (readonly [RegExp, readonly string[]])[] = [[/(?:^|\/)vllm-(?:openai|cpu|xpu|tpu)[\w.-]*(?::|@|$)/, ['vllm', 'serve']]]

export const inContainer = ({ image, entry, command, env, cards }: Container, read: ReadScript): Described => {
  const started = entry === undefined || entry.length === 0 ? STARTS.find(([pattern]) => pattern.test(image?.text ?? ''))?.[1] : undefined
  const line = command[0]?.line ?? image?.line ?? 1
  const own = (started ?? []).map(text => ({ text, line }))
  // An image may be told to start the program that it starts anyway.
  const words = [...(entry ?? []), ...(own.length > 0 && isProgram(command[0]?.text ?? '') && command[0]?.text !== 'serve' ? [] : own), ...command]
  if (words.length === 0) return NOTHING
  return together([launchesOf(words, { env, ...(image === undefined ? {} : { image }), ...(cards === undefined ? {} : { cards }) }, read)])
}
