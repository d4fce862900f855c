/** Who printed a line, by what a container's log, a cluster or a launcher put before it: lines of several are mixed in one file. */
export interface Label {
  /** Tells the one from the others; a stamp, a level and a stream are no part of it. */
  readonly name: string
  /** A container or a task of a service: a program of its own. */
  readonly container?: string
  /** The task of a launcher: one of several processes of one program. */
  readonly rank?: number
}

/** kubectl logs --prefix; docker service logs and docker compose; Google Cloud Logging. */
const CONTAINER = /(?:^|\s)(?:\[pod\/([\w.-]+\/[\w.-]+)\]|(\w[\w.@-]*)\s*\||\[resource\.labels\.containerName: ([\w.-]+)\])(?=\s|$)/
/** srun --label and mpirun --tag-output, torchrun --tee. */
const TASK = /(?:^|\s)(?:\[?(\d{1,4})\]?:|\[\d+,(\d+)\]<std(?:out|err)>:|\[default(\d+)\]:)$/
/** syslog and the journal: the machine, the program and its number. */
const PROGRAM = /(?:^|\s)([\w.-]+ [\w./@-]+(?:\[\d+\])?):$/
/** A wrapper that tees streams puts its level and stream between the same bars. */
const TEE = /\| \w+ +\| std(?:out|err) \|/

/** `outer`: what was taken off before the text. */
export const labelOf = (outer: string | undefined): Label | undefined => {
  if (outer === undefined) return undefined
  // One container prints many lines in a row.
  if (outer !== last.outer) last = { outer, label: MAY_LABEL.test(outer) ? read(outer) : undefined }
  return last.label
}
let last: { readonly outer: string; readonly label: Label | undefined } = { outer: '', label: undefined }

const read = (outer: string): Label | undefined => {
  const task = TASK.exec(outer)
  const rank = task === null ? undefined : Number(task[1] ?? task[2] ?? task[3])
  const found = TEE.test(outer) ? null : CONTAINER.exec(outer)
  const container = found?.[1] ?? found?.[2] ?? found?.[3]
  const program = task === null && container === undefined ? PROGRAM.exec(outer)?.[1] : undefined
  const name = [container, rank, program].filter(each => each !== undefined).join(' ')
  if (name === '') return undefined
  return { name, ...(container === undefined ? {} : { container }), ...(rank === undefined ? {} : { rank }) }
}
/** A cheap test before the patterns: stamps alone, which most prefixes are, have none of these. */
const MAY_LABEL = /[|\]>]|:$/
