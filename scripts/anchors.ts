// The word by which each sentence is looked for in a message; build.mjs compiles them.
import { anchorOf } from '../src/events/speaker.ts'
import { speakers } from '../src/events/speakers.ts'

export const anchors = (): Readonly<Record<string, string>> =>
  Object.fromEntries(speakers.flatMap(({ sayings }) => sayings.map(({ text }) => [text, anchorOf(text)])))
