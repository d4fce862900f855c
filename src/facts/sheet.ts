import type { Fact, Source } from '../types.ts'
import type { FactName, FactTypes } from './glossary/index.ts'

/** Everything known about an episode; what is missing is not known. */
export type Facts = { readonly [N in FactName]?: Fact<FactTypes[N]> }

/** A fact with its lines; `undefined` where there is none, so that a question answers only what it knows. */
export const known = <T>(value: T, ...from: readonly (Source | undefined)[]): Fact<Exclude<T, undefined>> | undefined =>
  value === undefined || (typeof value === 'number' && !Number.isFinite(value))
    ? undefined
    : { value: value as Exclude<T, undefined>, from: distinct(from.filter(source => source !== undefined)) }

/** The facts of a question without those it could not answer. */
export const answers = (facts: { readonly [N in FactName]?: Fact<FactTypes[N]> | undefined }): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Facts

const MOST_SOURCES = 6
const distinct = (sources: readonly Source[]): Source[] => {
  const seen = new Set<string>()
  return sources
    .filter(({ file, line }) => {
      const key = `${file}:${line}`
      return !seen.has(key) && seen.add(key)
    })
    .slice(0, MOST_SOURCES)
}
