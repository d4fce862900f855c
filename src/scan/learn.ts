import type { Wake } from '../events/parser.ts'
import type { Saying } from '../events/speaker.ts'
import type { Kernel } from './kernel.ts'
import { quotedIn } from './look.ts'

/** Lines that no quotation could be found in: so many are remembered. */
const MOST_REFUSED = 4096

/** Tells the kernel where the words of a user are in a line, so that it need not search what lies between the same words again. */
export const teacher = (kernel: Kernel, waiting: readonly (Saying | Wake)[]): ((start: number, end: number) => void) => {
  const refused = new Set<number>()
  const know = (start: number, end: number): boolean => {
    const text = String.fromCharCode(...kernel.memory.subarray(start, end))
    const quoted = quotedIn(text)
    const opening = waiting[kernel.openingOf()]
    const closings = opening !== undefined && 'words' in opening ? (opening.until ?? []) : []
    // The kernel looks for the last of these closings.
    return quoted !== undefined && quoted[1] === Math.max(...closings.map(each => text.lastIndexOf(each))) && kernel.know(start + quoted[0], start + quoted[1])
  }
  return (start, end) => {
    const key = kernel.keyOf()
    // A line ends before its line break.
    if (refused.has(key) || end - start > LONGEST || know(start, end - 1)) return
    if (refused.size === MOST_REFUSED) refused.clear()
    refused.add(key)
  }
}
/** It is enough to see one short line of a kind. */
const LONGEST = 16 * 1024
