// What articles on the web say of memory that runs out, judged claim by claim: docs/articles/<reference>.yaml -> docs/articles.md.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { Problem } from '../src/errors.ts'
import type { Fix, Rule, RuleSet } from '../src/rules/rule.ts'
import { code, list, plain, table } from './markdown.ts'

const claim = z
  .strictObject({
    /** In our own words. */
    claim: z.string().min(1),
    verdict: z.enum(['holds', 'misleading', 'wrong']),
    /** Where it holds in these only. */
    releases: z.strictObject({ of: z.string(), since: z.string().optional(), until: z.string().optional() }).optional(),
    /** The rules that carry it, or what is right in its place; a fix is named by its lever or the words that it begins with. */
    by: z
      .array(z.strictObject({ rule: z.string(), fix: z.string().optional() }))
      .min(1)
      .optional(),
    /** Why no rule does. */
    none: z.string().min(1).optional(),
    /** What holds in its place, or what to know beside it. */
    says: z.string().min(1).optional(),
    /** Advice that no fix may give: a name of test/rules/refused-advice.ts. */
    refused: z.string().optional(),
  })
  .refine(({ by, none }) => (by === undefined) !== (none === undefined), 'give either by or none')
  .refine(({ verdict, says, none }) => verdict === 'holds' || says !== undefined || none !== undefined, 'say what holds in its place')
  .refine(({ verdict, releases }) => releases === undefined || verdict === 'holds', 'releases go with holds')

export type Claim = z.infer<typeof claim>
export interface Article {
  readonly id: string
  readonly claims: readonly Claim[]
}

/** The articles of a folder, by the names of their files. Throws Problem with file and reason. */
export const readArticles = (dir: string): Article[] =>
  readdirSync(dir)
    .filter(name => name.endsWith('.yaml'))
    .toSorted()
    .map(name => {
      const read = z
        .array(claim)
        .min(1)
        .safeParse(parse(readFileSync(join(dir, name), 'utf8')))
      if (!read.success) throw new Problem(`${join(dir, name)}: ${z.prettifyError(read.error)}`, 'Mend the claim.')
      return { id: name.replace(/\.yaml$/, ''), claims: read.data }
    })

/** The fix that a claim names, by its lever or by the words with which it begins; of several (an engine each) the one that draws from the article. */
export const fixNamed = (rule: Rule | undefined, name: string, article: string): Fix | undefined => {
  const named = (rule?.fixes ?? []).filter(({ lever, says }) => lever === name || says.en.startsWith(name))
  return named.find(fix => (fix.references ?? rule?.references)?.includes(article)) ?? named[0]
}

export const articlesPage = (articles: readonly Article[], set: RuleSet): string =>
  [
    '# Articles',
    `What ${articles.length} articles on the web advise against memory that runs out, claim by claim: ${articles.flatMap(({ claims }) => claims).length} claims in our words, whether each holds in the sources of the engines, and the [rule](rules.md) that carries it or says what is right in its place. Claims that are refused are tested for: no fix may repeat them.`,
    ...articles.flatMap(({ id, claims }) => {
      const article = set.references.find(each => each.id === id)
      return [
        `## ${article === undefined ? code(id) : plain(article.title)}`,
        ...(article === undefined ? [] : [`${plain(article.author)}, ${article.date}; in the rules ${code(id)}.`]),
        table(
          ['Claim', 'Verdict', 'What holds', 'Rules'],
          claims.map(each => [
            prose(each.claim),
            verdict(each),
            prose([each.says, each.none].filter(text => text !== undefined).join(' ')) || '–',
            rules(each, id, set),
          ]),
        ),
      ]
    }),
  ].join('\n\n')

/** Code spans stay, the rest is escaped. */
const prose = (text: string): string =>
  text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : plain(part)))
    .join('')

const verdict = ({ verdict: told, releases, refused }: Claim): string =>
  [told, ...(releases === undefined ? [] : [range(releases)])].join(' for ') + (refused === undefined || told === 'holds' ? '' : ', refused')

const range = ({ of, since, until }: NonNullable<Claim['releases']>): string =>
  `${of} ${since === undefined ? `up to ${until}` : until === undefined ? `from ${since} on` : `${since} to ${until}`}`

const rules = ({ by }: Claim, article: string, set: RuleSet): string =>
  list(
    (by ?? []).map(({ rule: id, fix: name }) => {
      const fix =
        name === undefined
          ? undefined
          : fixNamed(
              set.rules.find(rule => rule.id === id),
              name,
              article,
            )
      return fix === undefined ? code(id) : `${code(id)}: ${fix.lever === undefined ? plain(fix.says.en) : `${code(fix.lever)}, ${plain(fix.says.en)}`}`
    }),
  ) || 'none'
