import { expect, test } from 'vitest'
import { toText } from '../../../src/render/text/index.ts'
import { snapshotsText } from '../../../src/render/text/snapshots.ts'
import { attacked } from '../attack.ts'
import { reportOf } from '../report.ts'

const CONTROLS = /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]|(?!\n)\p{Cc}/u

test.each([80, 200])('nothing in a log, a name of a file or a rule acts on the terminal: %i columns', width => {
  for (const all of [false, true])
    for (const ledger of [false, true]) expect(toText(attacked(), { language: 'en', width, colour: false, all, ledger })).not.toMatch(CONTROLS)
})

test('many runs, as a table', () => {
  const one = attacked()
  const many = { ...one, episodes: Array.from({ length: 5 }, () => one.episodes[0] as NonNullable<(typeof one.episodes)[0]>) }
  expect(toText(many, { language: 'zh', width: 100, colour: false, all: false, ledger: false })).not.toMatch(CONTROLS)
})

test('readings', () => {
  const smi = reportOf({ 'a\u001b]0;x\u0007.csv': ['index, name, memory.used [MiB], memory.total [MiB]', '0, NVIDIA \u202eA100, 80000 MiB, 81920 MiB'] })
  const evil = {
    ...smi,
    snapshots: smi.snapshots.map(each => ({
      ...each,
      gpus: each.gpus.map(gpu => ({ ...gpu, name: 'A\u009b31m\u202e' })),
      processes: [{ pid: 1, name: '\u001b[2Jx', gpu: 0 }],
    })),
  }
  expect(snapshotsText(evil, { language: 'en', width: 100, colour: false })).not.toMatch(CONTROLS)
})
