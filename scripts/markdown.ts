export { code, list, plain, table } from '../src/render/markdown-text.ts'
