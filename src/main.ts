import { Problem } from './errors.ts'
import { listeners } from './listeners.ts'
import { languageOf } from './render/language.ts'
import { complain } from './world.ts'
import type { ExitCode, World } from './world.ts'

/** The command line: arguments in, exit code out; stdout holds the result, stderr everything else. */
export const main = async (argv: readonly string[], world: World): Promise<ExitCode> => {
  try {
    if (argv[0] === 'run') {
      const { plainRun, runRun } = await import('./run/start.ts')
      const asked = plainRun(argv.slice(1), languageOf(world.env))
      if (asked !== undefined) return await runRun(asked, world)
    }
    // What a run passes on is its command's.
    const heard = argv[0] === 'run' ? undefined : listeners(world)
    const code = await command(argv, world)
    return (await heard?.failed()) === true ? 2 : code
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    complain(error, world)
    return 2
  }
}

const command = async (argv: readonly string[], world: World): Promise<ExitCode> => {
  const { plainCommand } = await import('./plain-command.ts')
  const plain = plainCommand(argv, world.env)
  if (plain !== undefined) return plain.run(plain.asked, world)
  const { readArguments } = await import('./arguments.ts')
  const read = await readArguments(argv, world.env, world.stdout.columns)
  if (!('said' in read)) return read.run(read.asked, world)
  ;(read.failed ? world.stderr : world.stdout).write(`${read.said}\n`)
  return read.failed ? 2 : 0
}
