import type { Ledger } from '../ledger/index.ts'
import type { FixReport } from '../report.ts'
import { WAYS } from '../rules/flags.ts'
import type { Spelling } from '../rules/flags.ts'
import type { Text } from '../rules/rule.ts'
import { compareVersions } from '../rules/versions.ts'
import { showBytes, showCount } from '../units.ts'
import { codeOf, spelledBy } from './attempt.ts'
import type { Attempt } from './attempt.ts'
import { changeCommand } from './command.ts'
import { allowed } from './demands.ts'
import { bytesOf } from './effects/effect.ts'
import type { Predicted } from './effects/effect.ts'
import { LEAST_CONTEXT } from './goals.ts'
import type { Remedied } from './index.ts'
import { moved } from './moves.ts'
import { predictAll, worthOf } from './predict.ts'
import { isBeyond } from './shortfall.ts'
import type { Change } from './predict.ts'
import { spell } from './spell.ts'

type Member = Attempt & { readonly set: NonNullable<Attempt['set']> }

/**
 * Several changes where none is enough: the cheapest first, until everything finds its room; then each that turns out not
 * to be needed is left out again. Undefined where the log lacks a figure for that, or all together are not enough.
 */
export const combined = (attempts: readonly Attempt[], remedied: Remedied): Attempt | undefined => {
  const members = attempts
    .filter((each): each is Member => each.set !== undefined && each.worth === 'short' && !isBeyond(each))
    .toSorted((a, b) => Number(a.report.scores) - Number(b.report.scores) || Number(isContext(a)) - Number(isContext(b)))
  if (members.length < 2 || remedied.ledgers.length === 0) return undefined
  for (let count = 2; count <= members.length; count += 1) {
    const enough = together(members.slice(0, count), remedied)
    if (enough !== undefined) return needed(members.slice(0, count), remedied) ?? enough
  }
  return undefined
}

/** Without those that are not needed: the dearest of them first. A context is cut last and least, so all that spares it stays. */
const needed = (members: readonly Member[], remedied: Remedied): Attempt | undefined => {
  if (members.some(isContext)) return undefined
  for (const one of members.toReversed()) {
    const rest = members.filter(each => each !== one)
    const enough = rest.length < 2 ? undefined : together(rest, remedied)
    if (enough !== undefined) return needed(rest, remedied) ?? enough
  }
  return undefined
}

const isContext = ({ set }: Member): boolean => set.change.setting === 'max_model_len'

/** All of them on every card; undefined where they are not enough. */
const together = (members: readonly Member[], remedied: Remedied): Attempt | undefined => {
  const { ledgers, ground } = remedied
  const changes = members.map(({ set }) => set.change)
  const sized = ledgers[0] === undefined ? changes : contextSized(changes, ledgers[0], remedied)
  const predicted = ledgers.flatMap(ledger => predictAll(ledger, sized, ground.facts) ?? [])
  const legal = sized.every(({ setting, to }) => allowed(setting, to, ground.facts))
  return legal && predicted.length === ledgers.length && worthOf(predicted) === 'enough'
    ? { worth: 'enough', report: reportOf(members, sized, predicted, remedied) }
    : undefined
}

/** The context is what the cache then holds: it is worked out after all else. */
const contextSized = (changes: readonly Change[], ledger: Ledger, { ground }: Remedied): readonly Change[] => {
  const others = changes.filter(({ setting }) => setting !== 'max_model_len')
  const context = changes.find(({ setting }) => setting === 'max_model_len')
  const before = predictAll(ledger, others, ground.facts)
  if (context === undefined || typeof context.from !== 'number' || before?.needs === undefined) return changes
  const tokens = Math.floor((context.from * bytesOf(before, 'kv-cache')) / before.needs / BLOCK) * BLOCK
  return tokens < LEAST_CONTEXT ? changes : [...others, { ...context, to: Math.min(context.from, tokens) }]
}
const BLOCK = 16

