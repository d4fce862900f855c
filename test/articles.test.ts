import { describe, expect, test } from 'vitest'
import { fixNamed, readArticles } from '../scripts/articles.ts'
import { loadRules } from '../src/rules/load.ts'
import { REFUSED } from './rules/refused-advice.ts'

const { rules, references } = loadRules('rules')
const articles = readArticles('docs/articles')
const ruleOf = (id: string) => rules.find(rule => rule.id === id)
/** References without an address are the articles; all others have a page of their own. */
const ARTICLES = references.filter(({ url }) => url === undefined).map(({ id }) => id)

test('every article of the references is judged, and nothing else', () => {
  expect(ARTICLES).toHaveLength(5)
  expect(articles.map(({ id }) => id)).toEqual(ARTICLES.toSorted())
})

test.each(ARTICLES)('%s is what a fix or rule draws from', id => {
  expect(rules.filter(rule => rule.references.includes(id) || rule.fixes.some(fix => fix.references?.includes(id)))).not.toEqual([])
})

describe.each(articles.flatMap(({ id, claims }) => claims.map(claim => [`${id}: ${claim.claim}`, id, claim] as const)))(
  '%s',
  (_, id, { by = [], verdict, refused }) => {
    test('names rules and fixes that exist', () => {
      for (const { rule, fix } of by) {
        expect(ruleOf(rule)?.id).toBe(rule)
        if (fix !== undefined) expect(fixNamed(ruleOf(rule), fix, id), `${rule} has no fix "${fix}"`).toBeDefined()
      }
    })
    // What an article is right about has to name it where it is said.
    test.runIf(verdict === 'holds')('is credited by the fix that says it', () => {
      for (const { rule, fix } of by) {
        const found = fix === undefined ? undefined : fixNamed(ruleOf(rule), fix, id)
        if (found !== undefined) expect(found.references ?? ruleOf(rule)?.references, `${rule}: ${fix}`).toContain(id)
      }
    })
    test.runIf(refused !== undefined)('is refused by name', () => expect(REFUSED.map(({ name }) => name)).toContain(refused))
  },
)

test('a claim names a rule or says why none does, and a false one what holds', () => {
  expect(articles.flatMap(({ claims }) => claims).every(({ by, none }) => (by === undefined) !== (none === undefined))).toBe(true)
  expect(articles.flatMap(({ claims }) => claims).filter(({ verdict, says, none }) => verdict !== 'holds' && says === undefined && none === undefined)).toEqual(
    [],
  )
})
