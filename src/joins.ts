import { match } from 'ts-pattern'
import { cardOf, completed, snapshotsIn, visibleIn } from './episodes/cards.ts'
import { momentIn, secondsFrom } from './episodes/clock.ts'
import type { Episode } from './episodes/index.ts'
import { SAME_MOMENT, failureTime, ownPids, tiesOfKill, tiesOfSnapshots } from './episodes/ties.ts'
import type { Strength, Tie } from './episodes/ties.ts'
import { failingCard } from './facts/failing-card.ts'
import type { Failure } from './facts/failure.ts'
import type { Text } from './rules/rule.ts'
import type { Event, Snapshot, Source } from './types.ts'
import { showBytes } from './units.ts'

/** What ties a file to the run that it was read with, how sure that is, and the lines that say so. */
export interface Join {
  readonly file: string
  /** `gpu`: the run's number of a card and nvidia-smi's. `folder`: nothing but that it was given with the log. */
  readonly by: Tie['by'] | 'gpu' | 'folder'
  readonly strength: Strength
  readonly says: Text
  readonly at: readonly Source[]
}

/** How the files of an episode belong together: the log first, then each other file by all that it has in common with it. */
export const joinsOf = (episode: Episode, failure: Failure | undefined): Join[] => {
  const { at, events, files } = episode
  const others = files.filter(file => file !== at.file)
  const beside = others.map(file => ({ file, piece: events.filter(event => event.at.file === file) }))
  const run = events.filter(event => !beside.some(({ piece }) => isAside(piece) && piece.includes(event)))
  if (!run.some(isOfRun)) return []
  return [...beside.flatMap(({ file, piece }) => joinsOfFile(file, piece, run)), ...cards(episode, failure)]
}

const isOfRun = ({ kind }: Event): boolean => kind !== 'snapshot' && kind !== 'link' && kind !== 'killed' && kind !== 'remark'
/** A file that holds no run of its own. */
const isAside = (piece: readonly Event[]): boolean => piece.some(({ kind }) => kind === 'snapshot' || kind === 'killed') && !piece.some(isOfRun)

const joinsOfFile = (file: string, piece: readonly Event[], run: readonly Event[]): Join[] => {
  const own = run.filter(event => event.at.file !== file)
  const ties = !isAside(piece)
    ? piecesOfOne(own, piece)
    : piece.some(({ kind }) => kind === 'killed')
      ? [...tiesOfKill(run, piece).ties, ...tiesOfSnapshots(run, piece)]
      : tiesOfSnapshots(run, piece)
  const joins = ties.map(tie => ({ file, by: tie.by, strength: tie.strength, says: said(tie), at: tie.at }))
  return joins.length > 0 ? joins : [{ file, by: 'folder', strength: 'possible', says: besideIt(run, piece), at: [] }]
}

/** Two pieces of one log (stdout and stderr, a file a rank): the same process speaks in both, or both at one time. */
const piecesOfOne = (own: readonly Event[], piece: readonly Event[]): Tie[] => {
  const [mine, theirs] = [ownPids(own), ownPids(piece)]
  const pid = [...mine.keys()].find(each => theirs.has(each))
  if (pid !== undefined) return [{ by: 'pid', pid, strength: 'certain', at: [mine.get(pid) as Source, theirs.get(pid) as Source] }]
  const stamped = (events: readonly Event[]) =>
    events.flatMap(({ time, at }) => {
      const moment = momentIn(time)
      return moment === undefined ? [] : [{ moment, at }]
    })
  const [one] = stamped(piece)
  const nearest = one === undefined ? [] : stamped(own).map(({ moment, at }) => ({ at, seconds: secondsFrom(moment, one.moment) }))
  const [first] = nearest.toSorted((a, b) => Math.abs(a.seconds) - Math.abs(b.seconds))
  return one === undefined || first === undefined || Math.abs(first.seconds) > SAME_MOMENT
    ? []
    : [{ by: 'time', seconds: Math.round(first.seconds), zones: false, strength: 'likely', at: [first.at, one.at] }]
}