const reportOf = (
  members: readonly Member[],
  changes: readonly Change[],
  predicted: readonly Predicted[],
  { launch, ledgers, ground }: Remedied,
): FixReport => {
  const spelled = members.map(({ set: { change, flag, spelling } }) =>
    spell(spelledBy(flag, spelling, ground.facts), changes.find(({ setting }) => setting === change.setting)?.to ?? change.to),
  )
  const after = members.reduce<string | undefined>(
    (command, { set }, index) =>
      command === undefined || launch === undefined ? undefined : changeCommand(command, launch.program, spelled[index] ?? {}, set.flag.aliases),
    launch?.command,
  )
  const reports = members.map(({ report }) => report)
  const [first] = predicted
  return {
    do: joined(
      reports.map(each => each.do),
      '; ',
      '；',
    ),
    set: Object.fromEntries(changes.map(({ setting, from, to }) => [setting, { from: from ?? null, to }])),
    spelled: spelledTogether(spelled),
    ...(launch === undefined || after === undefined || after === launch.command ? codeOf(spelled, ground) : { command: { before: launch.command, after } }),
    why: joined(
      [
        NONE_ALONE,
        ...reports.flatMap(({ why }, index) => (why === undefined || isResized(members[index], changes) ? [] : [why])),
        ...(first === undefined ? [] : [whatFits(first, changes)]),
      ],
      '; ',
      '；',
    ),
    predicted,
    ...moved(ledgers, predicted, ground.facts),
    costs: joined(
      reports.map(each => each.costs),
      '; ',
      '；',
    ),
    scores: reports.some(({ scores }) => scores),
    applies: {
      from: reports.map(({ applies }) => applies.from).reduce((a, b) => (a === null || (b !== null && compareVersions(b, a) > 0) ? b : a), null),
      to: reports.map(({ applies }) => applies.to).reduce((a, b) => (a === null || (b !== null && compareVersions(b, a) < 0) ? b : a), null),
    },
    references: [...new Set(reports.flatMap(({ references }) => references))],
  }
}

/** Its own sum is not the one that counts in company. */
const isResized = (member: Member | undefined, changes: readonly Change[]): boolean =>
  member !== undefined && changes.some(({ setting, to }) => setting === member.set.change.setting && to !== member.set.change.to)

const NONE_ALONE: Text = { en: 'none of these is enough alone', zh: '其中任何一项单独都不够' }

const whatFits = ({ asked, needs, parts }: Predicted, changes: readonly Change[]): Text => {
  const of = (what: string): number => parts.find(part => part.what === what)?.bytes ?? 0
  const context = changes.find(({ setting }) => setting === 'max_model_len')
  if (needs === undefined)
    return {
      en: `together ${showBytes(of('free'))} are free for the ${showBytes(asked ?? 0)} that are asked for`,
      zh: `合起来空闲 ${showBytes(of('free'))}，需要 ${showBytes(asked ?? 0)}`,
    }
  const length = context === undefined ? '' : showCount(Number(context.to))
  return {
    en: `together the cache gets ${showBytes(of('kv-cache'))}, and ${length === '' ? 'one request of full length' : `a request of ${length} tokens`} needs ${showBytes(needs)}`,
    zh: `合起来缓存得到 ${showBytes(of('kv-cache'))}，${length === '' ? '一个满长度请求' : `一个 ${length} token 的请求`}需要 ${showBytes(needs)}`,
  }
}

const joined = (texts: readonly Text[], en: string, zh: string): Text => ({ en: texts.map(each => each.en).join(en), zh: texts.map(each => each.zh).join(zh) })

/** A way of giving all of them at once; only ways that each of them has. */
const spelledTogether = (all: readonly Spelling[]): Spelling =>
  Object.fromEntries(
    WAYS.flatMap(way => {
      const words = all.flatMap(each => each[way] ?? [])
      return words.length < all.length ? [] : [[way, words.join(BETWEEN[way])]]
    }),
  )
const BETWEEN: Readonly<Record<keyof Spelling, string>> = { cli: ' ', python: ', ', modelArgs: ',', env: ' ', config: '\n' }
