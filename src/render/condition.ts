import { GLOSSARY } from '../facts/glossary/index.ts'
import type { Condition, Test } from '../rules/rule.ts'
import { showBytes } from '../units.ts'

/** How a name or a value is set off from the prose around it. */
type Mark = (text: string) => string

/** A condition in one line. */
export const conditionText = (each: Condition, mark: Mark): string => {
  switch (each.op) {
    case 'all':
      return each.of.map(part => inner(part, mark)).join(' and ')
    case 'any':
      return each.of.map(part => inner(part, mark)).join(' or ')
    case 'not':
      return `not ${inner(each.of, mark)}`
    case 'unless':
      return `unless ${inner(each.of, mark)}`
    case 'fact':
      return `${mark(each.name)} ${test(each.test, each.name, mark)}`
    case 'seen': {
      const fields = Object.entries(each.with).map(([field, its]) => `${field} ${test(its, field, mark)}`)
      return `a ${each.kind} was seen${fields.length > 0 ? ` whose ${fields.join(' and ')}` : ''}`
    }
  }
}
const inner = (each: Condition, mark: Mark): string =>
  (each.op === 'all' || each.op === 'any') && each.of.length > 1 ? `(${conditionText(each, mark)})` : conditionText(each, mark)

const test = (each: Test, of: string, mark: Mark): string => {
  const bytes = GLOSSARY[of as keyof typeof GLOSSARY]?.unit === 'bytes'
  const figure = (value: number): string => (bytes ? showBytes(value) : String(value))
  switch (each.op) {
    case 'is':
      return `is ${each.values.map(value => mark(String(value))).join(' or ')}`
    case 'between':
      return [...(each.min === undefined ? [] : [`≥ ${figure(each.min)}`]), ...(each.max === undefined ? [] : [`≤ ${figure(each.max)}`])].join(' and ')
    case 'like':
      return `is like ${each.patterns.map(mark).join(' or ')}`
    case 'known':
      return each.is ? 'is known' : 'is not known'
    case 'version':
      return `is ${each.since === undefined ? `to ${each.until}` : each.until === undefined ? `${each.since}+` : `${each.since} to ${each.until}`}`
  }
}
