import { called } from '../engines/names.ts'
import type { CheckReport, LaunchFinding, LaunchSeen } from '../launch/index.ts'
import type { Severity } from '../launch/checks/check.ts'
import type { Release } from '../launch/release.ts'
import type { Text } from '../rules/rule.ts'
import { VERSION } from '../version.ts'
import { say } from './language.ts'
import type { Language } from './language.ts'
import { visible } from '../encode/terminal.ts'
import { withoutOrders } from '../encode/workflow.ts'
import { painter } from './text/paint.ts'
import type { Paint } from './text/paint.ts'
import { clip, wrap } from './text/width.ts'

export interface LaunchesOptions {
  readonly language: Language
  readonly width: number
  readonly colour: boolean
}

/** What a check of launches found, as people read it. */
export const launchesText = (report: CheckReport, { language, width, colour }: LaunchesOptions): string => {
  const paint = painter(colour)
  const t = (text: Text): string => say(text, language)
  // Of a folder only what starts something; of a few files each is answered for.
  const shown = report.files.filter(({ kind, launches }) => launches.length > 0 || (report.files.length <= FEW && kind !== 'requirements'))
  const lines = shown.flatMap(({ path, launches }) => {
    const findings = report.findings.filter(({ at }) => at.file === path)
    return [
      ...wrap(visible(headline(path, launches, findings.length, language)), width).map((line, at) => (at === 0 ? paint('bold', line) : line)),
      ...findings.flatMap(finding => block(finding, t, width, paint)),
      '',
    ]
  })
  const guessed = report.files.some(({ launches }) => launches.some(({ release }) => release?.from === 'newest'))
  const more = guessed ? wrap(say(WORDS.another, language), width).map(line => paint('dim', line)) : []
  return withoutOrders(`${[...lines, ...wrap(summary(report, language), width).map(line => paint('bold', line)), ...more].join('\n')}\n`)
}

const FEW = 5

const headline = (path: string, launches: readonly LaunchSeen[], findings: number, language: Language): string => {
  if (launches.length === 0) return `${path} · ${say(WORDS.none, language)}`
  const [first, ...others] = launches
  const programs = [...new Set(launches.map(launch => programOf(launch, language)))].join(', ')
  const model = others.length === 0 && first !== undefined && first.model !== null ? ` · ${first.model}` : ''
  const count = others.length === 0 ? '' : ` · ${launches.length}${say(WORDS.starts, language)}`
  return `${path} · ${programs}${model}${count}${findings === 0 ? `: ${say(WORDS.fine, language)}` : ''}`
}

const programOf = ({ engine, release }: LaunchSeen, language: Language): string =>
  release === null ? called(engine ?? '?') : `${called(engine ?? '?')} ${release.version}${say(FROM[release.from], language)}`

const FROM: Readonly<Record<Release['from'], Text>> = {
  asked: { en: '', zh: '' },
  image: { en: ' (by its image)', zh: '（取自镜像）' },
  installed: { en: ' (as installed)', zh: '（取自安装的版本）' },
  newest: { en: ' (the newest known)', zh: '（已知最新版本）' },
}

const block = ({ severity, at, flag, says, change }: LaunchFinding, t: (text: Text) => string, width: number, paint: Paint): string[] => {
  const inner = Math.max(20, width - INDENT.length)
  const changed = change === undefined ? [] : wrap(visible(`${t(WORDS.change)}  ${t(change)}`), inner)
  return [
    '',
    ` ${paint(COLOURS[severity], t(SEVERITIES[severity]))}  ${visible(at.file)}:${at.line}  ${paint('cyan', visible(flag))}`,
    ...wrap(visible(t(says)), inner).map(line => INDENT + line),
    ...(at.text === '' ? [] : [INDENT + paint('dim', excerpt(visible(at.text), visible(flag), inner))]),
    ...changed.map(line => INDENT + paint('green', line)),
  ]
}
const INDENT = '    '

/** The piece of a line in which the flag stands. */
const excerpt = (line: string, flag: string, width: number): string => {
  const at = line.indexOf(flag)
  return at + flag.length + AFTER <= width ? clip(line, width) : clip(`…${line.slice(at - BEFORE)}`, width)
}
const BEFORE = 16
const AFTER = 12

const SEVERITIES: Readonly<Record<Severity, Text>> = {
  error: { en: 'cannot work', zh: '无法工作' },
  warning: { en: 'risky', zh: '有风险' },
  note: { en: 'note', zh: '提示' },
}
const COLOURS: Readonly<Record<Severity, Parameters<Paint>[0]>> = { error: 'red', warning: 'yellow', note: 'dim' }
const WORDS = {
  starts: { en: ' starts', zh: ' 处启动' },
  none: { en: 'no start of an engine is in it', zh: '其中没有启动推理引擎的命令' },
  fine: { en: 'nothing to object to', zh: '没有发现问题' },
  another: { en: 'Another release than the newest: --engine-version vllm=0.8.1', zh: '若不是最新版本，请指定：--engine-version vllm=0.8.1' },
  change: { en: 'Change', zh: '改为' },
} satisfies Record<string, Text>

const summary = ({ files, findings }: CheckReport, language: Language): string => {
  const count = (severity: Severity): number => findings.filter(each => each.severity === severity).length
  const [errors, warnings, notes] = [count('error'), count('warning'), count('note')]
  const launches = files.reduce((sum, each) => sum + each.launches.length, 0)
  return language === 'zh'
    ? `${launches} 处启动（${files.length} 个文件）：${errors} 处无法工作，${warnings} 处有风险，${notes} 条提示。`
    : `${launches} ${launches === 1 ? 'start' : 'starts'} in ${files.length} ${files.length === 1 ? 'file' : 'files'}: ${errors} that cannot work, ${warnings} risky, ${notes} ${notes === 1 ? 'note' : 'notes'}.`
}

/** The same for scripts. */
export const launchesJson = ({ files, findings }: CheckReport, language: Language): string =>
  `${JSON.stringify(
    {
      schema: 1,
      tool: { name: 'oomdoctor', version: VERSION },
      files: files.map(({ path, kind, launches }) => ({
        path,
        kind,
        launches: launches.map(({ at, engine, release, model }) => ({
          line: at.line,
          engine,
          version: release?.version ?? null,
          versionFrom: release?.from ?? 'unknown',
          model,
        })),
      })),
      findings: findings.map(({ check, severity, at, flag, says, change }) => ({
        check,
        severity,
        file: at.file,
        line: at.line,
        text: at.text,
        flag,
        says: say(says, language),
        change: change === undefined ? null : say(change, language),
      })),
    },
    null,
    2,
  )}\n`

/** Annotations of a workflow, one a finding. */
export const launchesGithub = ({ findings }: CheckReport, language: Language): string =>
  findings
    .map(({ check, severity, at, flag, says, change }) => {
      const message = [`${flag}: ${say(says, language)}`, ...(change === undefined ? [] : [`${say(WORDS.change, language)}: ${say(change, language)}`])].join(
        '\n',
      )
      return `::${severity === 'note' ? 'notice' : severity} file=${property(at.file)},line=${at.line},title=${property(`oomdoctor ${check}`)}::${escaped(message)}\n`
    })
    .join('')
const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
