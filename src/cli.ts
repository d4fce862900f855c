import { fstatSync } from 'node:fs'
import { main } from './main.ts'
import { outputOf } from './output.ts'
import { startEarly } from './read/surveying-thread.ts'

/** Not the day at Greenwich. */
const dayOf = (date: Date): string => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-')

/** The module that knows terminals takes long to load, and most starts have none. */
const isTerminal = (descriptor: number): boolean => {
  try {
    return fstatSync(descriptor).isCharacterDevice() && process.getBuiltinModule('node:tty').isatty(descriptor)
  } catch {
    return false
  }
}

const run = async (): Promise<void> => {
  const words = process.argv.slice(2)
  // `analyze` needs not be said.
  startEarly(words[0] === 'analyze' ? words.slice(1) : words.slice(0, 1))
  process.exitCode = await main(words, {
    stdout: outputOf(1, () => process.stdout),
    stderr: outputOf(2, () => process.stderr),
    // Asked for only by who reads it: Node changes how a descriptor is read that it has opened, for every process that shares it.
    get stdin() {
      return process.stdin
    },
    env: process.env,
    cwd: process.cwd(),
    isTerminal,
    today: dayOf(new Date()),
  })
}
void run()
