/** A word that a POSIX shell takes as it is, quoted only where it must be. */
export const shellQuote = (text: string): string => (/^[\w@%+:,./-][\w@%+=:,./-]*$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`)
