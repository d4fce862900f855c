import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { analyze } from './analyze.ts'
import { Problem } from './errors.ts'
import type { AnalyzeArguments, Command } from './options.ts'
import { plainCommand } from './plain-command.ts'
import { progressLine } from './progress.ts'
import { explain, listRules } from './render/explain.ts'
import { ruleOf } from './rules/find.ts'
import { snapshotsJson, toJson } from './render/json.ts'
import { wantsColour } from './render/text/paint.ts'
import { toText } from './render/text/index.ts'
import { snapshotsText } from './render/text/snapshots.ts'
import type { Report } from './report.ts'
import { mergeRules } from './rules/merge.ts'
import { ourRules } from './rules/ours.ts'
import type { RuleSet } from './rules/rule.ts'
import { skeleton } from './rules/skeleton.ts'

/** The world as a run of the command line sees it; tests give another one. */
export interface World {
  readonly stdout: { readonly write: (text: string) => unknown; readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: { readonly write: (text: string) => unknown; readonly isTTY?: boolean }
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

/** 0 nothing found, 1 found, 2 wrong use or an input that cannot be read or a bad rule, 3 finished but incomplete. */
export type ExitCode = 0 | 1 | 2 | 3

/** The command line: arguments in, exit code out; stdout holds the result, stderr everything else. */
export const main = async (argv: readonly string[], world: World): Promise<ExitCode> => {
  try {
    const command = plainCommand(argv, world.env) ?? (await (await import('./arguments.ts')).readArguments(argv, world.env, world.stdout.columns))
    switch (command.name) {
      case 'said':
        ;(command.failed ? world.stderr : world.stdout).write(`${command.text}\n`)
        return command.failed ? 2 : 0
      case 'analyze':
        return await runAnalyze(command.arguments, world)
      case 'smi':
        return await runSmi(command, world)
      case 'explain':
        world.stdout.write(
          explain(await rulesFor(command.rules, world), command.rule, {
            language: command.language,
            width: command.width ?? world.stdout.columns ?? 80,
            colour: wantsColour(world.env, world.stdout.isTTY === true),
          }),
        )
        return 0
      case 'flags': {
        const [{ listFlags }, { tableOf }] = await Promise.all([import('./render/flags.ts'), import('./engines/load.ts')])
        const { version, all, language, width = world.stdout.columns ?? 100 } = command
        const colour = wantsColour(world.env, world.stdout.isTTY === true)
        world.stdout.write(await listFlags(command.engine, ourRules().flags, tableOf, { version, all, language, width, colour }))
        return 0
      }
      case 'rules-list':
        world.stdout.write(listRules(await rulesFor(command.rules, world), command.language))
        return 0
      case 'rules-new': {
        const path = join(world.cwd, command.dir, `${command.id}.yaml`)
        const text = skeleton(command.id)
        if (existsSync(path)) throw new Problem(`${path} exists`, 'Choose another id, or edit that file.')
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, text)
        world.stdout.write(`${path}\n`)
        return 0
      }
      case 'rules-check': {
        const { checkRules } = await import('./rules/check.ts')
        const { mistakes, count } = await checkRules(command.dir, command.fixtures)
        for (const mistake of mistakes) world.stderr.write(`${mistake}\n`)
        if (mistakes.length === 0) world.stdout.write(`${count} rules, no mistakes\n`)
        return mistakes.length === 0 ? 0 : 2
      }
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    complain(error, world)
    return 2
  }
}

const complain = (problem: Problem, world: World): void => {
  world.stderr.write(`oomdoctor: ${problem.message}\n${problem.remedy === undefined ? '' : `  ${problem.remedy}\n`}`)
}

const runAnalyze = async (asked: AnalyzeArguments, world: World): Promise<ExitCode> => {
  const paths = pathsFrom(asked.paths, world)
  const progress = world.stderr.isTTY === true ? progressLine(world.stderr) : undefined
  const rules = await rulesFor(asked.rules, world)
  for (const id of asked.why) ruleOf(rules, id)
  const { report, unread } = await analyze(paths, {
    rules,
    why: asked.why,
    stdin: world.stdin,
    modelConfig: asked.modelConfig,
    ...(progress ? { progress: progress.tell } : {}),
  })
  progress?.clear()
  const width = asked.width ?? world.stdout.columns ?? 100
  if (report.inputs.length > 0)
    world.stdout.write(
      asked.format === 'json'
        ? toJson(report, asked.language)
        : toText(report, {
            language: asked.language,
            width,
            colour: wantsColour(world.env, world.stdout.isTTY === true),
            all: asked.all,
            ledger: asked.ledger,
          }),
    )
  for (const { problem } of unread) complain(problem, world)
  return exitCode(report, asked.failOn, unread.length > 0)
}

/** Readings alone, without a diagnosis. */
const runSmi = async (asked: Extract<Command, { name: 'smi' }>, world: World): Promise<ExitCode> => {
  const { report, unread } = await analyze(pathsFrom(asked.paths, world), { rules: ourRules(), stdin: world.stdin })
  if (report.inputs.length > 0)
    world.stdout.write(
      asked.format === 'json'
        ? snapshotsJson(report)
        : snapshotsText(report, {
            language: asked.language,
            width: asked.width ?? world.stdout.columns ?? 100,
            colour: wantsColour(world.env, world.stdout.isTTY === true),
          }),
    )
  for (const { problem } of unread) complain(problem, world)
  return unread.length > 0 ? 2 : 0
}

/** Without a path: what is piped in. */
const pathsFrom = (paths: readonly string[], world: World): readonly string[] => {
  if (paths.length > 0) return paths
  if (world.stdin.isTTY !== true) return ['-']
  throw new Problem('no log was given', 'Give a file, a folder or a glob, or pipe a log into `oomdoctor analyze -`. See oomdoctor --help.')
}

const KINDS = ['cause', 'snapshot', 'contributor'] as const

const exitCode = (report: Report, failOn: AnalyzeArguments['failOn'], unread: boolean): ExitCode => {
  if (unread) return 2
  const counts = failOn === 'never' ? [] : KINDS.slice(0, KINDS.indexOf(failOn) + 1)
  if (report.findings.some(finding => counts.includes(finding.kind))) return 1
  return report.inputs.some(input => input.cut.length > 0) ? 3 : 0
}

/** Our rules, and the user's where there are some: YAML is read only then. */
const rulesFor = async (dirs: readonly string[], world: World): Promise<RuleSet> => {
  const own = join(world.cwd, '.oomdoctor', 'rules')
  const all = [...(existsSync(own) ? [own] : []), ...dirs]
  if (all.length === 0) return ourRules()
  const { loadRules } = await import('./rules/load.ts')
  const { rules, replaced } = mergeRules(ourRules(), all.map(loadRules))
  if (replaced.length > 0) world.stderr.write(`oomdoctor: your rules replace ${replaced.join(', ')}\n`)
  return rules
}
