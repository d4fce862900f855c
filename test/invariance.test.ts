import { describe, expect, test } from 'vitest'
import { cases, eachLine, reportIn, told } from './told.ts'
import type { Shape, Told } from './told.ts'

/** A log as it comes: from a container, a CI, a forum, a terminal, another system. */
const SHAPES: Readonly<Record<string, Shape>> = {
  'line ends of Windows': log => log.replaceAll('\n', '\r\n'),
  UTF_16: log => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(log, 'utf16le')]),
  'kubectl logs --timestamps': log => eachLine(log, line => `2026-11-21T12:38:32.123456789Z ${line}`),
  containerd: log => eachLine(log, line => `2026-11-21T12:38:32.123456789Z stderr F ${line}`),
  'docker compose': log => eachLine(log, line => `vllm-1  | ${line}`),
  journal: log => eachLine(log, line => `Nov 21 12:38:32 gpu7 python3[4711]: ${line}`),
  'quoted in a forum': log => eachLine(log, line => `> ${line}`),
  'in a code fence': log => `Here is my log:\n\n\`\`\`bash\n${log}\n\`\`\`\n`,
  colours: log => eachLine(log, line => (line === '' ? line : `\u001b[36m${line.slice(0, 3)}\u001b[0m${line.slice(3)}\u001b[K`)),
  'blank lines between all lines': log => log.replaceAll('\n', '\n\n'),
  'line ends of two systems': log =>
    log
      .split('\n')
      .map((line, index) => (index % 3 === 0 ? `${line}\r` : line))
      .join('\n'),
  'GitHub Actions': log => `2026-11-21T12:38:30.1234567Z ##[group]Run ./serve.sh\n${eachLine(log, line => `2026-11-21T12:38:32.1234567Z ${line}`)}`,
  GitLab: log => eachLine(log, line => `2026-11-21T12:38:32.123456Z 01O ${line}`),
  Buildkite: log => eachLine(log, line => `\u001b_bk;t=1732192712123\u0007${line}`),
  'Buildkite, copied': log => eachLine(log, line => `[2026-11-21T12:38:32Z] ${line}`),
  'gh run view --log': log => eachLine(log, line => `eval\tRun ./serve.sh\t2026-11-21T12:38:32.1234567Z ${line}`),
  'srun --label': log => eachLine(log, line => `0: ${line}`),
  'a label of torchrun': log => eachLine(log, line => `[default0]:${line}`),
  'kubectl logs --prefix': log => eachLine(log, line => `[pod/vllm-0/vllm] ${line}`),
  'docker service logs': log => eachLine(log, line => `vllm_server.1.x2f0a9b8c7d6@gpu7    | ${line}`),
  // A log that tells its ranks apart would contradict it.
  'torch names the rank in front of a traceback': log =>
    / TP\d\]/.test(log)
      ? log
      : eachLine(log, line => (/^(?:Traceback \(|  |During handling|The above|[\w.]*(?:Error|Exception)\b)/.test(line) ? `[rank0]: ${line}` : line)),
  'lines that an editor numbered': log => numbered(log, number => `${number}: `),
  'grep -n': log => numbered(log, number => `${number}:`),
  'cat -n': log => numbered(log, number => `${String(number).padStart(6)}\t`),
  'every line twice': log => eachLine(log, line => `${line}\n${line}`),
}
const numbered = (log: string, shape: (number: number) => string): string =>
  log
    .replace(/\n$/, '')
    .split('\n')
    .map((line, index) => shape(index + 1) + line)
    .join('\n')
/** What a copy from a terminal of this width holds: no colours, a bar's last redraw, lines broken at the column. */
const wrapped = (width: number) => (log: string) =>
  log
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/\u001b\[[\d;]*[A-Za-z]|\r$/gm, '')
    .split('\n')
    .flatMap(line => (line.split('\r').at(-1) ?? '').match(Number.isFinite(width) ? new RegExp(`.{1,${width}}`, 'gu') : /.+/gu) ?? [''])
    .join('\n')
/** A break that cannot be told: of five lines one is broken, in front of a bracket. */
const UNTOLD: Readonly<Record<string, readonly number[]>> = { 'gpu-contexts-on-first': [90, 100] }
const diagnosed = (name: string, inputs: readonly string[], shape: Shape): Told => told(reportIn(name, inputs, shape))
const clean = new Map(cases.map(({ name, inputs }) => [name, diagnosed(name, inputs, log => log)]))

describe('the same causes and figures in every shape', () => {
  test.each(Object.entries(SHAPES))(
    '%s',
    (_, shape) => {
      for (const { name, inputs } of cases) expect(diagnosed(name, inputs, shape), name).toEqual(clean.get(name))
    },
    120_000,
  )
})

describe('the same causes and figures from a terminal of any width', () => {
  // A terminal keeps of a bar its last state only, however wide it is.
  const seen = new Map(cases.map(({ name, inputs }) => [name, diagnosed(name, inputs, wrapped(Infinity))]))
  test.each([80, 90, 100, 120, 160, 211])(
    'wrapped at %i columns',
    width => {
      for (const { name, inputs } of cases) if (!UNTOLD[name]?.includes(width)) expect(diagnosed(name, inputs, wrapped(width)), name).toEqual(seen.get(name))
    },
    120_000,
  )
  test('a bar that is gone takes no cause with it', () => {
    for (const { name } of cases) expect(seen.get(name)?.causes, name).toEqual(clean.get(name)?.causes)
  })
})
