import type { RuleSentence } from '../rules/rule.ts'
import { says, speaker } from './speaker.ts'
import type { SpeakerTable } from './speaker.ts'

/** The sentences of users' rules as a speaker of their own; what they say is a remark by the name they give. */
export const customSpeaker = (sentences: readonly RuleSentence[]): readonly SpeakerTable[] =>
  sentences.length === 0
    ? []
    : [
        speaker(
          'users',
          undefined,
          sentences.map(each =>
            says(each.says as string, values => ({ kind: 'remark', name: each.as, values: values as Readonly<Record<string, string | number>> }), each.says),
          ),
        ),
      ]
