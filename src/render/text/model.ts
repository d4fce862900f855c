import type { EpisodeReport } from '../../report.ts'
import type { Text } from '../../rules/rule.ts'
import { showBytes } from '../../units.ts'
import type { Page } from './index.ts'
import { wrap } from './width.ts'

/** Where the model's figures come from. */
const ORIGINS: Readonly<Record<string, Text>> = {
  log: { en: 'by counts in the log', zh: '据日志中的数值' },
  config: { en: 'from the config.json that was given', zh: '据所给的 config.json' },
  table: { en: 'by its name, from the table of common models', zh: '据其名称，取自常见模型表' },
  inferred: { en: "inferred from the log's figures", zh: '由日志中的数字推算' },
}

/** What is known of the model and where from; nothing where nothing is. */
export const modelLine = (episode: EpisodeReport, page: Page): string[] => {
  const fact = (name: string): number | undefined => {
    const value = episode.facts[name]?.value
    return typeof value === 'number' ? value : undefined
  }
  const origin = ORIGINS[String(episode.facts['model.from']?.value)]
  const [parameters, weights, kv] = [fact('model.parameters'), fact('model.weights-expected'), fact('model.kv-bytes-per-token')]
  const [layers, heads] = [fact('model.layers'), fact('model.kv-heads')]
  const parts: readonly (Text | undefined)[] = [
    parameters === undefined ? undefined : { en: `${billions(parameters)} B parameters`, zh: `${billions(parameters)} B 参数` },
    layers === undefined || heads === undefined ? undefined : { en: `${layers} layers with ${heads} KV heads`, zh: `${layers} 层、${heads} 个 KV 头` },
    weights === undefined ? undefined : { en: `${showBytes(weights)} of weights on a GPU`, zh: `每卡权重 ${showBytes(weights)}` },
    kv === undefined ? undefined : { en: `${showBytes(kv)} of KV cache a token on a GPU`, zh: `每卡每 token KV 缓存 ${showBytes(kv)}` },
  ]
  const said = parts.filter(part => part !== undefined).map(page.t)
  if (origin === undefined || said.length === 0) return []
  const zh = page.language === 'zh'
  const line = zh ? `模型：${said.join('，')}（${page.t(origin)}）` : `The model: ${said.join(', ')} (${page.t(origin)})`
  return ['', ...wrap(line, page.width - 1).map(each => page.paint('dim', ` ${each}`))]
}

const billions = (parameters: number): string => (parameters / 1e9).toFixed(parameters < 1e10 ? 2 : 1)
