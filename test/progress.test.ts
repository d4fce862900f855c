import { expect, test } from 'vitest'
import { progressLine } from '../src/progress.ts'
import { MiB } from '../src/units.ts'

test('a name of a file cannot act on the terminal', () => {
  let said = ''
  progressLine({ write: text => (said += text) }).tell('a\u001b]0;x\u0007.log', 100 * MiB)
  expect(said).toContain(String.raw`a\u001b]0;x\u0007.log: 100 MiB read`)
})
