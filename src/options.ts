import type { Language } from './render/language.ts'

/** What `oomdoctor analyze` was asked for. */
export interface AnalyzeArguments {
  readonly paths: readonly string[]
  readonly format: 'text' | 'json'
  readonly language: Language
  readonly all: boolean
  readonly ledger: boolean
  readonly why: readonly string[]
  readonly failOn: 'cause' | 'snapshot' | 'contributor' | 'never'
  readonly rules: readonly string[]
  readonly width: number | undefined
  readonly modelConfig: string | undefined
}

/** A command with what it was asked for; `said` is what the parser itself printed (help, version, a mistake). */
export type Command =
  | { readonly name: 'analyze'; readonly arguments: AnalyzeArguments }
  | {
      readonly name: 'smi'
      readonly paths: readonly string[]
      readonly format: 'text' | 'json'
      readonly language: Language
      readonly width: number | undefined
    }
  | { readonly name: 'explain'; readonly rule: string; readonly language: Language; readonly rules: readonly string[]; readonly width: number | undefined }
  | {
      readonly name: 'flags'
      readonly engine: string
      readonly version: string | undefined
      readonly all: boolean
      readonly language: Language
      readonly width: number | undefined
    }
  | { readonly name: 'rules-list'; readonly language: Language; readonly rules: readonly string[] }
  | { readonly name: 'rules-check'; readonly dir: string | undefined; readonly fixtures: string | undefined }
  | { readonly name: 'rules-new'; readonly id: string; readonly dir: string }
  | { readonly name: 'said'; readonly text: string; readonly failed: boolean }