/** Which of nvidia-smi's cards the run's own is, where it numbers them in its own way. */
const cards = (episode: Episode, failure: Failure | undefined): Join[] => {
  const failed = failingCard({ episode, failure })
  if (failed !== undefined && failed.by !== 'number' && failed.by !== 'full') {
    const number = failure?.oom.gpu ?? failure?.refusal?.gpu ?? 0
    const how = failed.by === 'variable' ? variableIn(episode) : HOW[failed.by]
    return mapped(number, failed.gpu.index, failed.snapshot, failed.by === 'variable' ? 'certain' : 'likely', how, failed.from)
  }
  const snapshots = completed(snapshotsIn(episode.events))
  const snapshot = snapshots.findLast(({ gpus }) => gpus.some(({ used }) => used !== undefined)) ?? snapshots.at(-1)
  const placed = snapshot === undefined || failed !== undefined ? undefined : cardOf(0, visibleIn(episode.events), snapshot)
  if (snapshot === undefined || placed?.by === undefined) return []
  return mapped(0, placed.gpu.index, snapshot, 'certain', variableIn(episode), placed.from)
}

const HOW: Readonly<Record<'process' | 'figures', Text>> = {
  process: { en: 'by its process', zh: '依据进程号' },
  figures: { en: 'by its figures', zh: '依据数字' },
}
const variableIn = ({ events }: Episode): Text => {
  const { program, container } = visibleIn(events)
  const names = [program, container].flatMap(each => each?.name ?? []).join(', ')
  return { en: names, zh: names }
}

const mapped = (number: number, index: number | undefined, { at }: Snapshot, strength: Strength, how: Text, from: readonly Source[]): Join[] =>
  index === undefined || index === number
    ? []
    : [
        {
          file: at.file,
          by: 'gpu',
          strength,
          says: {
            en: `the log's GPU ${number} is nvidia-smi's GPU ${index} (${how.en})`,
            zh: `日志中的 GPU ${number} 即 nvidia-smi 的 GPU ${index}（${how.zh}）`,
          },
          at: from,
        },
      ]

const said = (tie: Tie): Text =>
  match(tie)
    .returnType<Text>()
    .with({ by: 'pid' }, ({ pid, name }) => ({
      en: `process ${pid}${name === undefined ? '' : ` (${name})`} is in both`,
      zh: `两处都有进程 ${pid}${name === undefined ? '' : `（${name}）`}`,
    }))
    .with({ by: 'uuid' }, ({ uuid }) => ({ en: `card ${uuid} is in both`, zh: `两处都有显卡 ${uuid}` }))
    .with({ by: 'figures' }, ({ index, used }) => ({
      en: `${showBytes(used)} in use on its GPU ${index} fits what the log says was free`,
      zh: `其 GPU ${index} 已用 ${showBytes(used)}，与日志所说的空闲量相符`,
    }))
    .with({ by: 'host' }, ({ host }) => ({ en: `both are of host ${host}`, zh: `同一台主机 ${host}` }))
    .with({ by: 'time', zones: true }, ({ seconds }) => ({
      en: `at the same minute, ${hours(seconds)} hours apart: clocks of two time zones, or chance`,
      zh: `分钟相同、相差 ${hours(seconds)} 小时：可能是不同时区的时钟，也可能是巧合`,
    }))
    .with({ by: 'time' }, ({ seconds }) => distance(seconds))
    .with({ by: 'name' }, ({ name }) => ({ en: `a process called ${name} was killed`, zh: `被杀死的进程名为 ${name}` }))
    .exhaustive()

const hours = (seconds: number): number => Math.round(Math.abs(seconds) / 1800) / 2

const distance = (seconds: number): Text =>
  Math.abs(seconds) < 1
    ? { en: 'at the same second', zh: '同一秒' }
    : seconds > 0
      ? { en: `${span(seconds).en} later`, zh: `晚 ${span(seconds).zh}` }
      : { en: `${span(seconds).en} earlier`, zh: `早 ${span(seconds).zh}` }

const span = (seconds: number): Text => {
  const [amount, en, zh] =
    Math.abs(seconds) < 120
      ? ([Math.abs(seconds), 's', '秒'] as const)
      : Math.abs(seconds) < 7200
        ? ([Math.abs(seconds) / 60, 'min', '分钟'] as const)
        : ([Math.abs(seconds) / 3600, 'h', '小时'] as const)
  return { en: `${Math.round(amount)} ${en}`, zh: `${Math.round(amount)} ${zh}` }
}

/** Nothing in common was found: how far apart the two are, where both have stamps. */
const besideIt = (run: readonly Event[], piece: readonly Event[]): Text => {
  const failed = failureTime(run)
  const taken = momentIn(snapshotsIn(piece).find(({ time }) => time !== undefined)?.time)
  if (failed === undefined || taken === undefined) return { en: 'given with the log', zh: '与日志一并提供' }
  const apart = distance(secondsFrom(failed.moment, taken))
  return { en: `given with the log, ${apart.en} than the failure`, zh: `与日志一并提供，比故障${apart.zh}` }
}
