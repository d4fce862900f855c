import type { Models } from '../models/table.ts'
import { checkTotals } from './limits.ts'
import type { RuleSet } from './rule.ts'

/** Our rules with a user's: a rule with an id that exists replaces ours. Throws Problem where they are too many. */
export const mergeRules = (ours: RuleSet, others: readonly RuleSet[]): { readonly rules: RuleSet; readonly replaced: readonly string[] } => {
  checkTotals(others)
  const replaced = others.flatMap(set => set.rules.filter(rule => ours.rules.some(each => each.id === rule.id)).map(rule => rule.id))
  const rules = others.reduce<RuleSet>(
    (all, set) => ({
      rules: [...all.rules.filter(rule => !set.rules.some(each => each.id === rule.id)), ...set.rules],
      flags: all.flags,
      references: [...all.references, ...set.references],
      sentences: [...all.sentences, ...set.sentences],
      models: mergeModels(all.models, set.models),
      hash: `${all.hash}+${set.hash}`,
    }),
    ours,
  )
  return { rules, replaced }
}

/** Of two rows with a name in common the user's counts: it is looked up first. */
const mergeModels = (ours: Models, theirs: Models): Models => (theirs.rows.length === 0 ? ours : { date: theirs.date, rows: [...theirs.rows, ...ours.rows] })
