// One door for a start that must not wait: the words of the command line, and what they start.
export { plainRun } from './arguments.ts'
export { runRun } from './index.ts'
