import type { Oom } from '../../types.ts'

/** One figure of a failing allocation, left out where the message does not give it. */
export const given = <K extends keyof Oom>(name: K, value: Oom[K] | undefined): Partial<Oom> => (value === undefined ? {} : { [name]: value })
