import type { Progress } from './hear.ts'
import { visible } from './encode/terminal.ts'
import { MiB } from './units.ts'

/** A short input is read before anyone looks. */
const SILENT = 64 * MiB
const STEP = 32 * MiB

/** One line on a terminal that says how far a long input was read, or how many of thousands, and goes when all was. */
export const progressLine = (stream: {
  readonly write: (text: string) => unknown
}): Progress & { readonly count: (done: number, all: number) => void; readonly clear: () => void } => {
  let said = 0
  let shown = false
  return {
    tell: (path, bytes) => {
      if (bytes < said) said = 0
      if (bytes < SILENT || bytes - said < STEP) return
      said = bytes
      shown = true
      stream.write(`\r\u001b[2K${visible(path)}: ${Math.round(bytes / MiB)} MiB read`)
    },
    count: (done, all) => {
      shown = true
      stream.write(`\r\u001b[2K${done} of ${all} logs`)
    },
    clear: () => {
      if (shown) stream.write('\r\u001b[2K')
    },
  }
}
