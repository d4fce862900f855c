import { Problem } from '../errors.ts'
import type { Rule, RuleSet } from './rule.ts'

/** The rule of an id. Throws Problem, with the ids that are close, for one that is none. */
export const ruleOf = (rules: RuleSet, id: string): Rule => {
  const found = rules.rules.find(each => each.id === id)
  if (found !== undefined) return found
  const near = rules.rules.filter(each => each.id.includes(id) || each.id.endsWith(`/${id.split('/').at(-1) ?? ''}`)).map(each => each.id)
  throw new Problem(`there is no rule ${id}`, near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'See oomdoctor rules list.')
}
