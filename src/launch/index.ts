import { READ, tableOf } from '../engines/load.ts'
import type { ReadEngine } from '../engines/load.ts'
import type { Tables } from '../engines/unknown.ts'
import { modelTable } from '../models/table.ts'
import type { GivenModel } from '../models/table.ts'
import { flagTable } from '../rules/flags.ts'
import type { RuleSet } from '../rules/rule.ts'
import type { Text } from '../rules/rule.ts'
import type { Source } from '../types.ts'
import { CHECKS } from './checks/index.ts'
import { launcherAroundEngine } from './checks/launcher.ts'
import type { Severity } from './checks/check.ts'
import type { Card, Described, Launch } from './launch.ts'
import { readLaunches } from './read.ts'
import type { Kind } from './read.ts'
import { readPython } from './python/program.ts'
import { runOf } from './run.ts'
import type { Release } from './release.ts'
import type { Knowledge, Run } from './run.ts'

/** One file as it was read. */
export interface LaunchFile {
  readonly path: string
  readonly content: string
}
export interface CheckOptions {
  readonly rules: Pick<RuleSet, 'flags' | 'models'>
  readonly versions?: Readonly<Record<string, string>>
  readonly card?: Card | undefined
  readonly model?: GivenModel | undefined
  /** A script that a file starts, by the words of its command: what it holds, or undefined where it cannot be found. */
  readonly script?: (from: string, name: string) => LaunchFile | undefined
}

export interface LaunchFinding {
  readonly check: string
  readonly severity: Severity
  readonly at: Source
  readonly flag: string
  readonly says: Text
  readonly change?: Text
}
/** A launch that was found, and what it was judged by. */
export interface LaunchSeen {
  readonly at: Source
  readonly engine: string | null
  readonly release: Release | null
  readonly model: string | null
}
export interface CheckReport {
  readonly files: readonly { readonly path: string; readonly kind: Kind; readonly launches: readonly LaunchSeen[] }[]
  /** By file and line. */
  readonly findings: readonly LaunchFinding[]
}

/** Files that start engines -> what cannot work or is risky, before anything runs. Never throws on content. */
export const checkLaunches = async (files: readonly LaunchFile[], options: CheckOptions): Promise<CheckReport> => {
  const read = await Promise.all(files.map(async file => ({ file, ...(await readLaunches(file.path, file.content)) })))
  const tables = read.some(({ described }) => described.launches.length > 0) ? await allTables() : {}
  const knowledge: Knowledge = {
    flags: flagTable(options.rules.flags),
    models: modelTable(options.rules.models),
    given: options.model,
    tables,
    versions: options.versions ?? {},
    card: options.card,
  }
  // What a file installs itself counts before the requirements beside it.
  const pinned = read.flatMap(({ kind, described }) => (kind === 'requirements' ? described.installed : []))
  const judged = read.map(({ file, kind, described }) => {
    const own = new Set(described.installed.map(each => each.package))
    const installed = [...described.installed, ...pinned.filter(each => !own.has(each.package))]
    return { path: file.path, kind, runs: runsIn(file, { ...described, installed }, files, options, knowledge) }
  })
  const findings = judged.flatMap(({ runs }) => runs.flatMap(run => judge(run, knowledge)))
  return {
    files: judged.map(({ path, kind, runs }) => ({
      path,
      kind,
      launches: runs.map(run => ({
        at: run.at(run.launch.line),
        engine: run.engine ?? run.harness ?? null,
        release: run.release ?? null,
        model: run.model ?? null,
      })),
    })),
    findings: distinct(findings).toSorted((a, b) => a.at.file.localeCompare(b.at.file) || a.at.line - b.at.line),
  }
}

const allTables = async (): Promise<Tables> =>
  Object.fromEntries(await Promise.all(READ.map(async (name): Promise<[ReadEngine, Tables[ReadEngine]]> => [name, await tableOf(name)])))

/** Each start of a file, and the scripts that a launcher runs. */
const runsIn = (file: LaunchFile, { launches, installed }: Described, files: readonly LaunchFile[], { script }: CheckOptions, knowledge: Knowledge): Run[] => {
  const lines = file.content.split(/\r?\n/)
  return launches
    .flatMap(launch => [launch, ...started(launch, file, files, script)])
    .map(launch => runOf(launch, file.path, lines, installed, knowledge))
    .filter(({ engine, harness, options }) => engine !== undefined || harness === 'lm-eval' || options !== undefined)
}

/** A launcher's script in Python: what it builds is built by every process. What the script does about its rank is not known here. */
const started = (launch: Launch, file: LaunchFile, files: readonly LaunchFile[], script: CheckOptions['script']): Launch[] => {
  const [first] = launch.words
  const name = launch.words.find(({ text }) => text.endsWith('.py'))?.text
  if (first === undefined || name === undefined || !/(?:^|\/)(?:torchrun|accelerate|deepspeed|mpirun|mpiexec|python[\d.]*)$/.test(first.text)) return []
  const found = files.find(({ path }) => path.split(/[\\/]/).at(-1) === name.split('/').at(-1)) ?? script?.(file.path, name)
  if (found === undefined || /LOCAL_RANK|set_device|CUDA_VISIBLE_DEVICES|external_launcher/.test(found.content)) return []
  return readPython(found.content).map(each => ({ ...each, line: launch.line, words: launch.words, env: [...launch.env, ...each.env], script: true }))
}

const judge = (run: Run, knowledge: Knowledge): LaunchFinding[] =>
  (run.launch.script === true ? [launcherAroundEngine] : CHECKS).flatMap(({ id, judge: judged }) =>
    judged(run, knowledge).map(({ line, ...rest }) => ({ check: id, at: run.at(line === 0 ? run.launch.line : line), ...rest })),
  )

const distinct = (findings: readonly LaunchFinding[]): LaunchFinding[] => {
  const seen = new Set<string>()
  return findings.filter(({ check, at, flag }) => {
    const key = `${check} ${at.file} ${at.line} ${flag}`
    return !seen.has(key) && seen.add(key)
  })
}
