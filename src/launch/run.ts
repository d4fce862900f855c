import { optionsOf } from '../engines/command.ts'
import type { Options } from '../engines/command.ts'
import type { Tables } from '../engines/unknown.ts'
import { LM_EVAL_SHORT, readModelArgs, readOptions, sglangNames } from '../events/command/options.ts'
import { readCommand } from '../events/command/programs.ts'
import { factsOf } from '../facts/index.ts'
import type { Facts } from '../facts/sheet.ts'
import type { GivenModel, ModelTable } from '../models/table.ts'
import type { ModelShape } from '../models/shape.ts'
import type { FlagTable } from '../rules/flags.ts'
import type { Engine, Event, EventBody, EventOf, Harness, Scalar, SettingScope, Source } from '../types.ts'
import { isOpen } from './launch.ts'
import type { Card, Cards, Installed, Launch, Setting, Word } from './launch.ts'
import { launcherOf } from './launcher.ts'
import type { Launcher } from './launcher.ts'
import { releaseOf } from './release.ts'
import type { Release } from './release.ts'
import { servedBy } from './turbomind.ts'

/** A launch as an engine would take it: which engine of which release, each setting with its place, and what follows from them. */
export interface Run {
  readonly launch: Launch
  readonly file: string
  readonly engine: Engine | undefined
  readonly harness: Harness | undefined
  readonly backend: 'turbomind' | 'pytorch' | undefined
  readonly release: Release | undefined
  /** The harness' own release. */
  readonly harnessRelease: Release | undefined
  readonly model: string | undefined
  readonly settings: ReadonlyMap<string, Setting>
  /** Variables that the program sees; without a value where the file does not tell it. */
  readonly env: ReadonlyMap<string, Word>
  readonly launcher: Launcher | undefined
  /** Nothing else is given than what the settings hold. */
  readonly complete: boolean
  readonly cards: Cards | undefined
  /** Options as a parser sees them, where the command is one whose parser is known. */
  readonly options: Options | undefined
  readonly shape: ModelShape | undefined
  /** What is known of it before it runs, as of any run. */
  readonly facts: Facts
  readonly at: (line: number) => Source
}

/** What is known beside the file. */
export interface Knowledge {
  readonly flags: FlagTable
  readonly models: ModelTable
  readonly given: GivenModel | undefined
  readonly tables: Tables
  /** Releases that were asked for, by package. */
  readonly versions: Readonly<Record<string, string>>
  readonly card: Card | undefined
}

interface Told {
  readonly engine: Engine | undefined
  readonly harness: Harness | undefined
  readonly backend: 'turbomind' | 'pytorch' | undefined
  readonly model: string | undefined
  readonly version: string | undefined
  readonly settings: readonly Setting[]
}

/** A launch read as a run. */
export const runOf = (launch: Launch, file: string, lines: readonly string[], installed: readonly Installed[], knowledge: Knowledge): Run => {
  const at = (line: number): Source => ({ file, line, text: (lines[line - 1] ?? '').trim().slice(0, MOST_TEXT) })
  const told = launch.call === undefined ? byCommand(launch) : { ...launch.call, model: launch.call.model?.text, version: undefined }
  const settings = new Map(told.settings.map(setting => [setting.name, setting]))
  const env = new Map(launch.env.map(({ name, value }) => [name, value]))
  const release = releaseOf(told.engine, launch, installed, knowledge)
  const harnessRelease = told.harness === 'lm-eval' ? releaseOf('lm-eval', launch, installed, knowledge) : undefined
  const named = told.model !== undefined && !isOpen(told.model) ? told.model : undefined
  const shape = knowledge.given?.shape ?? (named === undefined ? undefined : knowledge.models.find(named)?.shape)
  const backend = told.engine === 'lmdeploy' ? backendIn(told, settings, launch, shape) : undefined
  const events = eventsOf({ ...told, backend }, { launch, env, release, named, card: knowledge.card, at })
  const { facts } = factsOf({ at: at(launch.line), events, files: [file] }, { flags: knowledge.flags, models: knowledge.models, given: knowledge.given })
  return {
    launch,
    file,
    engine: told.engine,
    harness: told.harness,
    backend,
    release,
    harnessRelease,
    model: named,
    settings,
    env,
    launcher: launcherOf(launch),
    complete: !launch.open,
    cards: launch.cards,
    options: launch.words.length === 0 ? undefined : optionsOf(launch.words.map(({ text }) => text)),
    shape,
    facts,
    at,
  }
}
const MOST_TEXT = 200

/** The engine that LMDeploy takes: the one that is asked for, where it can; undefined where the file does not tell. */
const backendIn = ({ backend }: Told, settings: ReadonlyMap<string, Setting>, { open, call }: Launch, shape: ModelShape | undefined): Told['backend'] => {
  const asked = settings.get('backend')
  const named = backend ?? (asked?.value === 'pytorch' || asked?.value === 'turbomind' ? asked.value : undefined)
  if (named === 'pytorch') return 'pytorch'
  if (shape !== undefined && servedBy(shape.type) === 'pytorch') return 'pytorch'
  if (named !== undefined) return named
  if (asked !== undefined || (open && call === undefined)) return undefined
  return shape === undefined ? undefined : servedBy(shape.type)
}

