// The form of the JSON report that docs/json.md promises: what is wrong with a document, in words.

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const isPlace = (value: unknown): boolean => isObject(value) && typeof value['file'] === 'string' && isCount(value['line']) && value['line'] >= 1
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''
const oneOf =
  (...choices: readonly unknown[]) =>
  (value: unknown): boolean =>
    choices.includes(value)
const listOf =
  (each: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(each)
const orNull =
  (is: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === null || is(value)
/** Keys that must be there; others may. */
const withKeys =
  (keys: Readonly<Record<string, (value: unknown) => boolean>>) =>
  (value: unknown): boolean =>
    isObject(value) && Object.entries(keys).every(([key, is]) => is(value[key]))
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)
/** A size is an integer, also where it is more than a double holds exactly. */
const isBytes = (value: unknown): boolean => Number.isInteger(value)
const isScalar = (value: unknown): boolean => typeof value === 'string' || typeof value === 'boolean' || isNumber(value)

const isLedger = withKeys({
  gpu: () => true,
  capacity: isBytes,
  parts: listOf(withKeys({ what: isText, bytes: isBytes, from: listOf(isPlace) })),
  unexplained: isBytes,
})
const isEvidence = withKeys({ says: isText, weight: oneOf('decisive', 'strong', 'weak', 'against'), at: listOf(isPlace) })
const FORM: Readonly<Record<string, (value: unknown) => boolean>> = {
  schema: oneOf(1),
  verdict: oneOf('out-of-memory', 'memory-pressure', 'no-memory-problem', 'undecided', 'unrecognised'),
  otherFailure: orNull(withKeys({ says: isText, at: isPlace, text: value => typeof value === 'string' })),
  snapshots: listOf(withKeys({ at: isPlace, gpus: Array.isArray, processes: Array.isArray })),
  inputs: listOf(withKeys({ path: isText, kind: isText, bytes: isCount, lines: isCount, cut: listOf(isText) })),
  episodes: listOf(
    withKeys({
      at: isPlace,
      engine: orNull(isText),
      engineVersion: orNull(isText),
      engineVersionFrom: oneOf('log', 'inferred', 'unknown'),
      outcome: oneOf('terminal', 'recovered', 'continued', 'healthy', 'cut-off'),
      facts: value => isObject(value) && Object.values(value).every(withKeys({ value: isScalar, from: listOf(isPlace) })),
      ledger: listOf(isLedger),
      missing: listOf(isText),
    }),
  ),
  findings: listOf(
    withKeys({
      rank: isCount,
      rule: isText,
      kind: oneOf('cause', 'snapshot', 'contributor'),
      episode: isCount,
      confidence: value => isNumber(value) && (value as number) > 0 && (value as number) < 1,
      level: oneOf('certain', 'likely', 'possible'),
      title: isText,
      says: isText,
      evidence: value => listOf(isEvidence)(value) && (value as unknown[]).length > 0,
      against: listOf(isEvidence),
      fixes: listOf(withKeys({ do: isText, set: isObject, spelled: isObject, predicted: listOf(isLedger), costs: isText, applies: isObject })),
      references: Array.isArray,
    }),
  ),
  notes: listOf(withKeys({ name: isText, says: isText, at: listOf(isPlace) })),
}

/** What of a document is not as promised; undefined where all is. */
export const flawOf = (text: string): string | undefined => {
  const document: unknown = JSON.parse(text)
  if (!isObject(document)) return 'the document is no object'
  const key = Object.keys(FORM).find(each => FORM[each]?.(document[each]) !== true)
  if (key !== undefined) return `${key} is not as promised: ${JSON.stringify(document[key]).slice(0, 2000)}`
  const unfilled = /\{\{[\w.-]*\}\}|"[^"]*\b(?:undefined|NaN|Infinity)\b (?:GiB|MiB|KiB|B|tokens|bytes)/.exec(text)
  if (unfilled !== null) return `a text is not filled in: ${unfilled[0]}`
  return undefined
}
