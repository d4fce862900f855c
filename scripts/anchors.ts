// The word by which each sentence is looked for in a message, and which part of it; build.mjs compiles them.
import { anchorOf } from '../src/events/anchor.ts'
import type { Anchor } from '../src/events/anchor.ts'
import { speakers } from '../src/events/speakers.ts'

export const anchors = (): Readonly<Record<string, Anchor>> =>
  Object.fromEntries(speakers.flatMap(({ sayings }) => sayings.map(({ text }) => [text, anchorOf(text)])))
