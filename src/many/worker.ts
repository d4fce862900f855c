// What runs in a thread.
export { runBatch as default } from './batch.ts'
