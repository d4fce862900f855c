/** A config.json's content: families name the same thing differently. */
export type Config = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Config => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first of these fields that holds a positive number. */
export const first = (config: Config, ...names: readonly string[]): number | undefined =>
  names.map(name => config[name]).find((value): value is number => typeof value === 'number' && Number.isFinite(value) && value > 0)

/** The first of these fields that holds text. */
export const text = (config: Config, ...names: readonly string[]): string | undefined =>
  names.map(name => config[name]).find((value): value is string => typeof value === 'string' && value !== '')
