import { main } from '../../src/main.ts'
import type { World } from '../../src/world.ts'

/** One run of the command line in a world of its own. */
export const run = async (argv: readonly string[], around: Partial<Pick<World, 'cwd' | 'env'>> & { stdin?: string; columns?: number } = {}) => {
  let stdout = ''
  let stderr = ''
  const { stdin, columns, cwd = process.cwd(), env = {} } = around
  const code = await main(argv, {
    stdout: { write: text => (stdout += text), isTTY: false, ...(columns === undefined ? {} : { columns }) },
    stderr: { write: text => (stderr += text), isTTY: false },
    stdin: Object.assign(
      (async function* () {
        if (stdin !== undefined) yield new TextEncoder().encode(stdin)
      })(),
      { isTTY: stdin === undefined },
    ),
    env,
    cwd,
  })
  return { code, stdout, stderr }
}