const byCommand = (launch: Launch): Told => {
  const argv = launch.words.map(({ text }) => text)
  const read = readCommand(argv)
  const events = read?.events ?? []
  const identity = events.filter((event): event is EventBody & { kind: 'identity' } => event.kind === 'identity')
  const pick = <K extends 'engine' | 'harness' | 'backend' | 'model' | 'version'>(name: K) => identity.findLast(each => each[name] !== undefined)?.[name]
  const places = placesIn(launch.words)
  const settings = events.flatMap(event =>
    event.kind === 'settings' && event.scope !== 'env' && !LAUNCHERS.has(event.scope)
      ? Object.entries(event.values).map(([name, value]): Setting => ({
          name,
          value: value === null || isOpen(String(value)) ? undefined : value,
          ...(places.get(name) ?? { flag: name, line: launch.line }),
        }))
      : [],
  )
  return { engine: pick('engine'), harness: pick('harness'), backend: pick('backend'), model: pick('model'), version: pick('version'), settings }
}
const LAUNCHERS: ReadonlySet<SettingScope> = new Set(['torchrun', 'accelerate', 'deepspeed'])

/** Each setting's own words and line: an option, or a pair of lm-eval's model_args. */
const placesIn = (words: readonly Word[]): ReadonlyMap<string, { readonly flag: string; readonly line: number }> => {
  const places = new Map<string, { flag: string; line: number }>()
  const lmEval = words.some(({ text }) => /(?:^|\/)lm[_-]eval$/.test(text))
  const short = lmEval ? LM_EVAL_SHORT : undefined
  for (const [index, { text, line }] of words.entries()) {
    const before = words[index - 1]?.text ?? ''
    const args =
      before === '--model_args' || before === '-a' ? text : (/^--model_args=(.*)$/s.exec(text)?.[1] ?? (lmEval && /^\w+=/.test(text) ? text : undefined))
    if (args !== undefined) for (const { name } of readModelArgs(args)) places.set(name, { flag: `${name}=`, line })
    if (!text.startsWith('-') || /^-\d/.test(text)) continue
    const flag = /^--?[\w.-]+/.exec(text)?.[0] ?? text
    for (const { name } of readOptions([text], short).options) {
      places.set(name, { flag, line })
      for (const each of sglangNames([{ name, value: true }])) if (!places.has(each.name)) places.set(each.name, { flag, line })
    }
  }
  return places
}

interface Surrounding {
  readonly launch: Launch
  readonly env: ReadonlyMap<string, Word>
  readonly release: Release | undefined
  readonly named: string | undefined
  readonly card: Card | undefined
  readonly at: (line: number) => Source
}

/** What the run would say of itself in its first lines. */
const eventsOf = ({ engine, harness, backend, settings }: Told, { launch, env, release, named, card, at }: Surrounding): Event[] => {
  const bodies: (readonly [EventBody, number])[] = [
    [{ kind: 'start', mark: 'command' }, launch.line],
    [
      {
        kind: 'identity',
        ...(engine === undefined ? {} : { engine }),
        ...(harness === undefined ? {} : { harness }),
        ...(backend === undefined ? {} : { backend }),
        ...(named === undefined ? {} : { model: named }),
        ...(release === undefined || release.from === 'newest' ? {} : { version: release.version }),
      },
      launch.line,
    ],
    ...settings.flatMap(({ name, value, line }): (readonly [EventBody, number])[] =>
      value === undefined ? [] : [[{ kind: 'setting', name, value, origin: 'command', scope: scopeOf(name, engine, harness) }, line]],
    ),
    ...[...env].flatMap(([name, { text, line }]): (readonly [EventBody, number])[] =>
      isOpen(text) ? [] : [[{ kind: 'setting', name, value: text, origin: 'environment', scope: 'env' }, line]],
    ),
    ...(engine !== undefined && !launch.open && !settings.some(({ value }) => value === undefined)
      ? [
          [
            { kind: 'settings', values: {} as Record<string, Scalar>, origin: 'command', scope: engine, complete: true } as EventOf<'settings'>,
            launch.line,
          ] as const,
        ]
      : []),
    ...(card === undefined ? [] : [[{ kind: 'holding', what: 'capacity', bytes: card.capacity, gpu: 0 } as EventBody, launch.line] as const]),
  ]
  return bodies.map(([body, line], order) => ({ ...body, at: at(line), by: { lane: '' }, order }) as Event)
}

const scopeOf = (name: string, engine: Engine | undefined, harness: Harness | undefined): SettingScope =>
  harness === 'lm-eval' && /^(?:batch_size|max_batch_size|tasks|limit|num_fewshot)$/.test(name) ? 'lm-eval' : (engine ?? 'any')
