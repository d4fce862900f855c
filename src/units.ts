import type { Bytes } from './types.ts'

export const KiB = 2 ** 10
export const MiB = 2 ** 20
export const GiB = 2 ** 30

const names = [
  ['TiB', 2 ** 40],
  ['GiB', GiB],
  ['MiB', MiB],
  ['KiB', KiB],
] as const

/** What is shown as 1024 of a unit is one of the next. */
const ALMOST = 0.99995

/** A size as people say it: `139.8 GiB`, `1.02 GiB`, `66 MiB`, `0 bytes`. */
export const showBytes = (bytes: Bytes): string => {
  const [name, factor] = names.find(([, each]) => Math.abs(bytes) >= each * ALMOST) ?? ['bytes', 1]
  return factor === 1 ? `${Math.round(bytes)} bytes` : `${trimmed(bytes / factor)} ${name}`
}

const trimmed = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(1) : value.toFixed(2)).replace(/\.0+$/, '')

/** `1 GiB`, `512MiB` or a plain number of bytes, as a rule file writes it; undefined where it is no size. */
export const parseBytes = (text: string): Bytes | undefined => {
  const found = /^(-?\d+(?:\.\d+)?)\s*(bytes|B|KiB|MiB|GiB|TiB)$/.exec(text.trim())
  const factor = { bytes: 1, B: 1, KiB, MiB, GiB, TiB: 2 ** 40 }[found?.[2] ?? '']
  return found && factor !== undefined ? Number(found[1]) * factor : undefined
}

/** `1,001,856`. */
export const showCount = (value: number): string => {
  const [whole = '', ...fraction] = String(value).split('.')
  return [whole.replace(/\B(?=(\d{3})+(?!\d))/g, ','), ...fraction].join('.')
}
