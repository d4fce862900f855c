import { describe, expect, test } from 'vitest'
import { lineReader } from '../../src/lines/index.ts'
import { recordReader } from '../../src/records/index.ts'

const origin = (line: string): unknown => {
  const lines = lineReader('kern.log')
  const [read] = [...lines.read(new TextEncoder().encode(`${line}\n`)), ...lines.end()]
  const [record] = read === undefined ? [] : recordReader().read(read)
  return { host: record?.by.host, time: record?.time }
}

describe('where a line comes from', () => {
  test.each([
    ['the journal’s kernel lines', 'Apr 26 10:22:44 gpu7 kernel: Out of memory: Killed process 2402 (python3)', 'gpu7', 'Apr 26 10:22:44'],
    ['in Chinese', '4月 26 10:22:44 gpu7 kernel: Out of memory: Killed process 2402 (python3)', 'gpu7', '4月 26 10:22:44'],
    ['rsyslog', '2024-04-26T10:22:44.123456+08:00 gpu7 kernel: oom_reaper: x', 'gpu7', '2024-04-26T10:22:44.123456+08:00'],
    ['dmesg -T', '[Fri Apr 26 10:22:44 2024] Out of memory: Killed process 2402 (python3)', undefined, 'Fri Apr 26 10:22:44 2024'],
    ['dmesg -T in Chinese', '[五 4月 26 10:22:44 2024] Out of memory: Killed process 2402 (python3)', undefined, '五 4月 26 10:22:44 2024'],
    ['dmesg: seconds since the start are no time', '[  230.005949] Out of memory: Killed process 2402 (python3)', undefined, undefined],
    ['systemd', 'Feb 24 11:16:32 gpu7 systemd[1]: vllm.service: A process of this unit has been killed by the OOM killer.', 'gpu7', 'Feb 24 11:16:32'],
    [
      'a program’s line in the journal: its own time, the journal’s host',
      'Feb 24 11:16:32 gpu7 vllm[71]: INFO 02-24 03:16:32 [api_server.py:1] x',
      'gpu7',
      '02-24 03:16:32',
    ],
    ['a program’s line without a stamp has none', 'Feb 24 11:16:32 gpu7 vllm[71]: hello', 'gpu7', undefined],
    ['a plain line', 'INFO 02-24 03:16:32 [api_server.py:1] x', undefined, '02-24 03:16:32'],
    ['words that begin with a month', 'May I ask: what is free?', undefined, undefined],
  ])('%s', (_, line, host, time) => expect(origin(line)).toEqual({ host, time }))
})
