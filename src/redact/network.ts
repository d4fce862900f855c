import type { Pseudonyms } from './pseudonyms.ts'

/** Four numbers that may be an address or a release. */
const FOUR = /(?<![\w.])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\w]|\.\d)/g
/** Before a release: `==12.4.5.8`, `version 9.1.0.70`, `v1.2.3.4`, `nvidia-cudnn-cu12   9.1.0.70`, `Chrome/120.0.0.0`, `cuDNN 8.9.2.26`. */
const RELEASE =
  /(?:[=<>~!]=\s{0,2}|\bv(?:ersion|er)?\s{0,2}[:=(]{0,2}\s{0,2}["']?|\bversions?["']?\s{0,2}(?:[:=]|is)?\s{0,2}["'(]{0,2}|\brelease\s|[A-Za-z]\/|\b(?:cuda|cu\d\d|cudnn|cublas\w{0,3}|curand|cufft|cufile|cusolver|cusparse\w{0,3}|nccl|nvtx|nvjitlink|tensorrt|torch|triton|driver|toolkit|runtime|openmpi|ucx|hpcx|rocm|hip)[\w-]{0,20}[\s(:]{1,40}|\bcu1\d\s{1,40}|\w[-_])$/i
const RELEASE_AFTER = /^(?:[+-](?:cu|py|cp|rc|post|dev|linux|x86|any|\d)|\.(?:whl|tar|zip|post|dev|conda)|rc\d|\.?post\d|\.dev)/i
/** Before an address, where its first number is small enough for a release. */
const PLACE =
  /(?:\/\/|@|\b(?:ip|ips|addr|address|host|hosts|from|to|at|on|peer|client|server|node|inet|bind|listen|listening|connect|connecting|connected|remote|gateway|via|dns|endpoint|master)\b[^\w\n]{0,12})$/i
const SIX = /(?<![\w:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,8}(?![\w:])/gi
const MAC = /(?<![\w:-])[0-9a-f]{2}(?:([:-])[0-9a-f]{2})(?:\1[0-9a-f]{2}){4}(?![\w:-])/gi

/** Addresses of machines; not this machine's own, and no releases. */
export const hideAddresses = (text: string, names: Pseudonyms): string =>
  text
    .replace(FOUR, (whole, a: string, b: string, c: string, d: string, at: number) => {
      const parts = [a, b, c, d].map(Number)
      return isAddress(parts, text.slice(Math.max(0, at - 48), at), text.slice(at + whole.length, at + whole.length + 12)) ? names.of('ip', whole) : whole
    })
    .replace(SIX, found => (isIPv6(found) && /\d/.test(found) && found !== '::1' && /[0-9a-f]{2}/i.test(found) ? names.of('ip', found) : found))
    .replace(MAC, found => names.of('ip', found))

const isAddress = ([a = 0, b = 0, c = 0, d = 0]: readonly number[], before: string, after: string): boolean => {
  if ([a, b, c, d].some(part => part > 255) || a === 0 || a === 127 || a === 255) return false
  const port = /^:\d{2,5}(?!\d)/.test(after)
  if (!port && (RELEASE.test(before) || RELEASE_AFTER.test(after))) return false
  const inside = a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) || (a === 169 && b === 254) || (a === 100 && b >= 64 && b < 128)
  return inside || a >= 20 || port || PLACE.test(before)
}

const NAME = String.raw`[A-Za-z0-9_](?:[\w-]{0,62}(?:\.[\w-]{1,63}){0,8})`
const IN_ADDRESS = new RegExp(String.raw`(\b[a-z][a-z0-9+.-]{1,15}:\/\/(?:[^\s/@'"]{1,256}@)?)(${NAME})`, 'gi')
const told = (words: readonly string[], pattern: string): readonly [words: readonly string[], told: RegExp] => [words, new RegExp(pattern, 'g')]
/** Where logs name the machine: schedulers, the kernel's and the journal's prefix, NCCL, launchers, kubectl; each behind words of which a text must hold one. */
const TOLD: readonly (readonly [words: readonly string[], told: RegExp])[] = [
  told(
    [' '],
    String.raw`^((?:[A-Z][a-z]{2}\s{1,2}\d{1,2} \d\d:\d\d:\d\d(?:\.\d{1,9})?|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[\d.,]{0,10}(?:Z|[+-]\d\d:?\d\d)?) )(${NAME})(?= [\w./@-]{1,64}(?:\[\d{1,9}\])?:)`,
  ),
  told(['srun: '], String.raw`(\bsrun: (?:error|warning): )(${NAME})(?=: task)`),
  told(['slurm'], String.raw`(\bslurm(?:step)?d-)(${NAME})(?=: )`),
  told([' ON '], String.raw`(\b(?:STEP|JOB|STEPD TERMINATED)(?: [\w.+-]{1,40})? ON )(${NAME})`),
  told(
    ['SLURM', 'HOSTNAME', 'MASTER_ADDR', 'NODE_NAME', 'NODENAME', 'HEAD_NODE', 'RAY_HEAD'],
    String.raw`(\b(?:SLURM\w{0,24}NODE(?:LIST|NAME|_ALIASES)?|SLURMD_NODENAME|HOSTNAME|MASTER_ADDR|NODE_NAME|NODENAME|HEAD_NODE|RAY_HEAD\w{0,8})\s{0,2}[=:]\s{0,2}["']?)([A-Za-z0-9_][\w.,[\]-]{0,200})`,
  ),
  told(['--'], String.raw`(--(?:(?:master|dist-init|node|head)[-_]addr(?:ess)?|rdzv[-_]endpoint|host(?:name)?)(?:=|["',\s]{1,6}))(${NAME})(?=["'\s,:;)}\\]|$)`),
  told(
    ['host', 'node_name', 'nodename', 'master_addr', 'dist_init_addr', 'rdzv_endpoint'],
    String.raw`((?<![\w-])(?:hostname|host_name|node_name|nodename|master_addr|dist_init_addr|rdzv_endpoint|host)\\?["']?\s{0,8}[=:]\s{0,4}\\?["']?)(${NAME})(?=["'\s,:;)}\\]|$)`,
  ),
  told(['] NCCL'], String.raw`^()(${NAME})(?=:\d{1,9}:\d{1,9} \[\d{1,3}\] NCCL)`),
  told(['assigned '], String.raw`(\bassigned [\w./-]{1,200} to )(${NAME})`),
  told(['Node:'], String.raw`(^\s{0,8}Node:\s{1,20})(${NAME})`),
  told(['[pod/'], String.raw`(^\[pod\/)(${NAME})(?=\/)`),
  told(['on node ', 'on host '], String.raw`(\bon (?:node|host) ["']?)([A-Za-z][\w-]{0,62}\d[\w-]{0,62}(?:\.[\w-]{1,63}){0,8})`),
]
/** Names that are no machine of anybody's. */
const NO_HOST = /^(?:localhost(?:\.localdomain)?|host|hosts|none|null|true|false|auto|static|c10d|etcd|unknown|\d+|<.*)$/i
const NUMBERS = /^\d{1,3}(?:\.\d{1,3}){3}$/
/** Sites that everybody knows. */
const SITES =
  /(?:^|\.)(?:huggingface\.co|hf\.co|hf-mirror\.com|modelscope\.(?:cn|com)|github\.com|githubusercontent\.com|github\.io|gitlab\.com|pytorch\.org|vllm\.ai|sglang\.ai|lmsys\.org|nvidia\.com|nvcr\.io|ghcr\.io|docker\.(?:io|com)|quay\.io|readthedocs\.io|rtfd\.io|pypi\.org|pythonhosted\.org|python\.org|anaconda\.(?:com|org)|openai\.com|anthropic\.com|google\.com|googleapis\.com|ray\.io|wandb\.ai|kernel\.org|kubernetes\.io|schedmd\.com|apache\.org|arxiv\.org|aka\.ms|microsoft\.com|amazonaws\.com|example\.(?:com|org|net)|gradio\.app|w3\.org|npmjs\.(?:com|org)|nodejs\.org|intel\.com|amd\.com|stackoverflow\.com|wikipedia\.org)$/i

/** Names of machines where a log tells them, and in addresses. */
export const hideHosts = (text: string, names: Pseudonyms): string => {
  const hide = (_: string, before: string, host: string): string =>
    NO_HOST.test(host) || NUMBERS.test(host) || SITES.test(host) ? before + host : before + names.of('host', host)
  let out = text.includes('://') ? text.replace(IN_ADDRESS, hide) : text
  for (const [words, pattern] of TOLD) if (words.some(word => text.includes(word))) out = out.replace(pattern, hide)
  return out
}

/** What a URL takes as an address in brackets is one. */
const isIPv6 = (text: string): boolean => URL.canParse(`http://[${text}]/`)
