export type Unit = 'bytes' | 'count' | 'share' | 'text' | 'yes-no' | 'tokens' | 'number'

/** What a fact means, in one line, and how it is shown. */
export interface Entry {
  readonly says: string
  readonly unit: Unit
}

/** A meaning for every fact of a subject: a fact without an entry does not compile. */
export type Entries<Facts> = Readonly<Record<keyof Facts, Entry>>
