import { perRecord } from '../parser.ts'
import { speaker } from '../speaker.ts'
import type { Parser, Wake } from '../parser.ts'
import type { SpeakerTable } from '../speaker.ts'
import { advice } from './advice.ts'
import { asyncAllocator } from './async.ts'
import { autograd } from './autograd.ts'
import { caught } from './caught.ts'
import { devices } from './devices.ts'
import { libraryHandles, masked } from './masked.ts'
import { cupy, frameworks, jax } from './other-frameworks.ts'
import { memorySaver } from './memory-saver.ts'
import { outOfMemory } from './out-of-memory.ts'
import { retries } from './retries.ts'
import { vgpu } from './vgpu.ts'

/** Everyone who allocates on a device below or beside the engines. PyTorch names no engine: most engines are built on it. */
export const torchSpeakers: readonly SpeakerTable[] = [
  speaker('torch', undefined, [
    ...outOfMemory,
    ...asyncAllocator,
    ...masked,
    ...memorySaver,
    ...devices,
    ...vgpu,
    ...caught,
    ...advice,
    ...autograd,
    ...retries,
  ]),
  speaker('jax', 'jax', jax),
  speaker('cupy', 'cupy', cupy),
  speaker('other frameworks', undefined, frameworks),
]

const HANDLES: readonly Wake[] = [
  {
    words: [
      'CUBLAS_STATUS_NOT_INITIALIZED',
      'CUDNN_STATUS_NOT_INITIALIZED',
      'illegal memory access',
      'device-side assert',
      'Assertion `',
      'misaligned address',
      'unspecified launch failure',
      'driver version is insufficient',
    ],
  },
]
export const handles: Parser = {
  name: 'library handles',
  wakes: HANDLES,
  lasting: () => true,
  make: () => perRecord('library handles', HANDLES, libraryHandles()).make(),
}
