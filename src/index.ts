export { analyze } from './analyze.ts'
export type { AnalyzeOptions, Analyzed } from './analyze.ts'
export * from './browser.ts'
export { loadRules } from './rules/load.ts'
