import type { EventOf, ProcessReading } from '../types.ts'
import { MiB } from '../units.ts'
import type { Question } from './question.ts'
import { answers, known } from './sheet.ts'

/** Different programs that compute on the fullest card, each once. Processes of one program, and of one family, are one job. */
export const programs: Question = ({ episode, facts }) => {
  const card = facts['snapshot.fullest-gpu']?.value
  const listing = episode.events.findLast((event): event is EventOf<'snapshot'> => event.kind === 'snapshot' && event.snapshot.listed === 'rows')?.snapshot
  if (card === undefined || listing === undefined) return {}
  const names = listing.processes.filter(row => row.gpu === card && computes(row)).map(({ name }) => familyOf(name ?? ''))
  // A process without a name may be any.
  if (names.length === 0 || names.includes('')) return {}
  const different = names.filter((name, index) => !names.slice(0, index).some(other => isRelated(name, other)))
  return answers({ 'snapshot.programs': known(different.length, listing.at) })
}

/** Not a display, and more than an idle context where the tool says how much. */
const computes = ({ type, used }: ProcessReading): boolean => !(type ?? '').includes('G') && (used === undefined || used >= 500 * MiB)

/** `/opt/venv/bin/python3.11` -> `python`, `VLLM::Worker_TP0` and `ray::RayWorkerWrapper` -> `python`: what Python programs call themselves and their workers. */
const familyOf = (name: string): string => {
  const first = /^[a-z]+/.exec(name.replace(/^.*[/\\]/, '').toLowerCase())?.[0] ?? ''
  return PYTHON.has(first) ? 'python' : first
}
const PYTHON: ReadonlySet<string> = new Set([
  'python',
  'pt',
  'ray',
  'vllm',
  'sglang',
  'lmdeploy',
  'torchrun',
  'accelerate',
  'ipython',
  'jupyter',
  'uvicorn',
  'gunicorn',
])

/** `tritonserver` and its `triton_python_backend_stub`. */
const isRelated = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)
