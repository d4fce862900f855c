import type { Episode } from '../episodes/index.ts'
import type { Failure } from '../facts/failure.ts'
import type { Facts } from '../facts/sheet.ts'
import type { Note } from '../report.ts'
import type { Text } from '../rules/rule.ts'
import type { EventOf } from '../types.ts'

/** Advice that an engine prints, and where it does not hold. */
interface Doubt {
  readonly advice: string
  readonly unless?: (facts: Facts, failure: Failure | undefined) => boolean
  readonly says: Text
}

const DOUBTS: readonly Doubt[] = [
  {
    advice: 'sglang-own-table-full',
    says: {
      en: '"Out of memory" is said here of SGLang\'s own table of KV or request slots, not of the card. A lower mem_fraction_static makes it worse; a larger pool or fewer requests help, and with plenty of free tokens it is a bug.',
      zh: '这里的 “out of memory” 指 SGLang 自己的 KV 槽或请求槽用尽，而不是显卡。调低 mem_fraction_static 只会更糟；应增大池或减少请求，若空闲 token 充足则是程序缺陷。',
    },
  },
  {
    advice: 'sglang-capture-hints',
    unless: (_, failure) => failure !== undefined,
    says: {
      en: 'The hints under the failed capture (a smaller mem_fraction_static, no CUDA graphs) are printed for every error in it. This one is not a lack of memory.',
      zh: '捕获失败后的提示（调低 mem_fraction_static、关闭 CUDA 图）对任何错误都会打印。这次不是显存不足。',
    },
  },
  {
    advice: 'sglang-increase-mem-fraction',
    unless: facts => facts['memory.pool-possible']?.value !== false,
    says: {
      en: 'SGLang advises a higher mem_fraction_static. Here the weights leave so little that every value ends in one error or the other.',
      zh: 'SGLang 建议调高 mem_fraction_static，但这里权重之后所剩太少，取任何值都会以其中一种错误告终。',
    },
  },
  {
    advice: 'sglang-raise-mem-fraction-above',
    unless: facts => facts['memory.pool-possible']?.value === false,
    says: {
      en: 'The value that SGLang names is the one at which the KV pool holds nothing; a usable one is higher, and must leave room for graphs and activations.',
      zh: 'SGLang 给出的数值是 KV 池恰好为空的临界值；可用的值必须更高，同时还要给 CUDA 图与激活留出空间。',
    },
  },
  {
    advice: 'sglang-rank-not-loaded',
    unless: (_, failure) => failure?.kind === 'oom',
    says: {
      en: '"e.g., OOM" is a guess of the rank that had finished: mostly a disk is slow. What happened stands in the lines of the other ranks.',
      zh: '“e.g., OOM” 只是已完成的 rank 的猜测，多数情况是磁盘慢。真正的原因在其他 rank 的日志中。',
    },
  },
]

/** What SGLang's own words mean here, where they mislead; also where nothing failed. */
export const sglangNotes = ({ events }: Episode, facts: Facts, failure: Failure | undefined): Note[] =>
  DOUBTS.flatMap(({ advice, unless, says }) => {
    const given = events.findLast((event): event is EventOf<'advice'> => event.kind === 'advice' && event.name === advice)
    return given === undefined || facts.engine?.value !== 'sglang' || unless?.(facts, failure) === true ? [] : [{ name: advice, says, at: [given.at] }]
  })
