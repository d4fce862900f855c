import { isRead } from '../engines/load.ts'
import type { ReadEngine } from '../engines/load.ts'
import type { Installed, Launch } from './launch.ts'
import type { Knowledge } from './run.ts'

/** Where a release is told: by the one who asks, by the image, by what the file installs; else it is the newest that was read. */
export interface Release {
  readonly version: string
  readonly from: 'asked' | 'image' | 'installed' | 'newest'
}
/** The release that a launch would start; undefined where that is not told. */
export const releaseOf = (
  engine: string | undefined,
  { image }: Launch,
  installed: readonly Installed[],
  { versions, tables }: Knowledge,
): Release | undefined => {
  if (engine === undefined || !isRead(engine)) return undefined
  const asked = versions[engine]
  if (asked !== undefined) return { version: asked, from: 'asked' }
  const tag = image !== undefined && IMAGES[engine]?.test(image.text) ? TAG.exec(image.text.slice(-LONGEST_TAG))?.[1] : undefined
  if (tag !== undefined) return { version: tag, from: 'image' }
  // Where a file installs two releases, it is not told which one is meant.
  const found = new Set(installed.filter(each => each.package === engine).map(({ version }) => version))
  const [only] = found
  if (only !== undefined) return found.size === 1 ? { version: only, from: 'installed' } : undefined
  const newest = tables[engine]?.releases.at(-1)
  // An image whose tag tells no release, or a build of somebody else's.
  return newest === undefined ? undefined : { version: newest, from: 'newest' }
}
/** Docker allows no longer one. */
const LONGEST_TAG = 129
const TAG = /:v?(\d+\.\d+(?:\.\d+)?(?:\.?post\d+)?)(?:[-_]\S*)?$/
const IMAGES: Readonly<Record<ReadEngine, RegExp | undefined>> = {
  vllm: /(?:^|\/)vllm-openai[\w-]*:/,
  lmdeploy: /(?:^|\/)lmdeploy:/,
  sglang: /(?:^|\/)sglang:/,
  'lm-eval': undefined,
}
