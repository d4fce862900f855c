import type { Text } from '../rules/rule.ts'

export type Language = 'en' | 'zh'

/** Chooses one language of a text. */
export const say = (text: Text, language: Language): string => text[language]

/** The language of a locale: `zh_CN.UTF-8`, `zh-Hans`; English for any other. */
export const languageOf = (env: Readonly<Record<string, string | undefined>>): Language =>
  // An empty variable is as good as none.
  /^zh(?:[_.@-]|$)/i.test([env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(each => each !== undefined && each !== '') ?? '') ? 'zh' : 'en'
