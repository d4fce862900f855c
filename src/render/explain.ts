import { visible } from '../encode/terminal.ts'
import { withoutOrders } from '../encode/workflow.ts'
import { ruleOf } from '../rules/find.ts'
import type { RuleSet, Sign } from '../rules/rule.ts'
import { holesIn } from '../template.ts'
import { GLOSSARY } from '../facts/glossary/index.ts'
import { say } from './language.ts'
import type { Language } from './language.ts'
import { painter } from './text/paint.ts'
import { wrap } from './text/width.ts'

interface ExplainOptions {
  readonly language: Language
  readonly width: number
  readonly colour: boolean
}

/** What a cause is, how it is told, what mends it, and where that comes from. Throws Problem for an id that is none. */
export const explain = (rules: RuleSet, id: string, { language, width, colour }: ExplainOptions): string => {
  const rule = ruleOf(rules, id)
  const paint = painter(colour)
  const t = (en: string, zh: string): string => (language === 'zh' ? zh : en)
  const room = Math.max(50, Math.min(width, 120)) - 4
  const paragraph = (text: string, bullet = '    '): string[] =>
    wrap(visible(plain(text, language)), room - 2).map((line, index) => `${index === 0 ? bullet : ' '.repeat(bullet.length)}${line}`)
  const signs = (weight: (sign: Sign) => boolean): string[] => rule.signs.filter(weight).flatMap(sign => paragraph(say(sign.says, language), '    · '))
  const references = rule.references.flatMap(each => rules.references.filter(({ id: name }) => name === each))
  const against = signs(sign => sign.weight === 'against')
  return withoutOrders(
    `${[
      paint('bold', visible(rule.id)),
      ...wrap(visible(plain(say(rule.title, language), language)), room).map(line => paint('bold', line)),
      '',
      ...paragraph(say(rule.says, language), '  '),
      '',
      paint('bold', t('Told by', '判断依据')),
      ...signs(sign => sign.weight !== 'against'),
      ...(against.length > 0 ? [paint('bold', t('Against it', '反证')), ...against] : []),
      ...(rule.contributes === undefined
        ? []
        : [
            paint('bold', t('Beside another cause', '作为促成因素')),
            ...paragraph(say(rule.contributes.title, language), '    · '),
            ...paragraph(say(rule.contributes.says, language), '      '),
          ]),
      paint('bold', t('What mends it', '修复方法')),
      ...rule.fixes.flatMap(fix => [
        ...paragraph(`${say(fix.says, language)}${fix.lever === undefined ? '' : ` (${fix.lever})`}`, '    · '),
        ...paragraph(`${t('price: ', '代价：')}${say(fix.costs, language)}`, '      '),
      ]),
      ...(references.length > 0
        ? [
            paint('bold', t('From', '出处')),
            ...references.flatMap(({ title, author, date, url }) => paragraph(`${title} (${author}, ${date})${url === undefined ? '' : ` ${url}`}`, '    · ')),
          ]
        : []),
    ].join('\n')}\n`,
  )
}

/** Without a log a figure's place shows what the figure would be. */
export const plain = (text: string, language: Language): string =>
  holesIn(text).reduce(
    (all, name) =>
      all.replace(
        `{{${name}}}`,
        language === 'zh' ? `〈${name}〉` : `<${GLOSSARY[name as keyof typeof GLOSSARY] === undefined ? name.replace('setting.', '') : name}>`,
      ),
    text,
  )

/** Every rule's id and title. */
export const listRules = (rules: RuleSet, language: Language): string => {
  const width = Math.max(...rules.rules.map(rule => rule.id.length))
  return withoutOrders(rules.rules.map(rule => `${visible(rule.id).padEnd(width)}  ${visible(say(rule.title, language))}\n`).join(''))
}
