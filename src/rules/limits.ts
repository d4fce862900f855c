import { anchorOf } from '../events/anchor.ts'
import { Problem } from '../errors.ts'
import { holesOf, partsOf, sentence } from '../events/sentence.ts'
import type { Condition, Rule, RuleSet, Test } from './rule.ts'

// Rules come from a repository as its logs do, and may be as hostile: several times what the largest of ours holds is too much.

/** A file that a person wrote, in bytes. */
export const MOST_BYTES = 256 * 1024
/** Files of one folder of rules, and their bytes in all. */
export const MOST_FILES = 1000
export const MOST_BYTES_IN_ALL = 8 * MOST_BYTES
/** What is added to ours in all: rules, sentences, and the values that conditions test, each of which is asked of every event. */
const MOST: Readonly<Record<string, number>> = { rules: 500, sentences: 64, tests: 5000 }

/** Values of a file, keys and items of lists each one; how deep they stand in each other; items of one list; characters of one text. */
const MOST_VALUES = 4000
const DEEPEST = 24
const MOST_ITEMS = 200
const LONGEST_TEXT = 1000

/** What of a file's content is more than a rule needs, and where; undefined where nothing is. */
export const excessOf = (content: unknown): string | undefined => {
  let values = 0
  const walk = (value: unknown, at: string, depth: number): string | undefined => {
    values += 1
    if (values > MOST_VALUES) return `the file: it holds more than ${MOST_VALUES} values`
    if (depth > DEEPEST) return `${at}: more than ${DEEPEST} lists and mappings stand in each other`
    if (typeof value === 'string' && value.length > LONGEST_TEXT) return `${at}: a text of ${value.length} characters, of ${LONGEST_TEXT} that it may have`
    if (typeof value !== 'object' || value === null) return undefined
    if (Array.isArray(value) && value.length > MOST_ITEMS) return `${at}: a list of ${value.length}, of ${MOST_ITEMS} that it may have`
    for (const [key, each] of Object.entries(value)) {
      const found = walk(each, at === '' ? key.slice(0, 60) : `${at}.${key.slice(0, 60)}`, depth + 1)
      if (found !== undefined) return found
    }
    return undefined
  }
  return walk(content, '', 0)
}

/** Throws Problem where users' rules are more, all together, than a log is to wait for. */
export const checkTotals = (sets: readonly RuleSet[]): void => {
  const rules = sets.flatMap(set => set.rules)
  const found: typeof MOST = {
    rules: rules.length,
    sentences: sets.reduce((sum, { sentences }) => sum + sentences.length, 0),
    tests: rules.reduce((sum, rule) => sum + testsOf(rule), 0),
  }
  const over = Object.keys(MOST).find(what => (found[what] ?? 0) > (MOST[what] ?? 0))
  if (over !== undefined)
    throw new Problem(`your rules hold ${found[over]} ${over}, of ${MOST[over]} that they may have in all`, 'Leave out what these logs do not need.')
}

const testsOf = ({ when, contributes, signs, fixes }: Rule): number =>
  [when, contributes?.when, ...signs.map(sign => sign.if), ...fixes.map(fix => fix.when)].reduce((sum, each) => sum + (each === undefined ? 0 : count(each)), 0)

const count = (condition: Condition): number => {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.reduce((sum, each) => sum + count(each), 0)
    case 'not':
    case 'unless':
      return count(condition.of)
    case 'fact':
      return valuesOf(condition.test)
    case 'seen':
      return 1 + Object.values(condition.with).reduce((sum, test) => sum + valuesOf(test), 0)
  }
}
const valuesOf = (test: Test): number => (test.op === 'is' ? test.values.length : test.op === 'like' ? test.patterns.length : 1)

/** A sentence is tried at every message that holds its rarest word. */
const LONGEST_SENTENCE = 400
const MOST_HOLES = 16
const MOST_PARTS = 64

/** What is wrong with a user's sentence, or too much of it; undefined where nothing is. */
export const mistakeIn = (says: string): string | undefined => {
  if (says.length > LONGEST_SENTENCE) return `it has ${says.length} characters, of ${LONGEST_SENTENCE} that it may have: ${says.slice(0, 60)}…`
  try {
    const { parts } = sentence(says)
    const [holes, all] = [holesOf(parts).length, partsOf(parts).length]
    if (holes > MOST_HOLES) return `it has ${holes} holes, of ${MOST_HOLES} that it may have: ${says.slice(0, 60)}…`
    if (all > MOST_PARTS) return `it has ${all} parts, of ${MOST_PARTS} that it may have: ${says.slice(0, 60)}…`
    anchorOf(says)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}
