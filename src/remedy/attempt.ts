import type { Facts } from '../facts/sheet.ts'
import type { FixReport } from '../report.ts'
import { prove } from '../rules/condition.ts'
import type { Ground } from '../rules/condition.ts'
import type { Flag, Spelling } from '../rules/flags.ts'
import type { Fix } from '../rules/rule.ts'
import { isRelease, within } from '../rules/versions.ts'
import type { Scalar } from '../types.ts'
import { callIn, changeCall, differing } from './call.ts'
import { changeCommand } from './command.ts'
import { allowed } from './demands.ts'
import type { Predicted } from './effects/effect.ts'
import type { Remedied } from './index.ts'
import { halved } from './halved.ts'
import { isOutside, isTaken, leverIn, settingOf, valueOf } from './lever.ts'
import { moved } from './moves.ts'
import { predict, worthOf } from './predict.ts'
import type { Change, Worth } from './predict.ts'
import { spell } from './spell.ts'
import type { Spelled } from './spell.ts'

/** One fix of a rule tried on a run. */
export interface Attempt {
  readonly report: FixReport
  readonly worth: Worth
  /** What it sets, where a value is known. */
  readonly set?: { readonly change: Change; readonly flag: Flag; readonly spelling: Spelling }
}

/** Settings that cut what a model reads: an evaluation's prompts with them. */
const CUTTING: ReadonlySet<string> = new Set(['max_model_len', 'max_length', 'session_len', 'context_length', 'max_seq_len'])

/** A fix that can change an evaluation's scores: the rule says so, or it shortens what a harness asks for. */
const changesScores = (fix: Fix, facts: Facts): boolean => fix.scores ?? (facts.harness !== undefined && fix.lever !== undefined && CUTTING.has(fix.lever))

/** A fix on this run; undefined where it is none there: its condition does not hold, the release lacks the setting, no legal value helps. */
export const attempt = (fix: Fix, { rule, ground, flags, launch, fill, ledgers }: Remedied): Attempt | undefined => {
  const { facts } = ground
  if (fix.when !== undefined && prove(fix.when, ground).holds !== true) return undefined
  if (fix.applies !== undefined && isOutside(fix.applies, facts)) return undefined
  const engine = facts.engine?.value ?? 'torch'
  const base = {
    do: fill(fix.says),
    costs: fill(fix.costs),
    scores: changesScores(fix, facts),
    references: fix.references ?? rule.references,
    predicted: [],
    moves: [],
  }
  if (fix.lever === undefined)
    return { report: { ...base, set: {}, spelled: {}, applies: { from: fix.applies?.since ?? null, to: fix.applies?.until ?? null } }, worth: 'open' }
  const known = leverIn(fix.lever, engine, facts, flags)
  if (known === undefined) return undefined
  const { flag, spelling, word } = known
  if (!isTaken(flag, engine, launch) || Object.keys(spelling).length === 0) return undefined
  // What took the lever's place may be a lever of this rule itself.
  if (flag.name !== fix.lever && rule.fixes.some(({ lever }) => lever === flag.name)) return undefined
  const current = settingOf(facts, flag.name)
  const ledgersAt = (to: Scalar): readonly Predicted[] => ledgers.flatMap(ledger => predict(ledger, flag.name, current, to, facts) ?? [])
  const worked = halved(fix, valueOf(fix, flag, facts), to => (allowed(flag.name, to, facts) ? ledgersAt(to) : []))
  if (worked === null) return undefined
  const told = { applies: { from: flag.since ?? null, to: flag.until ?? null }, ...(word === undefined ? {} : { word }) }
  if (worked === undefined) return { report: { ...base, set: {}, spelled: spelling, ...told }, worth: 'open' }
  if (current === worked.value || !allowed(flag.name, worked.value, facts)) return undefined
  const change = { setting: flag.name, from: current, to: worked.value }
  const predicted = ledgersAt(worked.value)
  const spelled = spell(spelledBy(flag, spelling, facts), worked.value)
  const after = launch === undefined ? undefined : changeCommand(launch.command, launch.program, spelled, flag.aliases)
  return {
    report: {
      ...base,
      set: { [flag.name]: { from: current ?? null, to: worked.value } },
      spelled,
      predicted,
      ...moved(ledgers, predicted, facts),
      ...(after === undefined || after === launch?.command ? codeOf([spelled], ground) : { command: { before: launch?.command ?? '', after } }),
      ...(worked.why === undefined ? {} : { why: worked.why }),
      ...told,
    },
    worth: worked.partly === true ? 'short' : worthOf(predicted),
    set: { change, flag, spelling },
  }
}

/** The script's own call with the changes, where no command shows them; undefined where it hides an argument. */
export const codeOf = (spelled: readonly Spelling[], { facts, events }: Ground): Pick<FixReport, 'code'> => {
  const engine = facts.engine?.value
  const call = engine === undefined ? undefined : callIn(events, engine)
  if (engine === undefined || call === undefined) return {}
  const after = spelled.reduce<string | undefined>(
    (text, { python }) => (text === undefined || python === undefined ? undefined : changeCall(text, engine, python, facts['engine.backend']?.value)),
    call,
  )
  return after === undefined || after === call ? {} : { code: differing(call, after) }
}

/** A flag as this release spells it. */
export const spelledBy = (flag: Flag, spelling: Spelling, facts: Facts): Spelled => {
  const version = facts['engine.version']?.value
  const inPairs = flag.pairs !== undefined && version !== undefined && isRelease(version) && within(version, flag.pairs.since, flag.pairs.until)
  return { ...spelling, type: flag.type, inPairs }
}
