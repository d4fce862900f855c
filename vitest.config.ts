import { defineConfig } from 'vitest/config'

// Every core works: by default one is left to watch files, and two are all that many machines have.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, maxWorkers: '100%' } })
