import type { Episode } from '../episodes/index.ts'
import type { Note } from '../report.ts'
import type { EventOf } from '../types.ts'

/** A blank behind a comma ends lm-eval's model_args for the shell: what follows is a word of its own. */
export const modelArgsNotes = ({ events }: Episode): Note[] => {
  const launch = events.findLast((event): event is EventOf<'launch'> => event.kind === 'launch' && event.program === 'lm-eval')
  const words = launch?.argv ?? []
  const value = words.findIndex((word, at) => /^(?:--model_args|-a)$/.test(words[at - 1] ?? '') || word.startsWith('--model_args='))
  const [first = '', next = ''] = value < 0 ? [] : words.slice(value)
  if (launch === undefined || !first.endsWith(',') || !/^\w+=\S/.test(next)) return []
  return [
    {
      name: 'model-args-blank',
      says: {
        en: `A blank stands behind a comma of --model_args, so ${next} is a word of its own. From 0.4.10 on it counts all the same; earlier releases do not hand it to the model. Write model_args as one word.`,
        zh: `--model_args 的逗号后有空格，${next} 因而成为单独的一个词。0.4.10 起仍然有效，更早的版本不会把它传给模型。请把 model_args 写成一个词。`,
      },
      at: [launch.at],
    },
  ]
}
