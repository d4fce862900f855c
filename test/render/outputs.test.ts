import { describe, expect, test } from 'vitest'
import { readOutputs } from '../../src/render/outputs.ts'

describe('the format of a file', () => {
  test.each([
    ['report.html', 'html', 'report.html'],
    ['a/b.HTM', 'html', 'a/b.HTM'],
    ['summary.md', 'markdown', 'summary.md'],
    ['r.json', 'json', 'r.json'],
    ['r.sarif', 'sarif', 'r.sarif'],
    ['r.sarif.json', 'sarif', 'r.sarif.json'],
    ['r.jsonl', 'ndjson', 'r.jsonl'],
    ['junit.xml', 'junit', 'junit.xml'],
    ['r.csv', 'csv', 'r.csv'],
    ['r.txt', 'text', 'r.txt'],
    ['html:report', 'html', 'report'],
    ['issue:bug.md', 'issue', 'bug.md'],
    ['json:C:\\r', 'json', 'C:\\r'],
    ['C:\\r.html', 'html', 'C:\\r.html'],
  ])('%s', (given, format, path) => {
    expect(readOutputs([given])).toEqual([{ format, path }])
  })
  test.each(['report', 'report.pdf', 'html:', 'pdf:report', ''])('%j does not tell it', given => {
    expect(() => readOutputs([given])).toThrow('does not tell the format')
  })
  test('two reports do not go to one file', () => {
    expect(() => readOutputs(['html:a', 'json:a'])).toThrow('--output a: two reports cannot go to one file')
  })
})
