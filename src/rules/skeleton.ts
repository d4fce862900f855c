import { Problem } from '../errors.ts'

/** Two words of small letters, figures and dashes: the folder and the file. */
const ID = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/

/** A new rule's file: complete in form, so that `rules check` passes before its words and conditions are filled in. Throws Problem for an id that is none. */
export const skeleton = (id: string): string => {
  if (!ID.test(id)) throw new Problem(`${id} is no rule id`, 'Two words of small letters, e.g. site/gpu-guard: the folder and the name of the file.')
  return `# ${id}: what it is called is its path. Facts: docs/facts.md; settings: docs/flags.md. Check it with \`oomdoctor rules check DIR\`.
kind: cause                   # cause | contributor | snapshot
level: specific               # general < step < specific: the more special one stands above
title: { en: 'What ran out and why, in a few words', zh: 用几个字说明什么耗尽、为何耗尽 }
says:
  en: What happened, in one or two sentences. Figures of the log as {{failure.kind}}.
  zh: 用一两句话说明发生了什么。日志中的数字写作 {{failure.kind}}。
when:                         # all of these; see docs/architecture.md for any, not, unless, seen
  - failure.kind: oom
  - failure.step: serve
signs:                        # each that holds is printed with its lines: decisive | strong | weak | against
  - if: { failure.requested: { min: 1 GiB } }
    weight: weak
    says: { en: 'a large request: {{failure.requested}}', zh: '一次大额申请：{{failure.requested}}' }
fixes:                        # the cheapest first
  - says: { en: what to change, zh: 如何修改 }
    costs: { en: what that costs, zh: 代价 }
tests:
  - { name: what it must find, given: { failure.kind: oom, failure.step: serve }, expect: match }
  - { name: 'near miss: what looks like it and is not', given: { failure.kind: oom, failure.step: load-weights }, expect: no match }
`
}
