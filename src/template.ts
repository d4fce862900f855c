import { GLOSSARY } from './facts/glossary/index.ts'
import type { Unit } from './facts/glossary/index.ts'
import type { Facts } from './facts/sheet.ts'
import type { Text } from './rules/rule.ts'
import type { Scalar } from './types.ts'
import { showBytes, showCount } from './units.ts'

const HOLE = /\{\{([\w.-]+)\}\}/g

/** Fills `{{fact}}` in a rule's text; a fact that is not known shows as `?` (rules are checked so that it is). */
export const fill =
  (facts: Facts) =>
  (text: Text): Text => ({ en: filled(text.en, facts), zh: filled(text.zh, facts) })

const filled = (text: string, facts: Facts): string =>
  text.replace(HOLE, (_, name: string) => {
    const fact = facts[name as keyof Facts]
    return fact === undefined ? '?' : showFact(name, fact.value as Scalar)
  })

/** The facts that a text shows. */
export const holesIn = (text: string): string[] => [...text.matchAll(HOLE)].map(found => found[1] ?? '')

/** A fact's value as people read it: bytes with a unit, shares in per cent. */
export const showFact = (name: string, value: Scalar): string => {
  const unit: Unit = GLOSSARY[name as keyof typeof GLOSSARY]?.unit ?? 'text'
  if (typeof value !== 'number') return String(value)
  switch (unit) {
    case 'bytes':
      return showBytes(value)
    case 'share':
      return `${(value * 100).toFixed(value >= 0.1 ? 0 : 1)} %`
    case 'count':
    case 'tokens':
      return showCount(value)
    case 'number':
      return String(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)))
    default:
      return String(value)
  }
}
