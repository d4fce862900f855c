import { isOpen } from './launch.ts'
import type { Installed, Word } from './launch.ts'

const PACKAGES = 'vllm|lmdeploy|sglang|lm[-_]eval'
const PINNED = new RegExp(`^(${PACKAGES})(?:\\[[\\w,.-]*\\])?={2,3}(\\d[\\w.+!-]*)$`)
const WHEEL = new RegExp(`(?:^|/)(${PACKAGES})-(\\d+(?:\\.\\d+)+(?:\\.?post\\d+)?)[+-]`)

/** Releases that `pip install`, `uv pip install` and their kind are told by number. A range is no release. */
export const installedBy = (words: readonly Word[]): Installed[] =>
  words.some(({ text }) => text === 'install' || text === 'add')
    ? words.flatMap(({ text, line }) => {
        const [, name, version] = PINNED.exec(text) ?? WHEEL.exec(text) ?? []
        return name === undefined || version === undefined || isOpen(version) ? [] : [{ package: name.replace('_', '-'), version, line }]
      })
    : []
