import { isOpen } from './launch.ts'
import type { Installed, Word } from './launch.ts'

const PACKAGES = 'vllm|lmdeploy|sglang|lm[-_]eval'
const PINNED = new RegExp(`^(${PACKAGES})(?:\\[[\\w,.-]*\\])?={2,3}(\\d[\\w.+!-]*)$`)
const WHEEL = new RegExp(`(?:^|/)(${PACKAGES})-(\\d+(?:\\.\\d+)+(?:\\.?post\\d+)?)[+-]`)

/** Releases that a file of requirements pins, one a line. */
export const installedIn = (content: string): Installed[] =>
  content.split(/\r?\n/).flatMap((row, index) => {
    const [, name, version] = PINNED.exec(row.replace(/[;#][^]*$/, '').trim()) ?? []
    return name === undefined || version === undefined ? [] : [{ package: name.replace('_', '-'), version, line: index + 1 }]
  })

/** Releases that `pip install`, `uv pip install` and their kind are told by number. A range is no release. */
export const installedBy = (words: readonly Word[]): Installed[] =>
  words.some(({ text }) => text === 'install' || text === 'add')
    ? words.flatMap(({ text, line }) => {
        const [, name, version] = PINNED.exec(text) ?? WHEEL.exec(text) ?? []
        return name === undefined || version === undefined || isOpen(version) ? [] : [{ package: name.replace('_', '-'), version, line }]
      })
    : []
