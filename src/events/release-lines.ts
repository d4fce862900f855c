import type { LogRecord } from '../types.ts'
import { perRecord } from './parser.ts'

/**
 * LMDeploy never prints its version, and lm-eval prints it nowhere but in its results: where a statement stands in its file
 * is nearly one. A call that spans lines may be logged with its first or its last line, by the version of Python, so this is
 * a hint and no proof.
 */
interface Statement {
  readonly program: 'lmdeploy' | 'lm-eval'
  /** The logger's own name of the file or module, as releases spell it. */
  readonly file: RegExp
  readonly says: RegExp
  /** Line -> releases, ranges as `0.6.1-0.6.3`. */
  readonly lines: Readonly<Record<number, string>>
}

const statements: readonly Statement[] = [
  {
    program: 'lmdeploy',
    file: /^async_engine\.py$/,
    says: /^input backend=/,
    lines: {
      142: '0.6.1-0.6.3',
      143: '0.6.4-0.6.5',
      266: '0.7.0, 0.9.2-0.9.2.post1',
      258: '0.7.0.post1',
      259: '0.7.0.post2-0.7.0.post3, 0.7.2-0.8.0',
      260: '0.7.1',
      263: '0.9.0-0.9.1',
      254: '0.10.0-0.10.1',
      304: '0.10.2',
      310: '0.11.0',
      312: '0.11.1',
      105: '0.12.0-0.12.2',
      115: '0.12.3',
      116: '0.13.0',
      119: '0.14.0',
      118: '0.15.0',
      130: '0.16.0-0.17.0',
      133: '0.18.0',
    },
  },
  {
    program: 'lmdeploy',
    file: /^turbomind\.py$/,
    says: /^turbomind model config/,
    lines: {
      200: '0.6.1-0.6.5',
      202: '0.7.0',
      192: '0.7.0.post1',
      190: '0.7.0.post2-0.7.0.post3',
      189: '0.7.1',
      187: '0.7.2-0.7.3',
      226: '0.8.0',
      259: '0.9.0-0.9.1',
      264: '0.9.2-0.9.2.post1, 0.12.0-0.12.3',
      255: '0.10.0',
      258: '0.10.1',
      261: '0.10.2',
      263: '0.11.0-0.11.1',
      266: '0.13.0',
    },
  },
  {
    program: 'lmdeploy',
    file: /^turbomind\.py$/,
    says: /^turbomind engine config/,
    lines: { 255: '0.14.0', 261: '0.15.0', 271: '0.16.0, 0.18.0', 279: '0.17.0' },
  },
  {
    program: 'lmdeploy',
    file: /^base\.py$/,
    says: /^Building Model\./,
    lines: {
      146: '0.7.2-0.7.3',
      152: '0.8.0',
      176: '0.9.0-0.9.1',
      177: '0.9.2-0.9.2.post1',
      190: '0.10.0',
      188: '0.10.1-0.10.2',
      245: '0.11.0',
      239: '0.11.1',
      243: '0.12.0-0.12.3',
      343: '0.13.0',
      371: '0.14.0',
      450: '0.15.0-0.16.0',
      463: '0.17.0',
      430: '0.18.0',
    },
  },
  {
    program: 'lmdeploy',
    file: /^archs\.py$/,
    says: /^Fallback to pytorch engine because .* not supported/,
    lines: { 53: '0.6.1-0.7.0', 51: '0.7.0.post1-0.9.2.post1', 45: '0.10.0-0.13.0', 44: '0.14.0', 41: '0.15.0-0.17.0', 38: '0.18.0' },
  },
  {
    program: 'lm-eval',
    file: /^(?:lm_eval\.)?evaluator(?:\.py)?$/,
    says: /^Setting random seed to /,
    lines: {
      131: '0.4.2',
      152: '0.4.3',
      161: '0.4.4',
      164: '0.4.5-0.4.7',
      169: '0.4.8',
      189: '0.4.9',
      202: '0.4.9.1-0.4.9.2',
      211: '0.4.10-0.4.11',
      214: '0.4.12-0.4.13',
    },
  },
  {
    program: 'lm-eval',
    file: /^(?:lm_eval\.)?evaluator(?:\.py)?$/,
    says: /^Initializing \S+ model, with arguments: /,
    lines: {
      176: '0.4.3',
      189: '0.4.3',
      185: '0.4.4',
      198: '0.4.4',
      188: '0.4.5-0.4.7',
      201: '0.4.5-0.4.7',
      193: '0.4.8',
      206: '0.4.8',
      214: '0.4.9',
      227: '0.4.9, 0.4.9.1-0.4.9.2',
      240: '0.4.9.1-0.4.9.2',
      236: '0.4.10-0.4.11',
      249: '0.4.10-0.4.11',
      239: '0.4.12-0.4.13',
      252: '0.4.12-0.4.13',
    },
  },
  { program: 'lm-eval', file: /^(?:lm_eval\.)?evaluator(?:\.py)?$/, says: /^Running \S+ requests$/, lines: { 585: '0.4.12', 589: '0.4.13' } },
]

const releasesOf = ({ place, message }: LogRecord): (Pick<Statement, 'program'> & { readonly releases: string }) | undefined => {
  const [, file = '', line] = /^([\w.]+):(\d+)$/.exec(place ?? '') ?? []
  const statement = line === undefined ? undefined : statements.find(each => each.file.test(file) && each.says.test(message))
  const releases = statement?.lines[Number(line)]
  return statement === undefined || releases === undefined ? undefined : { program: statement.program, releases }
}

const WAKES = [
  {
    head: true as const,
    words: [
      'input backend=',
      'turbomind model config',
      'turbomind engine config',
      'Building Model.',
      'Fallback to pytorch engine because',
      'Setting random seed to',
      'model, with arguments:',
      'evaluator:585]',
      'evaluator:589]',
      'evaluator.py:585]',
      'evaluator.py:589]',
    ],
  },
]

/** Which releases have a known statement at the line that its logger printed. */
export const releaseLines = perRecord('release lines', WAKES, record => {
  const found = releasesOf(record)
  return found === undefined ? [] : [{ kind: 'remark', name: 'release-hint', values: { program: found.program, releases: found.releases } }]
})
