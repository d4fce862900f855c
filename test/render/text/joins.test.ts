import { describe, expect, test } from 'vitest'
import { toText } from '../../../src/render/text/index.ts'
import { widthOf } from '../../../src/width.ts'
import { failing, fixtureReports, reportOf } from '../report.ts'

const shown = (name: string, language: 'en' | 'zh' = 'en', width = 100, all = false): string[] => {
  const [, report] = fixtureReports().find(([each]) => each === name) ?? []
  return report === undefined ? [] : toText(report, { language, width, colour: false, all, ledger: false }).split('\n')
}
const joined = (lines: readonly string[]): string => {
  const from = lines.findIndex(line => line.startsWith('+ '))
  const end = lines.findIndex((line, index) => index > from && !line.startsWith('  '))
  return from < 0 ? '' : lines.slice(from, end).join(' ').replaceAll(/\s+/g, ' ')
}

describe('what ties a file to the log', () => {
  test('in one line: the strongest, and the card’s number', () => {
    expect(joined(shown('engine-vllm-neighbour-grows'))).toBe('+ nvidia-smi.txt: process 39532 (VLLM::EngineCore) is in both (certain)')
    expect(joined(shown('engine-vllm-second-server'))).toBe(
      "+ nvidia-smi.txt: 131 GiB in use on its GPU 1 fits what the log says was free (likely); 25 s earlier (likely); the log's GPU 0 is nvidia-smi's GPU 1 (CUDA_VISIBLE_DEVICES) (certain)",
    )
  })
  test('in Chinese', () => {
    expect(joined(shown('engine-vllm-neighbour-grows', 'zh'))).toBe('+ nvidia-smi.txt：两处都有进程 39532（VLLM::EngineCore）（确定）')
  })
  test('all of it on request', () => expect(joined(shown('engine-vllm-neighbour-grows', 'en', 100, true))).toContain('at the same second (likely)'))
  test('nothing where there is one file', () => {
    const text = toText(reportOf({ 'server.log': failing() }), { language: 'en', width: 100, colour: false, all: true, ledger: false })
    expect(text).not.toMatch(/^\+ /m)
  })
})

test('a second server is named by its own row, not by that of another card', () => {
  const text = shown('engine-vllm-second-server').join('\n')
  expect(text).toContain('end process 39462 (VLLM::EngineCore, 131 GiB)')
  expect(text).not.toContain('39532')
})

test.each([60, 80, 200].flatMap(width => (['en', 'zh'] as const).map(language => [width, language] as const)))('%i columns, %s', (width, language) => {
  for (const name of ['engine-vllm-second-server', 'engine-lm-eval-hf-neighbour'])
    for (const line of shown(name, language, width, true).filter(each => each.startsWith('+ ')))
      expect(widthOf(line.trimEnd()), line).toBeLessThanOrEqual(width)
})
