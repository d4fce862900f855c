import type { Scalar } from '../types.ts'
import { isRelease, within } from './versions.ts'

/** One memory-relevant setting of one engine: a row of rules/flags/<engine>.yaml. */
export interface Flag {
  readonly name: string
  readonly cli?: string
  /** The command line took it later than Python did. */
  readonly cliSince?: string
  /** LMDeploy: a server takes it, `lmdeploy chat` does not. */
  readonly server?: boolean
  readonly python?: string
  readonly modelArgs?: string
  readonly env?: string
  readonly since?: string
  readonly until?: string
  /** The setting that took its place. */
  readonly renamed?: string
  /** LMDeploy: only one of its engines knows it. */
  readonly backend?: 'turbomind' | 'pytorch'
  readonly type: 'share' | 'int' | 'bytes' | 'yes-no' | 'text' | 'json'
  /** Legal values are multiples of this. */
  readonly step?: number
  readonly min?: number
  readonly max?: number
  readonly defaults?: readonly { readonly since?: string; readonly until?: string; readonly value: Scalar; readonly backend?: 'turbomind' | 'pytorch' }[]
  readonly says: { readonly en: string; readonly zh: string }
}
export type FlagsByEngine = Readonly<Record<string, readonly Flag[]>>

/** The flag tables of all engines. */
export interface FlagTable {
  readonly find: (engine: string, name: string) => Flag | undefined
  /** Defaults of a release. Without a version only what held in every release. */
  readonly defaults: (engine: string, version: string | undefined, backend: string | undefined) => readonly (readonly [string, Scalar])[]
  readonly has: (flag: Flag, version: string | undefined) => boolean
  readonly all: FlagsByEngine
}

export const flagTable = (all: FlagsByEngine): FlagTable => ({
  all,
  find: (engine, name) => all[engine]?.find(flag => flag.name === name),
  has: (flag, version) => version === undefined || !isRelease(version) || within(version, flag.since, flag.until),
  defaults: (engine, version, backend) =>
    (all[engine] ?? []).flatMap(flag => {
      if (flag.backend !== undefined && flag.backend !== backend) return []
      const rows = (flag.defaults ?? []).filter(row => row.backend === undefined || row.backend === backend)
      if (version === undefined || !isRelease(version))
        return rows.length === 1 && rows[0] !== undefined && rows[0].since === undefined && rows[0].until === undefined
          ? [[flag.name, rows[0].value] as const]
          : []
      const row = within(version, flag.since, flag.until) ? rows.find(each => within(version, each.since, each.until)) : undefined
      return row === undefined ? [] : [[flag.name, row.value] as const]
    }),
})
