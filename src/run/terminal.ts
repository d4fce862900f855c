import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A program's file, as a shell would find it; undefined where there is none that may be run. */
export const findProgram = (name: string, path: string | undefined): string | undefined => {
  const candidates = name.includes('/') ? [name] : (path ?? '').split(delimiter).map(folder => join(folder === '' ? '.' : folder, name))
  return candidates.find(file => isProgram(file))
}

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/** Where a command's own stream goes besides the terminal. */
export interface Apart {
  /** Standard input is no terminal: the command reads ours. */
  readonly stdin: boolean
  /** Rows and columns of our terminal. */
  readonly size: readonly [number, number]
  /** Standard error is no terminal: it stays a stream of its own. */
  readonly stderr: boolean
}

/** Numbers of the descriptors that reach the command through the tool. */
export const FD = { stderr: 3, stdin: 4, pid: 5 } as const

/**
 * The system's `script`, which gives a command a terminal of its own: what it prints there is what it would have printed
 * on ours. A shell between them says the command's process id, puts the environment back, and becomes the command.
 */
export const throughTerminal = (
  tool: string,
  command: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  apart: Apart,
): { readonly args: readonly string[]; readonly env: Readonly<Record<string, string | undefined>> } => {
  const line = [
    `echo $$ >&${FD.pid}`,
    // The tool runs $SHELL, which may be none that understands this line; some set SCRIPT.
    env['SHELL'] === undefined ? 'unset SHELL' : `SHELL=${quoted(env['SHELL'])}; export SHELL`,
    ...(env['SCRIPT'] === undefined ? ['unset SCRIPT'] : []),
    // The tool sets its terminal up by its standard input; without one our terminal still ends the lines, and has a size.
    ...(apart.stdin ? [`stty rows ${apart.size[0]} cols ${apart.size[1]} -opost`] : []),
    [
      'exec',
      ...command.map(quoted),
      ...(apart.stdin ? [`<&${FD.stdin}`] : []),
      ...(apart.stderr ? [`2>&${FD.stderr}`] : []),
      ...Object.values(FD).map(number => `${number}>&-`),
    ].join(' '),
  ].join('; ')
  const args = platform === 'linux' ? ['-q', '-e', '-f', '-c', line, '/dev/null'] : ['-q', '/dev/null', '/bin/sh', '-c', line]
  return { args, env: { ...env, SHELL: '/bin/sh' } }
}

/** Finds that tool. BusyBox's knows neither of the options that are needed. */
export const terminalTool = (path: string | undefined): string | undefined => {
  const tool = findProgram('script', path)
  return tool === undefined || /busybox/.test(realpathSync(tool)) ? undefined : tool
}

/** Whether what is typed at the terminal reaches us: Ctrl-C there goes to every process in front, not to one alone. */
export const isInFront = (platform: NodeJS.Platform, isTerminal: boolean): boolean => {
  if (platform !== 'linux') return isTerminal
  try {
    // pid (name) state parent group session terminal front: a name may hold anything.
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return fields[2] === fields[5]
  } catch {
    return isTerminal
  }
}

/** A word as a shell reads it back. */
export const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)
