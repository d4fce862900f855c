import type { Event, EventOf, GpuReading, Snapshot, Source } from '../types.ts'

/** A list of cards as a variable or an option gives it: numbers, or the beginnings of UUIDs. */
type Listed = readonly (number | string)[]
interface Given {
  readonly name: string
  readonly list: Listed
  readonly at: Source
}

/** Which cards a run sees, in its own order, and what says so. */
export interface Visible {
  /** What the container got of the host's cards (docker's --gpus, NVIDIA_VISIBLE_DEVICES). */
  readonly container: Given | undefined
  /** What the program may see of these (CUDA_VISIBLE_DEVICES, and launchers' options that set it). */
  readonly program: Given | undefined
  /** CUDA_DEVICE_ORDER=PCI_BUS_ID: numbers go by slot, as nvidia-smi's do. Without it the fastest card comes first. */
  readonly bySlot: boolean
}

/** The card that a run's number stands for, and how that is known. */
export interface Placed {
  readonly gpu: GpuReading
  /** The variable that says so; undefined where the run is taken to see all cards by the same numbers. */
  readonly by: string | undefined
  readonly from: readonly Source[]
}

/** Options of launchers and engines that choose cards by setting the variable for the program. */
const OPTIONS = ['gpu_ids', 'device_ids', 'include'] as const

/** What the environment and the command line say of visible cards; of several statements the last. */
export const visibleIn = (events: readonly Event[]): Visible => {
  let [container, program, bySlot]: [Given | undefined, Given | undefined, boolean] = [undefined, undefined, false]
  for (const event of events) {
    if (event.kind !== 'settings') continue
    const { values, at } = event
    const [outer, inner, order] = [values['NVIDIA_VISIBLE_DEVICES'], values['CUDA_VISIBLE_DEVICES'], values['CUDA_DEVICE_ORDER']]
    if (outer !== undefined) container = given('NVIDIA_VISIBLE_DEVICES', outer, at)
    if (inner !== undefined) program = given('CUDA_VISIBLE_DEVICES', inner, at)
    for (const name of OPTIONS) if (values[name] !== undefined) program = given(`--${name.replaceAll('_', '-')}`, values[name], at) ?? program
    if (order !== undefined) bySlot = order === 'PCI_BUS_ID'
  }
  return { container, program, bySlot }
}

/** `all`, `void` and an empty value choose nothing among the cards; a list ends at its first entry that names none. deepspeed puts the host first. */
const given = (name: string, value: unknown, at: Source): Given | undefined => {
  const words = String(value)
    .replaceAll(/["'\s]/g, '')
    .replace(/^[\w.-]+:(?=\d)/, '')
    .split(',')
  const end = words.findIndex(word => !/^(?:\d{1,3}|(?:GPU|MIG)-[\w/-]+)$/.test(word))
  const list = words.slice(0, end < 0 ? undefined : end).map(word => (/^\d+$/.test(word) ? Number(word) : word))
  return list.length === 0 || new Set(list).size < list.length ? undefined : { name, list, at }
}

/**
 * The card of a snapshot that the run's card `number` is. Undefined where that is open: more than one kind of card without
 * CUDA_DEVICE_ORDER=PCI_BUS_ID (CUDA then numbers by speed, nvidia-smi by slot), a number that is not there.
 */
export const cardOf = (number: number, { container, program, bySlot }: Visible, snapshot: Snapshot): Placed | undefined => {
  const cards = snapshot.gpus.filter(gpu => gpu.mig === undefined)
  // In a container nvidia-smi shows what the container got, numbered anew.
  const inside = container !== undefined && cards.length === container.list.length && cards.every(({ index }, at) => index === at)
  const outer = inside ? undefined : container
  const layers = [program, outer].filter(each => each !== undefined)
  const from = layers.map(({ at }) => at)
  let entry: number | string | undefined = number
  for (const { list } of layers) if (typeof entry === 'number') entry = list[entry]
  if (entry === undefined) return undefined
  const by = layers.length === 0 ? undefined : layers.map(({ name }) => name).join(', ')
  if (typeof entry === 'string') {
    const gpu = byUuid(entry, snapshot)
    return gpu && { gpu, by, from }
  }
  if (!bySlot && new Set(cards.flatMap(({ name }) => name ?? [])).size > 1) return undefined
  const gpu = cards.find(({ index }) => index === entry)
  return gpu && { gpu, by, from }
}

/** A UUID may be shortened as long as it stays unique; a slice's old name holds its card's. */
const byUuid = (entry: string, { gpus }: Snapshot): GpuReading | undefined => {
  const plain = entry.replace(/^MIG-(?=GPU-)/, '').replace(/\/[^]*$/, '')
  const found = gpus.filter(({ uuid }) => uuid?.toLowerCase().startsWith(plain.toLowerCase()))
  return found.length === 1 ? found[0] : undefined
}

/** Cards of the snapshot that the run may use, where the log says which; undefined: all, as far as is known. */
export const seenCards = (visible: Visible, snapshot: Snapshot): readonly GpuReading[] | undefined => {
  const listed = visible.program ?? visible.container
  if (listed === undefined) return undefined
  const cards = listed.list.flatMap((_, number) => cardOf(number, visible, snapshot)?.gpu ?? [])
  return cards.length > 0 ? cards : undefined
}

/** Readings of one machine fill each other in: a table names no UUID, `-L` no memory, a query of processes no number. */
export const completed = (snapshots: readonly Snapshot[]): readonly Snapshot[] => {
  const known = new Map<string, Known>()
  for (const { gpus } of snapshots)
    for (const gpu of gpus) {
      if (gpu.mig !== undefined) continue
      const { uuid, name, reserved, index } = gpu
      for (const key of keysOf(gpu)) known.set(key, { ...defined({ uuid, name, reserved, index }), ...known.get(key) })
    }
  return snapshots.map(snapshot => ({
    ...snapshot,
    gpus: snapshot.gpus.map(gpu => (gpu.mig === undefined ? { ...Object.assign({}, ...keysOf(gpu).map(key => known.get(key))), ...gpu } : gpu)),
  }))
}

type Known = Pick<GpuReading, 'uuid' | 'name' | 'reserved' | 'index'>
/** What tells a card from the others of its machine. */
const keysOf = ({ index, uuid, bus }: GpuReading): string[] => [index === undefined ? '' : `index ${index}`, uuid ?? '', bus ?? ''].filter(key => key !== '')
const defined = (fields: Readonly<Record<string, string | number | undefined>>): Known =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** The readings among events. */
export const snapshotsIn = (events: readonly Event[]): readonly Snapshot[] =>
  events.filter((event): event is EventOf<'snapshot'> => event.kind === 'snapshot').map(({ snapshot }) => snapshot)
