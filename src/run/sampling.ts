import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'

/** A driver in trouble lets nvidia-smi hang. */
const LONGEST = 30_000
const LARGEST = 1024 * 1024

/**
 * Readings of nvidia-smi beside a command, one at a time; each whole one is handed on. Where there is none, or no driver,
 * nothing is said. `stop` does not wait: a tool that hangs outlives nobody.
 */
export const sampling = (seconds: number, keep: (reading: Uint8Array) => void, program = 'nvidia-smi'): { readonly stop: () => void } => {
  let timer: NodeJS.Timeout | undefined
  let reading: ChildProcess | undefined
  let stopped = seconds <= 0

  const read = (): void => {
    if (stopped) return
    const chunks: Uint8Array[] = []
    let size = 0
    const child = spawn(program, [], { stdio: ['ignore', 'pipe', 'ignore'] })
    // Not the option of that name: its timer goes on where there is no such program.
    const late = setTimeout(() => child.kill('SIGKILL'), LONGEST).unref()
    reading = child
    child.stdout.on('data', (chunk: Uint8Array) => {
      size += chunk.length
      if (size <= LARGEST) chunks.push(chunk)
    })
    child.on('error', () => {
      clearTimeout(late)
      stopped = true
    })
    child.on('close', code => {
      clearTimeout(late)
      reading = undefined
      if (stopped) return
      if (code === 0) keep(Buffer.concat([...chunks, Buffer.from('\n')]))
      timer = setTimeout(read, seconds * 1000).unref()
    })
  }
  read()
  return {
    stop: () => {
      stopped = true
      clearTimeout(timer)
      reading?.kill('SIGKILL')
      reading?.stdout?.destroy()
      reading?.unref()
    },
  }
}
