import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]
export type Paint = (style: Style, text: string) => string

/** Colours, where they are wanted. */
export const painter = (colour: boolean): Paint => (colour ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text)

/** Whether to colour: a terminal, unless NO_COLOR or a dumb terminal says no; FORCE_COLOR says yes. */
export const wantsColour = (env: Readonly<Record<string, string | undefined>>, isTTY: boolean): boolean => {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false'
  return isTTY && env['TERM'] !== 'dumb'
}
