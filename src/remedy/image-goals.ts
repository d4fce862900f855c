import { compareVersions } from '../rules/versions.ts'
import { showBytes, showCount } from '../units.ts'
import type { Goal } from './goals.ts'

/** vLLM: one image in the profile run where there were several; where there was one already, a lower limit changes nothing. */
const oneImage: Goal = facts => {
  const [items, requested, free] = [facts['multimodal.items']?.value, facts['failure.requested']?.value, facts['failure.free']?.value]
  if (items !== undefined && items <= 1 && facts['failure.step']?.value === 'profile-vision') return null
  // Of a model without videos a limit for them is refused by early releases.
  const version = facts['engine.version']?.value ?? facts['engine.until']?.value
  const value = version !== undefined && compareVersions(version, PAIRS_UNTIL) <= 0 ? '{"image": 1}' : '{"image": 1, "video": 0}'
  return items === undefined
    ? undefined
    : {
        value,
        why:
          requested === undefined || free === undefined
            ? {
                en: `the profile run held ${showCount(items)} items at once; one takes 1/${showCount(items)} of that`,
                zh: `探测运行一次编码 ${showCount(items)} 个；一个只占其 1/${showCount(items)}`,
              }
            : {
                en: `the profile run held ${showCount(items)} items at once and asked for ${showBytes(requested)}; one asks for about ${showBytes(requested / items)}, and ${showBytes(free)} were free`,
                zh: `探测运行一次编码 ${showCount(items)} 个，申请 ${showBytes(requested)}；一个约申请 ${showBytes(requested / items)}，当时空闲 ${showBytes(free)}`,
              },
      }
}
/** Up to here the option takes `image=1` and no JSON. */
const PAIRS_UNTIL = '0.8.4'

/** Pixels of a token: a patch of 14 (16) pixels a side, four patches together. */
const PIXELS: readonly (readonly [RegExp, number])[] = [
  [/qwen2(?:\.5)?[-_]?vl|qwen2\.5[-_]omni/i, 28 * 28],
  [/qwen3[-_]?vl/i, 32 * 32],
]
const TOKENS = 1280

/** Qwen-VL: an encoder's memory follows the tokens of an image, and those its pixels. */
const fewerPixels: Goal = facts => {
  const [model, tokens, requested, free] = [
    facts.model?.value,
    facts['multimodal.tokens']?.value,
    facts['failure.requested']?.value,
    facts['failure.free']?.value,
  ]
  const pixels = model === undefined ? undefined : PIXELS.find(([name]) => name.test(model))?.[1]
  if (pixels === undefined || tokens === undefined || tokens <= TOKENS) return undefined
  const smaller = requested === undefined ? undefined : (requested * TOKENS) / tokens
  return {
    value: `{"max_pixels": ${TOKENS * pixels}}`,
    why: {
      en: `an image of ${showCount(TOKENS * pixels)} pixels becomes ${showCount(TOKENS)} tokens instead of ${showCount(tokens)}${smaller === undefined || requested === undefined || free === undefined ? '' : `: ${showBytes(requested)} become ${showBytes(smaller)}, and ${showBytes(free)} were free`}`,
      zh: `${showCount(TOKENS * pixels)} 像素的图像变成 ${showCount(TOKENS)} 个 token，原为 ${showCount(tokens)}${smaller === undefined || requested === undefined || free === undefined ? '' : `：${showBytes(requested)} 变为 ${showBytes(smaller)}，当时空闲 ${showBytes(free)}`}`,
    },
  }
}

export const imageGoals: Readonly<Record<string, Goal>> = { 'one-image': oneImage, 'fewer-pixels': fewerPixels }
