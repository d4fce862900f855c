export { analyze } from './analyze.ts'
export type { AnalyzeOptions, Analyzed } from './analyze.ts'
export * from './browser.ts'
export { loadRules } from './rules/load.ts'
// More of them than a browser has.
export { FORMATS, render } from './render/formats.ts'
export type { Format } from './render/formats.ts'
