/** What a name stands for. */
export type Hidden = 'secret' | 'user' | 'host' | 'ip' | 'email' | 'model' | 'dir'

/** What is to be hidden in a stretch of a report, in the order in which it is met. */
export type Named = readonly (readonly [kind: Hidden, value: string])[]

/** The same thing has the same name throughout a report: `<user-1>` is one person. */
export interface Pseudonyms {
  readonly of: (kind: Hidden, value: string) => string
  /** Everything that was named so far, by its value. */
  readonly all: () => readonly (readonly [value: string, name: string, kind: Hidden])[]
}

export const pseudonyms = (): Pseudonyms => {
  const names = new Map<string, readonly [string, string, Hidden]>()
  const counts = new Map<Hidden, number>()
  return {
    of: (kind, value) => {
      const key = `${kind} ${value}`
      const known = names.get(key)
      if (known !== undefined) return known[1]
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      const name = `<${kind}-${count}>`
      names.set(key, [value, name, kind])
      return name
    },
    all: () => [...names.values()],
  }
}
