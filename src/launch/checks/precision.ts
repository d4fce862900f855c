import { text, written } from './check.ts'
import type { Check } from './check.ts'

const FULL = /^(?:torch\.)?(?:float|float32|fp32)$/

/** Weights in full precision: twice the memory, for nothing that an evaluation or a server would show. */
export const fullPrecision: Check = {
  id: 'full-precision',
  judge: run => {
    const setting = run.settings.get('dtype') ?? run.settings.get('torch_dtype')
    const device = run.settings.get('device')?.value
    if (setting === undefined || run.engine === undefined || !FULL.test(String(setting.value)) || device === 'cpu' || device === 'mps') return []
    const plain = String(setting.value).endsWith('32')
    const [meant, meantZh] = plain ? ['in float32, ', 'float32 下'] : [`${String(setting.value)} means float32: `, `${String(setting.value)} 即 float32：`]
    return [
      {
        severity: 'warning',
        flag: setting.flag,
        line: setting.line,
        says: text(`${meant}weights and KV cache take twice what 16 bits take`, `${meantZh}权重与 KV 缓存是 16 位的两倍`),
        change: text(written(setting, 'bfloat16'), written(setting, 'bfloat16')),
      },
    ]
  },
}
