import { expect, test } from 'vitest'
import { factsIn } from './read.ts'

const budget = (free: string, cache: string) =>
  `[TM][INFO][1121.12:23:39.180871][turbomind.cc:338] Object cache budget: ${cache} MB from free ${free} MB and ratio 0.800`
const blocks = (count: number) => `[TM][INFO] [BlockManager] max_block_count = ${count}`

test('whole engines on one card: what the first of them found, and what the last', () => {
  const facts = factsIn('$ torchrun --nproc_per_node 2 app.py', budget('40000.00', '32000.00'), budget('40000.00', '32000.00'), budget('8000.00', '6400.00'))
  expect(facts).toMatchObject({ 'start.engines': 2, 'start.free-first': 40_000 * 2 ** 20, 'memory.free-at-start': 8000 * 2 ** 20 })
})

test('the same where blocks are counted', () => {
  const facts = factsIn('$ torchrun --nproc_per_node 2 app.py', blocks(24_000), blocks(24_000), blocks(11_000))
  expect(facts).toMatchObject({ 'start.engines': 2, 'start.blocks-first': 24_000, 'kv.blocks': 11_000 })
})

test('ranks of one engine find the same', () => {
  const facts = factsIn('$ lmdeploy serve api_server m --tp 2', budget('40000.00', '32000.00'), budget('40000.00', '32000.00'))
  expect(facts).not.toHaveProperty(['start.free-first'])
})
