import { diagnose, open } from '../../src/diagnose.ts'
import { render } from '../../src/render/formats.ts'
import { ourRules } from '../../src/rules/ours.ts'

/** The milliseconds of this processor that a text takes from its bytes to its page. */
export const cost = async (text: string): Promise<{ readonly read: number; readonly whole: number }> => {
  const bytes = new TextEncoder().encode(text)
  const started = process.cpuUsage()
  const reading = open('a.log')
  for (let at = 0; at < bytes.length; at += 2 ** 20) reading.read(bytes.subarray(at, at + 2 ** 20))
  const input = reading.end()
  const read = process.cpuUsage(started).user / 1000
  const report = diagnose([input], ourRules())
  await render(report, 'json')
  await render(report, 'text')
  return { read, whole: process.cpuUsage(started).user / 1000 }
}
