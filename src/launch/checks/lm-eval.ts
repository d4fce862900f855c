import { within } from '../../rules/versions.ts'
import { text } from './check.ts'
import type { Check, Judged } from './check.ts'

/** A blank behind a comma: the shell makes two words of it, or the name begins with a blank. */
export const blankInModelArgs: Check = {
  id: 'blank-in-model-args',
  judge: ({ harness, harnessRelease, launch }) => {
    if (harness !== 'lm-eval') return []
    return launch.words.flatMap(({ text: word, line }, at): Judged[] => {
      const args = word.startsWith('--model_args=')
        ? word.slice('--model_args='.length)
        : ['--model_args', '-a'].includes(launch.words[at - 1]?.text ?? '')
          ? word
          : undefined
      if (args === undefined || args.startsWith('{')) return []
      const fixed = (joined: string) => text(`--model_args ${joined}`, `--model_args ${joined}`)
      const inside = /,\s+\w+=/.exec(args)
      if (inside !== null) {
        const name = inside[0].slice(1, -1)
        return [
          {
            severity: 'error',
            flag: '--model_args',
            line,
            says: text(
              `a blank after a comma makes "${name}" the name of an argument, which nothing takes`,
              `逗号后的空格使参数名变成 “${name}”，没有任何模型接受它`,
            ),
            change: fixed(args.replaceAll(/,\s+/g, ',')),
          },
        ]
      }
      const next = launch.words[at + 1]
      if (!args.endsWith(',') || next === undefined || !/^\w+=/.test(next.text)) return []
      // From 0.4.10 on several words are taken.
      if (harnessRelease !== undefined && harnessRelease.from !== 'newest' && within(harnessRelease.version, '0.4.10')) return []
      const told = harnessRelease !== undefined && harnessRelease.from !== 'newest'
      return [
        {
          severity: told ? 'error' : 'warning',
          flag: '--model_args',
          line: next.line,
          says: text(
            `a blank after a comma makes another word of ${next.text}, which lm-eval before 0.4.10 refuses`,
            `逗号后的空格使 ${next.text} 成为另一个词，lm-eval 0.4.10 之前的版本会拒绝`,
          ),
          change: fixed(args + next.text),
        },
      ]
    })
  },
}

/** Given twice: up to 0.4.9.2 the last one counts alone. */
export const modelArgsTwice: Check = {
  id: 'model-args-twice',
  judge: ({ harness, harnessRelease, launch }) => {
    const given = launch.words.filter(({ text: word }) => word === '--model_args' || word === '-a' || word.startsWith('--model_args='))
    const last = given.at(-1)
    if (harness !== 'lm-eval' || given.length < 2 || last === undefined) return []
    if (harnessRelease === undefined || harnessRelease.from === 'newest' || within(harnessRelease.version, '0.4.10')) return []
    return [
      {
        severity: 'error',
        flag: '--model_args',
        line: last.line,
        says: text(
          `it is given ${given.length} times: lm-eval ${harnessRelease.version} keeps the last one alone`,
          `给了 ${given.length} 次：lm-eval ${harnessRelease.version} 只保留最后一次`,
        ),
        change: text('join them with commas', '用逗号合并为一个'),
      },
    ]
  },
}
