import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { passOn } from './pass-on.ts'
import type { Sink } from './pass-on.ts'
import { namedPipes } from './pipes.ts'
import { forwarding } from './signals.ts'
import { FD, isInFront, terminalTool, throughTerminal } from './terminal.ts'

/** How the command ended: by itself with a code, or by a signal; `stoppedBy` is the signal that we were told to hand on. */
export interface Ending {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stoppedBy: NodeJS.Signals | undefined
}

/** The streams that the command's go to, and what of ours is a terminal. */
export interface Surroundings {
  readonly stdout: Sink
  readonly stderr: Sink
  readonly terminals: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean }
  /** Rows and columns of the terminal. */
  readonly size: readonly [number, number]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly platform: NodeJS.Platform
  /** For pipes. */
  readonly folder: string
  readonly keep: { readonly stdout: (bytes: Uint8Array) => void; readonly stderr: (bytes: Uint8Array) => void }
  readonly started: () => void
}

/** A command as it was started: its process, what it prints, and the process id that signals go to. */
interface Started {
  readonly child: ChildProcess
  readonly streams: readonly (readonly [Readable, Sink, (bytes: Uint8Array) => void])[]
  readonly pid: () => number | undefined
  /** Ctrl-C at the terminal reaches the command without us. */
  readonly hearsTerminal: boolean
}

/** After a failure a stray process may hold the streams for ever: when it is silent for so long (ms), the rest is left. */
const SILENCE = 1000

/** Runs a command to its end, its streams handed on. Throws the system's error where it cannot be started. */
export const runChild = async (command: readonly string[], around: Surroundings): Promise<Ending> => {
  const { terminals, env, platform } = around
  const inFront = isInFront(platform, terminals.stdin || terminals.stdout || terminals.stderr)
  const tool = terminals.stdout && inFront ? terminalTool(env['PATH']) : undefined
  const started = tool === undefined ? inPipes(command, around, inFront) : inTerminal(tool, command, around)
  const signals = forwarding(started.pid, started.hearsTerminal)
  try {
    await once(started.child, 'spawn')
    around.started()
    let heard = Date.now()
    const passed = Promise.all(
      started.streams.map(async ([from, to, keep]) =>
        passOn(from, to, bytes => {
          heard = Date.now()
          keep(bytes)
        }),
      ),
    )
    const [code, signal] = (await once(started.child, 'exit')) as [number | null, NodeJS.Signals | null]
    await (code === 0 ? passed : Promise.race([passed, silence(() => heard)]))
    return { code, signal, stoppedBy: signals.stoppedBy() }
  } finally {
    signals.end()
    for (const [from] of started.streams) from.destroy()
  }
}

const silence = async (heard: () => number): Promise<void> => {
  const ended = Date.now()
  while (Date.now() - Math.max(heard(), ended) < SILENCE) await new Promise(resolve => void setTimeout(resolve, 50).unref())
}

const inPipes = (command: readonly string[], around: Surroundings, inFront: boolean): Started => {
  const pipes = namedPipes(around.folder, ['stdout', 'stderr'])
  const [out, err] = [pipes?.['stdout'], pipes?.['stderr']]
  const child = spawn(command[0] ?? '', command.slice(1), {
    stdio: ['inherit', out?.into ?? 'pipe', err?.into ?? 'pipe'],
    cwd: around.cwd,
    env: around.env as NodeJS.ProcessEnv,
  })
  out?.handedOver()
  err?.handedOver()
  return {
    child,
    streams: [
      [(out?.from ?? child.stdout) as Readable, around.stdout, around.keep.stdout],
      [(err?.from ?? child.stderr) as Readable, around.stderr, around.keep.stderr],
    ],
    pid: () => child.pid,
    hearsTerminal: inFront,
  }
}

const inTerminal = (tool: string, command: readonly string[], around: Surroundings): Started => {
  const { terminals, env, platform } = around
  const apart = { stdin: !terminals.stdin, stderr: !terminals.stderr, size: around.size }
  const pipe = apart.stderr ? namedPipes(around.folder, ['stderr'])?.['stderr'] : undefined
  const through = throughTerminal(tool, command, env, platform, apart)
  const stdio: ('inherit' | 'ignore' | 'pipe' | number)[] = [apart.stdin ? 'ignore' : 'inherit', 'pipe', 'inherit']
  stdio[FD.stderr] = apart.stderr ? (pipe?.into ?? 'pipe') : 'ignore'
  stdio[FD.stdin] = apart.stdin ? 0 : 'ignore'
  stdio[FD.pid] = 'pipe'
  // With another standard input the tool leaves the terminal's keys alone: Ctrl-C must reach the command through us, not end the tool.
  const child = spawn(tool, through.args, { stdio, cwd: around.cwd, env: through.env as NodeJS.ProcessEnv, detached: apart.stdin })
  pipe?.handedOver()
  let pid: number | undefined
  ;(child.stdio as (Readable | null)[])[FD.pid]?.on('data', (text: Uint8Array) => {
    pid ??= Number.parseInt(Buffer.from(text).toString(), 10) || undefined
  })
  return {
    child,
    streams: [
      [child.stdout as Readable, around.stdout, around.keep.stdout],
      ...(apart.stderr ? [[pipe?.from ?? (child.stdio[FD.stderr] as Readable), around.stderr, around.keep.stderr] as const] : []),
    ],
    pid: () => pid,
    hearsTerminal: false,
  }
}
