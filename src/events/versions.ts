import type { EventBody } from '../types.ts'
import { perRecord } from './parser.ts'
import type { Parser } from './parser.ts'

const ENGINES = { vllm: 'vllm', lmdeploy: 'lmdeploy', sglang: 'sglang' } as const
/** `lmdeploy  0.9.1` (pip list), `vllm==0.8.5`, `LMDeploy: 0.9.1+abc` (`lmdeploy check_env`), conda and uv lists. */
const PACKAGE =
  /^\s*[|-]?\s*(vllm|lmdeploy|sglang)(?:\s*==\s*|\s+|:\s*v?|\s*\|\s*)v?(\d+\.\d+(?:\.\d+)?(?:\.?(?:post|dev|rc|a|b)\d+)?)(?:\+\S+)?\s*(?:\||pypi\S*)?\s*$/i
/** `vllm/vllm-openai:v0.8.5`, `openmmlab/lmdeploy:v0.9.1-cu12`, `lmsysorg/sglang:v0.4.6.post1`. */
const IMAGE = /(?:vllm\/vllm-openai|openmmlab\/lmdeploy|lmsysorg\/sglang):v?(\d+\.\d+(?:\.\d+)?(?:\.?post\d+)?)/

const NAMES = ['vllm', 'lmdeploy', 'sglang', 'vLLM', 'LMDeploy', 'SGLang']
const VERSIONS = [
  { words: NAMES.flatMap(name => [`${name}==`, `${name} ==`, `${name}:`, `${name} |`, `${name}|`]), check: /(?:vllm|lmdeploy|sglang)\s*(?:==|:|\|)\s*v?\d/i },
  { words: NAMES.flatMap(name => Array.from({ length: 10 }, (_, digit) => `${name} ${digit}`).concat(`${name} v`)), check: /(?:vllm|lmdeploy|sglang)\s+v?\d/i },
  { words: ['vllm/vllm-openai:', 'openmmlab/lmdeploy:', 'lmsysorg/sglang:'] },
]

/** The release as package lists and image names say it. */
export const packageVersions = perRecord('package versions', VERSIONS, ({ message, own }) => {
  if (own || message.length > 400) return []
  const listed = PACKAGE.exec(message)
  if (listed) return identity(listed[1] ?? '', listed[2] ?? '')
  const image = IMAGE.exec(message)
  if (image) return identity(/vllm|lmdeploy|sglang/.exec(image[0])?.[0] ?? '', image[1] ?? '')
  return []
})

/** `pip show vllm`: the name in one line, the release in the next. */
export const shownPackage: Parser = {
  name: 'pip show',
  wakes: [{ words: ['Name: vllm', 'Name: lmdeploy', 'Name: sglang'] }],
  make: () => {
    let name: string | undefined
    return {
      read: record => {
        const version = name === undefined ? undefined : /^Version: (\d+\.\d+(?:\.\d+)?(?:\.?(?:post|dev|rc|a|b)\d+)?)(?:\+\S+)?\s*$/.exec(record.message)?.[1]
        const bodies = name === undefined || version === undefined ? [] : identity(name, version)
        name = /^Name: (vllm|lmdeploy|sglang)\s*$/.exec(record.message)?.[1]
        return bodies.map(body => ({ body, record }))
      },
      end: () => [],
      resting: () => name === undefined,
    }
  },
}

const identity = (name: string, version: string): readonly EventBody[] => {
  const engine = ENGINES[name.toLowerCase() as keyof typeof ENGINES]
  return engine === undefined ? [] : [{ kind: 'identity', engine, version }]
}
