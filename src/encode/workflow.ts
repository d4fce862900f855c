// GitHub's runner reads commands in what a step prints: `::error file=a.log,line=3::text`, and of old `##[error]text` anywhere in a line.

/** Text behind the second `::`. */
export const commandData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** The value of a property, which a colon or a comma would end. */
export const commandProperty = (text: string): string => commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** One command on a line of its own; a property without a value is left out. */
export const command = (name: string, properties: Readonly<Record<string, string | number | undefined>>, data: string): string => {
  const given = Object.entries(properties).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`${key}=${commandProperty(String(value))}`]))
  return `::${name}${given.length === 0 ? '' : ` ${given.join(',')}`}::${commandData(data)}`
}

/** Printed text in which the runner looks for no command; `token` must be one that the text's author cannot know. */
export const withoutCommands = (text: string, token: string): string => `::stop-commands::${token}\n${text.endsWith('\n') ? text : `${text}\n`}::${token}::\n`

/** The same of pieces of whole lines. */
export function* piecesWithoutCommands(pieces: Iterable<string>, token: string): Generator<string> {
  yield `::stop-commands::${token}\n`
  yield* pieces
  yield `::${token}::\n`
}

/** Where an order begins to those who keep a build's output, anywhere in a line: `##[` of GitHub and Azure, and their kin. */
export const ORDER = /#(?=#(?:\[|vso\[|teamcity\[))/g
/** And GitHub's `::` where a line begins. */
const ORDERS = /^([^\S\n\r\u2028\u2029]*):(?=:)|#(?=#(?:\[|vso\[|teamcity\[))/gm

/** Printed text in which nobody finds an order, wherever it is printed or shown later; its first character is written by its number. */
export const withoutOrders = (text: string): string =>
  text.includes('::') || text.includes('##')
    ? text.replace(ORDERS, (order, before: string | undefined) => (before === undefined ? `\\u0023` : `${before}\\u003a`))
    : text
