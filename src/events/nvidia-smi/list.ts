import type { Utterance } from '../parser.ts'
import { draftAt, utter } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Reader } from './reader.ts'

/** `GPU 0: NVIDIA H200 (UUID: GPU-661c8005-…)`; without the UUID other programs print the same line. */
const CARD = /^GPU (\d{1,3}): (.{1,80}) \(UUID: (GPU-[\w-]{8,40})\)$/
const SLICE = /^\s+MIG .{1,60}\(UUID: MIG-/

/** `nvidia-smi -L`: which number belongs to which UUID. It says nothing of memory. */
export const list = (): Reader => {
  let draft: Draft | undefined
  const close = (out: Utterance[]): void => {
    if (draft) utter(draft, out)
    draft = undefined
  }
  return {
    inks: 'GM',
    close,
    patience: () => 0,
    take: ({ record, text }, out) => {
      const [, index = '', name = '', uuid = ''] = CARD.exec(text.trim()) ?? []
      if (uuid === '') return draft !== undefined && SLICE.test(text)
      if (draft?.gpus.some(gpu => gpu.index === Number(index))) close(out)
      draft ??= draftAt(record, 'nvidia-smi')
      draft.gpus.push({ index: Number(index), uuid, name })
      return true
    },
  }
}
