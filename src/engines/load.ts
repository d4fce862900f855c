import type { EngineTable } from './table.ts'

/** Engines and harnesses whose releases have been read; a table is a file of rules/engines/. */
export const READ = ['vllm', 'lmdeploy', 'sglang', 'lm-eval'] as const
export type ReadEngine = (typeof READ)[number]

export const isRead = (name: string): name is ReadEngine => (READ as readonly string[]).includes(name)

/** One engine's table; it is read from its file only when somebody asks. */
export const tableOf = async (name: ReadEngine): Promise<EngineTable> => {
  const { default: table } = (await import(`../../rules/engines/${name}.json`, { with: { type: 'json' } })) as { readonly default: EngineTable }
  return table
}

/** Every table: for checks and pages, never for a log. */
export const allTables = async (): Promise<Readonly<Record<ReadEngine, EngineTable>>> =>
  Object.fromEntries(await Promise.all(READ.map(async name => [name, await tableOf(name)] as const))) as Record<ReadEngine, EngineTable>
