import type { RuleSentence } from '../rules/rule.ts'
import type { Budget } from '../work.ts'
import { partsOf, sentence } from './sentence.ts'
import { says, speaker } from './speaker.ts'
import type { Saying, SpeakerTable } from './speaker.ts'

/** The sentences of users' rules as a speaker of their own; what they say is a remark by the name they give. `tried` is told of every attempt: nobody has measured what they cost. */
export const customSpeaker = (sentences: readonly RuleSentence[], tried?: Budget['tried']): readonly SpeakerTable[] =>
  sentences.length === 0 ? [] : [speaker('users', undefined, sentences.map(saying(tried)))]

const saying =
  (tried: Budget['tried'] | undefined) =>
  (each: RuleSentence): Saying => {
    const said = says(
      each.says as string,
      values => ({ kind: 'remark', name: each.as, values: values as Readonly<Record<string, string | number>> }),
      each.says,
    )
    if (tried === undefined) return said
    const parts = partsOf(sentence(each.says).parts).length
    return {
      ...said,
      find: message => {
        tried(parts, message.length)
        return said.find(message)
      },
    }
  }
