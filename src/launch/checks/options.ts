import { called } from '../../engines/names.ts'
import { judgeOption } from '../../engines/unknown.ts'
import { takes } from '../../engines/ways.ts'
import { isRead } from '../../engines/load.ts'
import type { EngineTable } from '../../engines/table.ts'
import { stretchesOf } from '../../engines/table.ts'
import type { Release } from '../release.ts'
import { text } from './check.ts'
import type { Check, Judged } from './check.ts'

/** Options that every parser has. */
const ALWAYS = new Set(['--help', '--version', '--show-hidden-metrics-for-version'])

/** A release that nobody told may be another one than is meant: what it lacks is worth knowing, no more. */
const severityFor = ({ from }: Release): Judged['severity'] => (from === 'newest' ? 'note' : 'error')

/** Options of the command that its release does not know. */
export const unknownOption: Check = {
  id: 'unknown-option',
  judge: (run, { tables, flags }) => {
    const { options } = run
    const release = options?.engine === 'lm-eval' ? run.harnessRelease : run.release
    const table = options === undefined ? undefined : tables[options.engine]
    if (options === undefined || release === undefined || table === undefined) return []
    return options.options.flatMap((option): Judged[] => {
      const found = ALWAYS.has(option) ? undefined : judgeOption(options, option, release.version, table, flags)
      if (found === undefined) return []
      const line = run.launch.words.find(({ text: word }) => word === option || word.startsWith(`${option}=`))?.line ?? run.launch.line
      // A build of somebody else's may know options that no release has.
      return [
        {
          severity: found.known === 'never' ? 'warning' : severityFor(release),
          flag: option,
          line,
          says: found.says,
          ...(found.instead === undefined ? {} : { change: text(found.instead, found.instead) }),
        },
      ]
    })
  },
}

/** Variables that an engine once read, or will read, and this release does not: they are ignored without a word. */
export const unknownVariable: Check = {
  id: 'unknown-variable',
  judge: (run, { tables }) => {
    const { engine, release } = run
    if (engine === undefined || release === undefined || !isRead(engine)) return []
    const table = tables[engine]
    if (table === undefined) return []
    return [...run.env].flatMap(([name, { line }]): Judged[] => {
      if (!OWN.test(name) || takes(engine, table, { way: 'env', name }, release.version) !== false || !(name in (table.names['env'] ?? {}))) return []
      return [{ severity: 'warning', flag: name, line, says: lacks(`${called(engine)} ${release.version}`, name, 'env', table, release.version) }]
    })
  },
}
const OWN = /^(?:VLLM|SGLANG|SGL|LMDEPLOY)_/

/** Keywords of a call in Python, and pairs of lm-eval's model_args, that the release does not take. */
export const unknownArgument: Check = {
  id: 'unknown-argument',
  judge: (run, { tables }) => {
    const { engine, release, launch, backend } = run
    if (engine === undefined || release === undefined || !isRead(engine) || (launch.call === undefined && run.harness !== 'lm-eval')) return []
    const table = tables[engine]
    if (table === undefined) return []
    const own =
      run.harness === 'lm-eval' && (engine === 'vllm' || engine === 'sglang') ? new Set(Object.keys(tables['lm-eval']?.names[engine] ?? {})) : new Set<string>()
    return [...run.settings.values()].flatMap((setting): Judged[] => {
      const { name, flag, line } = setting
      if (!flag.endsWith('=') || own.has(name) || HARNESS.has(name)) return []
      const asked = { way: 'python' as const, name, backend }
      if (takes(engine, table, asked, release.version) !== false) return []
      const scope = Object.entries(table.names).find(([, names]) => name in names || `--${name.replaceAll('_', '-')}` in names)?.[0]
      // A name that no release ever had may be another class's.
      if (scope === undefined || !table.releases.some(each => takes(engine, table, asked, each) === true)) return []
      const key = name in (table.names[scope] ?? {}) ? name : `--${name.replaceAll('_', '-')}`
      return [{ severity: severityFor(release), flag, line, says: lacks(`${called(engine)} ${release.version}`, key, scope, table, release.version, name) }]
    })
  },
}
const HARNESS = new Set(['batch_size', 'max_batch_size', 'pretrained', 'model'])

const lacks = (program: string, key: string, scope: string, table: EngineTable, version: string, name = key) => {
  const stretches = stretchesOf(table.names[scope]?.[key] ?? [], table.releases)
  const order = table.releases.indexOf(version)
  const later = stretches.find(({ since }) => table.releases.indexOf(since) > order)
  const before = stretches.findLast(({ until }) => until !== undefined)
  return later !== undefined
    ? text(`${program} does not know ${name}: it came with ${later.since}`, `${program} 不识别 ${name}：${later.since} 才引入`)
    : text(`${program} does not know ${name}: ${before?.until} was the last release with it`, `${program} 不识别 ${name}：${before?.until} 是最后支持它的版本`)
}
