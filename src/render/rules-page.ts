import type { Condition, Fix, Rule, RuleSet } from '../rules/rule.ts'
import type { Releases } from '../types.ts'
import { conditionText } from './condition.ts'
import { code, plain, table } from './markdown-text.ts'

/** What can be found in a log, as a page in Markdown: every rule with what it needs, its signs, its fixes and where it comes from. */
export const rulesPage = (set: RuleSet, intro = 'What can be found in a log'): string => {
  const engines = [...new Set(set.rules.map(rule => folder(rule.id)))]
  const chapter = (engine: string): string[] => [
    `## ${engine}`,
    ...set.rules.filter(rule => folder(rule.id) === engine).flatMap(rule => ruleSection(rule, set)),
  ]
  return [
    '# Rules',
    `${intro}: ${set.rules.length} ${set.rules.length === 1 ? 'rule' : 'rules'}. A cause explains a failure, a contributor made it worse, a snapshot is told by the state of the GPUs alone. The more special level stands above the more general one. A sign's weight says how much it speaks for the rule, or against it.`,
    ...engines.flatMap(chapter),
  ].join('\n\n')
}

const folder = (id: string): string => id.split('/')[0] ?? id

const ruleSection = (rule: Rule, { references }: RuleSet): string[] => [
  `### ${rule.id}`,
  `**${words(rule.title.en)}** (${words(rule.title.zh)})`,
  `Kind: ${rule.kind}. Level: ${rule.level}.${rule.over.length > 0 ? ` Stands above ${rule.over.map(code).join(', ')}.` : ''}`,
  words(rule.says.en),
  ['It needs:', '', ...parts(rule.when)].join('\n'),
  ...(rule.contributes === undefined
    ? []
    : [
        `Beside another cause it is a contributor, **${words(rule.contributes.title.en)}** (${words(rule.contributes.title.zh)}): ${words(rule.contributes.says.en)}`,
        ['For that it needs:', '', ...parts(rule.contributes.when)].join('\n'),
      ]),
  ...(rule.signs.length > 0
    ? [
        table(
          ['Sign', 'Weight', 'Holds where'],
          rule.signs.map(sign => [words(sign.says.en), sign.weight, conditionText(sign.if, code)]),
        ),
      ]
    : []),
  ...(rule.fixes.length > 0 ? [table(['What mends it', 'Setting', 'Value', 'Price'], rule.fixes.map(fixRow))] : []),
  ...(rule.references.length > 0
    ? [
        `References: ${rule.references
          .map(id => {
            const found = references.find(each => each.id === id)
            if (found === undefined) return code(id)
            const title = `${plain(found.title)}, ${plain(found.author)}, ${found.date}`
            return found.url === undefined ? title : `[${title}](${found.url})`
          })
          .join('; ')}.`,
      ]
    : []),
]

/** What all must hold, a line each. */
const parts = (when: Condition): string[] => (when.op === 'all' ? when.of : [when]).map(each => `- ${conditionText(each, code)}`)

const fixRow = (fix: Fix): string[] => [
  words(fix.says.en) + (fix.when === undefined ? '' : `, ${fix.when.op === 'unless' ? '' : 'where '}${conditionText(fix.when, code)}`),
  fix.lever === undefined ? 'by hand' : code(fix.lever) + releases(fix.applies ?? {}, ' '),
  [
    ...(fix.goal === undefined ? [] : [`worked out: ${fix.goal}`]),
    ...(fix.to === undefined ? [] : [code(String(fix.to))]),
    ...(fix.by === undefined ? [] : [`${fix.by > 0 ? '+' : ''}${fix.by}`]),
    ...(fix.times === undefined ? [] : [`× ${fix.times}`]),
  ].join(', else ') || '–',
  words(fix.costs.en) + (fix.scores === true && !/score/.test(fix.costs.en) ? '; it can change scores' : ''),
]

/** A rule's text; the place of a figure is shown by the fact's name. */
const words = (text: string): string =>
  text
    .split(/(\{\{[\w.-]+\}\})/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(2, -2)) : plain(part)))
    .join('')
    .trim()

/** `(0.8.1 to 0.11.0)`, `(0.8.1+)`. */
export const releases = ({ since, until }: Releases, before: string): string =>
  since === undefined && until === undefined
    ? ''
    : `${before}(${since === undefined ? `to ${until}` : until === undefined ? `${since}+` : `${since} to ${until}`})`
