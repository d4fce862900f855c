import type { FlagsByEngine } from './flags.ts'
import type { Fix } from './rule.ts'

/** What a fix's own words must not hold: the label "Or" is the terminal's, and a setting is spelled by the flag table, for the release in the log. */
export const checkProse = (fix: Fix, flags: FlagsByEngine): string[] => {
  const names = namesOf(flags)
  return [
    ...(/^or\b/i.test(fix.says.en) || fix.says.zh.startsWith('或') ? ['the text begins with "or", which the terminal puts before it'] : []),
    ...[fix.says.en, fix.says.zh, fix.costs.en, fix.costs.zh]
      .flatMap(text => [...optionsIn(text), ...assignmentsIn(text).filter(word => names.has(word.split('=')[0] ?? ''))])
      .map(word => `${word} stands in the text: name the setting as the lever, the flag table spells it`),
  ]
}

const optionsIn = (text: string): string[] => [...text.matchAll(/(?<![\w-])--[a-z][\w-]*/gi)].map(([word]) => word)
const assignmentsIn = (text: string): string[] => [...text.matchAll(/(?<![\w.])[a-z]\w*=(?!=)[^\s,;)，、；）]*/gi)].map(([word]) => word)

/** Every way in which a setting of the tables can be written. */
const namesOf = (flags: FlagsByEngine): ReadonlySet<string> =>
  new Set(
    Object.values(flags).flatMap(all => all.flatMap(({ name, python, modelArgs, env }) => [name, python, modelArgs, env].filter(each => each !== undefined))),
  )
