import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Problem } from '../errors.ts'
import type { Language } from '../render/language.ts'
import { say } from '../render/language.ts'
import { visible } from '../encode/terminal.ts'
import { painter } from '../render/text/paint.ts'
import type { ExitCode, World } from '../world.ts'
import type { Declare } from './command.ts'
import { checkWidth, langOption, list, paper, pathsOf, rulesFor, rulesOption, widthOption } from './options.ts'

interface WatchAsked {
  readonly paths: readonly string[]
  readonly warn: boolean
  readonly once: boolean
  readonly rules: readonly string[]
  readonly language: Language
  readonly width: number | undefined
}

export const declareWatch: Declare = (parser, { t, language, choose }) =>
  parser.command(
    'watch <paths..>',
    t('follow logs, and say why when something fails', '跟踪日志，出现故障时说明原因'),
    each =>
      each
        .positional('paths', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: t('files (also such as appear later), globs in quotes, folders', '文件（可以稍后才出现）、加引号的通配符、目录'),
        })
        .option('warn', {
          type: 'boolean',
          default: false,
          describe: t('speak before it comes, too: a full KV cache, preemptions, memory that grows', '故障前也预警：KV 缓存写满、请求被抢占、显存持续增长'),
        })
        .option('once', { type: 'boolean', default: false, describe: t('end with the first failure, exit code 1', '首次故障后结束，退出码为 1') })
        .option('rules', rulesOption(t))
        .option('lang', langOption(t))
        .option('width', widthOption(t))
        .example('$0 watch server.log --warn', t('a server that runs', '正在运行的服务'))
        .example("$0 watch 'logs/*.log' --once", t('wait for the first failure of many', '等待其中第一个故障'))
        .check(checkWidth(t)),
    args =>
      choose<WatchAsked>({
        name: 'watch',
        asked: {
          paths: pathsOf(args['paths']),
          warn: args['warn'] === true,
          once: args['once'] === true,
          rules: list(args['rules']),
          language,
          width: args['width'] as number | undefined,
        },
        run: async (asked, world) => runWatch(asked, world, systemClock()),
      }),
  )

/** The time, and the wait until the next look (ms); `wait` tells whether to go on. */
export interface Clock {
  readonly now: () => number
  readonly wait: () => Promise<boolean>
  /** Ends the wait, and tells to stop. */
  readonly stop: () => void
  readonly end: () => void
}
const PAUSE = 500
/** What a shell makes of Ctrl-C. */
const INTERRUPTED = 130

/** Goes on until it is told to stop, which is its usual end: 0, or 130 where --once still waited for a failure. */
export const runWatch = async (asked: WatchAsked, world: World, clock: Clock): Promise<ExitCode> => {
  if (asked.paths.includes('-'))
    throw new Problem('watch follows files, no pipe', 'Read a pipe with oomdoctor analyze -, or run the command itself: oomdoctor run -- COMMAND')
  const { language } = asked
  const [{ watcher }, { pathsNow }, { render }, rules] = await Promise.all([
    import('../watch/index.ts'),
    import('../watch/paths.ts'),
    import('../render/formats.ts'),
    rulesFor(asked.rules, world),
  ])
  const folder = mkdtempSync(join(tmpdir(), 'oomdoctor-'))
  const watching = watcher({ rules, folder, paths: async () => pathsNow(asked.paths), warn: asked.warn })
  const sheet = paper(asked.width, world)
  const redact = world.stdout.isTTY === true ? 'secrets' : 'all'
  const paint = painter(sheet.colour)
  // Nobody reads what is said: there is nothing to wait for.
  world.stdout.on?.('error', clock.stop)
  const tell = async (said: Awaited<ReturnType<typeof watching.look>>): Promise<boolean> => {
    let failed = false
    for (const each of said) {
      if (each.kind === 'failure') {
        failed = true
        world.stdout.write(`${await render(each.report, 'text', { language, redact, ...sheet })}\n`)
      } else {
        const { at, says } = each.warning
        world.stdout.write(
          `${paint('yellow', language === 'zh' ? '预警' : 'warning')} ${paint('cyan', visible(`${at.file}:${at.line}`))}  ${say(says, language)}\n`,
        )
      }
    }
    return failed
  }
  try {
    for (;;) {
      const failed = await tell(await watching.look(clock.now()))
      if (failed && asked.once) return 1
      if (!(await clock.wait())) break
    }
    const failed = await tell(await watching.end())
    return asked.once ? (failed ? 1 : INTERRUPTED) : 0
  } finally {
    clock.end()
    await watching.end()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Looks twice a second, until Ctrl-C. */
const systemClock = (): Clock => {
  let stopped = false
  let wake = (): void => undefined
  const stop = (): void => {
    stopped = true
    wake()
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, stop)
  return {
    now: () => Date.now(),
    wait: async () => {
      if (!stopped)
        await new Promise<void>(resolve => {
          const timer = setTimeout(resolve, PAUSE)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      return !stopped
    },
    stop,
    end: () => {
      for (const signal of signals) process.off(signal, stop)
    },
  }
}
