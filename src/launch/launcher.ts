import type { Launch } from './launch.ts'

/** What started the program several times. */
export interface Launcher {
  readonly name: 'torchrun' | 'accelerate' | 'deepspeed' | 'mpirun'
  readonly processes: number | undefined
  readonly line: number
}

/** torchrun and its like, where they stand before the program. */
export const launcherOf = ({ words }: Launch): Launcher | undefined => {
  const first = words[0]
  const name = first === undefined ? '' : first.text.slice(first.text.lastIndexOf('/') + 1)
  const texts = words.map(({ text }) => text)
  const module = name.startsWith('python') && texts[1] === '-m' && /^torch\.distributed\.(?:run|launch)$/.test(texts[2] ?? '')
  const launcher =
    name === 'torchrun' || module
      ? 'torchrun'
      : name === 'accelerate' && texts[1] === 'launch'
        ? 'accelerate'
        : name === 'deepspeed'
          ? 'deepspeed'
          : /^mpi(?:run|exec)$/.test(name)
            ? 'mpirun'
            : undefined
  if (launcher === undefined || first === undefined) return undefined
  const at = texts.findIndex(text => COUNTS.test(text))
  const [, glued] = COUNTS.exec(texts[at] ?? '') ?? []
  const count = at < 0 ? undefined : (glued ?? texts[at + 1])
  return { name: launcher, processes: count !== undefined && /^\d+$/.test(count) ? Number(count) : undefined, line: first.line }
}
const COUNTS = /^(?:--nproc[-_]per[-_]node|--num[-_]processes|--num[-_]gpus|-np|-n)(?:=(.*))?$/
