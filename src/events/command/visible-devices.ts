import type { EventBody } from '../../types.ts'
import { perRecord } from '../parser.ts'

/** Variables that say which cards a process sees, and in which order it numbers them. */
const NAMES = 'CUDA_VISIBLE_DEVICES|NVIDIA_VISIBLE_DEVICES|CUDA_DEVICE_ORDER'
/** `2,3`, `"GPU-661c8005,GPU-a254fec2"`, `MIG-…/3/0`, `all`, nothing at all; quoted or not. */
const VALUE = String.raw`(?:"([\w,:/. -]{0,2000})"|'([\w,:/. -]{0,2000})'|([\w,:/.-]{0,2000}))`

/**
 * A line that sets one and says nothing else. A shell's `export` and a command's own assignments are read with commands; here are
 * the other ways: a variable alone (`env`, collect_env), `set` of Windows, `setenv`, a cell's `%env`, PowerShell, a Dockerfile,
 * compose and Kubernetes files. A sentence that only advises to set one holds more words.
 */
const LINE = new RegExp(
  String.raw`^\s*(?:[-*]\s+)?(?:(?:set|setx|setenv|%env|%set_env|ENV|declare -x)\s+|\$env:)?["']?(${NAMES})["']?(?:\s*=\s*|\s*:\s+|\s+)(?!\s)${VALUE}\s*(?:[;,]\s*)?$`,
)
/** A program sets it in its source; deepspeed says that it does; SGLang shows what it found. */
const PYTHON = new RegExp(
  String.raw`^\s*(?:import os\s*;\s*)?os\.(?:environ\[["'](${NAMES})["']\]\s*=|putenv\(["'](${NAMES})["']\s*,)\s*(?!\s)${VALUE}\)?\s*(?:#.*)?$`,
)
const SAID = new RegExp(String.raw`(?:^|\s)Setting (CUDA_VISIBLE_DEVICES)=${VALUE}\s*$`)
const SHOWN = new RegExp(String.raw`os\.environ\.get\('(CUDA_VISIBLE_DEVICES)'\)=${VALUE}(?=\s|$)`)

/** Which cards a run may see, wherever a log or a paste shows it. */
export const visibleDevices = perRecord(
  'visible-devices',
  [{ words: ['CUDA_VISIBLE_DEVICES', 'NVIDIA_VISIBLE_DEVICES', 'CUDA_DEVICE_ORDER'] }],
  ({ message }) => {
    if (!message.includes('_VISIBLE_DEVICES') && !message.includes('CUDA_DEVICE_ORDER')) return []
    const found = LINE.exec(message) ?? PYTHON.exec(message) ?? SAID.exec(message) ?? SHOWN.exec(message)
    return found === null ? [] : [setting(found)]
  },
)

const setting = (found: RegExpExecArray): EventBody => {
  const [name = '', ...rest] = found.slice(1).filter(each => each !== undefined)
  return { kind: 'settings', values: { [name]: (rest[0] ?? '').trim() }, origin: 'environment', scope: 'env' }
}

/** Docker's `--gpus '"device=2,3"'`, `--gpus device=2`, `--gpus 2`, and CDI's `--device nvidia.com/gpu=2`: what the container gets; `all` chooses nothing. */
export const containerDevices = (argv: readonly string[]): EventBody[] => {
  const given = argv.flatMap((word, at) => {
    const [flag = '', glued] = [word.replace(/=.*$/s, ''), /^--(?:gpus|device)=(.*)$/s.exec(word)?.[1]]
    const value = glued ?? argv[at + 1] ?? ''
    return flag === '--gpus' ? devicesOf(value) : flag === '--device' ? (/^nvidia\.com\/gpu=([\w,:/-]+)$/.exec(value)?.[1] ?? []) : []
  })
  return given.length === 0 ? [] : [{ kind: 'settings', values: { NVIDIA_VISIBLE_DEVICES: given.join(',') }, origin: 'environment', scope: 'env' }]
}

/** Eight cards by their uuids are half of it. */
const LONGEST = 1000
/** The quotes inside the quotes are Docker's: a comma would part its options. A number alone is how many, from the first on. */
const devicesOf = (text: string): string[] => {
  const plain = text.replaceAll(/["']/g, '')
  const listed = plain.length > LONGEST ? undefined : /(?:^|,)device=([\w,:/-]+?)(?:,\w+=.*)?$/.exec(plain)?.[1]
  if (listed !== undefined) return [listed]
  return /^\d{1,2}$/.test(plain) ? [Array.from({ length: Number(plain) }, (_, index) => index).join(',')] : []
}
