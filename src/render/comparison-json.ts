import type { Comparison, Difference } from '../compare/index.ts'
import type { Side } from '../compare/side.ts'
import { VERSION } from '../version.ts'
import { comparisonVerdict } from './comparison.ts'
import { say } from './language.ts'
import type { Language } from './language.ts'

/** A comparison for scripts: bytes are whole numbers, what a log does not tell is null. */
export const comparisonJson = ({ good, bad, mended, shortage, differences, follow, parts }: Comparison, language: Language): string => {
  const side = ({ run, failed }: Side) => ({
    files: run.episode.files,
    engine: run.report.engine,
    engineVersion: run.report.engineVersion,
    verdict: run.report.verdict,
    step: run.report.step,
    failed,
    cause: failed ? (run.ranked.find(({ role }) => role !== 'contributor')?.match.rule.id ?? null) : null,
  })
  const told = ({ value, byDefault, from }: Difference['good']) => ({
    value: value ?? null,
    default: byDefault,
    from: from.map(({ file, line }) => ({ file, line })),
  })
  const plain = (difference: Difference) => ({
    name: difference.name,
    kind: difference.kind,
    good: told(difference.good),
    bad: told(difference.bad),
    given: difference.given,
    bearing: difference.bearing,
    moves: difference.moved === undefined ? null : { part: difference.moved.part, bytes: Math.round(difference.moved.bytes) },
  })
  const rounded = (bytes: number | undefined): number | null => (bytes === undefined ? null : Math.round(bytes))
  return `${JSON.stringify(
    {
      schema: 1,
      tool: { name: 'oomdoctor', version: VERSION },
      says: say(comparisonVerdict({ good, bad, mended, shortage, differences, follow, parts }), language),
      mended,
      good: side(good),
      bad: side(bad),
      missing: rounded(shortage),
      differences: differences.map(plain),
      follow: follow.map(plain),
      memory: parts.map(({ what, good: one, bad: other }) => ({
        what,
        good: rounded(one),
        bad: rounded(other),
        difference: one === undefined || other === undefined ? null : Math.round(other - one),
      })),
    },
    null,
    2,
  )}\n`
}
