import { describe, expect, test } from 'vitest'
import { factsIn } from './read.ts'

const card = (index: number, used: number, users: string): string => `[${index}] NVIDIA A100-SXM4-80GB | 52'C,   0 % | ${used} / 81920 MB | ${users}`

describe('one card that holds more than its like', () => {
  test('of one job', () => {
    const facts = factsIn(card(0, 60_000, 'ann:python/11(59800M)'), card(1, 60_000, 'ann:python/12(59800M)'), card(2, 64_000, 'ann:python/13(63800M)'))
    expect(facts).toMatchObject({ 'snapshot.same-job': true, 'snapshot.skew-gpu': 2, 'snapshot.skew-place': 'last' })
  })
  test('a card that no process of the job is on is no rank of it', () => {
    const facts = factsIn(card(0, 60_000, 'ann:python/11(59800M)'), card(1, 60_000, 'ann:python/12(59800M)'), card(2, 64_000, ''))
    expect(facts['snapshot.same-job']).toBe(false)
    expect(facts).not.toHaveProperty(['snapshot.skew'])
  })
})
