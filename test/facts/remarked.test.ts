import { describe, expect, test } from 'vitest'
import { factsIn } from './read.ts'

describe('what an engine or the host remarks on', () => {
  test('how full /dev/shm is', () => {
    expect(factsIn('shm              64M   16M   48M  25% /dev/shm')['host.shm-share']).toBe(0.25)
  })
  test('another file system says nothing of it', () => {
    expect(factsIn('overlay          98G   97G     0 100% /')).not.toHaveProperty(['host.shm-share'])
  })
})
