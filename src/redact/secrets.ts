import { remembered } from '../remembered.ts'
import type { Pseudonyms } from './pseudonyms.ts'

// Patterns run over text of any origin: each is linear (tested), and begins with something that stands for itself.

/**
 * Keys and tokens that are known by their shape, each behind the beginnings it may have: a text without one needs no search, and most
 * patterns are never compiled. A log line is cut in its middle, so less than a whole one counts too.
 */
const SHAPES: readonly (readonly [heads: readonly string[], shape: RegExp])[] = [
  // Hugging Face; Python's `hf_overrides` and the like are all lower case.
  [['hf_', 'api_org_'], /\b(?:hf_|api_org_)(?:[A-Za-z0-9]{20,}|[a-z]{0,20}[A-Z0-9][A-Za-z0-9]{3,})/g],
  // OpenAI, Anthropic, OpenRouter, DeepSeek
  [['sk-'], /\bsk-(?:[A-Za-z0-9_-]{16,}|(?:proj|ant|svcacct|admin|or|lf)-[A-Za-z0-9_-]{3,})/g],
  // AWS
  [['AKIA', 'ASIA', 'AGPA', 'AIDA', 'AROA', 'ANPA', 'ABIA', 'ACCA'], /\b(?:AKIA|ASIA|AGPA|AIDA|AROA|ANPA|ABIA|ACCA)[A-Z0-9]{6,}/g],
  // GitHub, GitLab
  [['gho_', 'ghp_', 'ghu_', 'ghs_', 'ghr_'], /\bgh[opusr]_[A-Za-z0-9]{6,}/g],
  [['github_pat_'], /\bgithub_pat_\w{6,}/g],
  [
    ['glpat-', 'gldt-', 'glrt-', 'glrtr-', 'glcbt-', 'glptt-', 'glft-', 'glsoat-', 'glagent-', 'gloas-', 'glimt-', 'glffct-'],
    /\bgl(?:pat|dt|rt|rtr|cbt|ptt|ft|soat|agent|oas|imt|ffct)-[\w-]{6,}/g,
  ],
  // Slack
  [['xox', 'xapp-'], /\bx(?:ox[a-z]|app)-[\w-]{6,}/g],
  [['hooks.slack.com/'], /\bhooks\.slack\.com\/(?:services|workflows)\/[\w/-]{6,}/g],
  // Google
  [['AIza'], /\bAIza[\w-]{10,}/g],
  [['ya29.'], /\bya29\.[\w-]{6,}/g],
  [['GOCSPX-'], /\bGOCSPX-[\w-]{6,}/g],
  // NVIDIA, Groq, Replicate, xAI, ModelScope, Weights & Biases, npm, PyPI, Stripe, SendGrid, DigitalOcean, Docker
  [['nvapi-'], /\bnvapi-[\w-]{6,}/g],
  [['gsk_', 'r8_', 'npm_', 'wandb_v', 'dop_v1_', 'dckr_pat_'], /\b(?:gsk|r8|npm|wandb_v\d|dop_v1|dckr_pat)_[A-Za-z0-9_-]{16,}/g],
  [['xai-'], /\bxai-[A-Za-z0-9]{16,}/g],
  [['ms-'], /\bms-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{8,}/g],
  [['pypi-AgE'], /\bpypi-AgE[\w-]{6,}/g],
  [['k_live_', 'k_test_'], /\b[prs]k_(?:live|test)_[A-Za-z0-9]{6,}/g],
  [['SG.'], /\bSG\.[\w-]{10,}\.[\w-]{6,}/g],
  // JSON Web Tokens: `{"` in base64
  [['eyJ'], /\beyJ[\w-]{6,}(?:\.[\w-]{1,4000}){0,2}/g],
  // Private keys, as far as the line goes
  [['-----BEGIN '], /-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----.*/g],
]
/** A line of a private key by itself. */
const KEY_LINE = /^[A-Za-z0-9+/]{64}$/
const KEY_LINE_LENGTH = 64

/** What comes after these is a secret: `Authorization: Bearer X`, and the part of an address before its host. */
const BEARER = /\b(bearer\s{1,4}|authorization\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?(?:(?:basic|bearer|token|digest|apikey)\s{1,4})?)([^\s"',;)\]}\\]{4,})/gi
const IN_ADDRESS = /(:\/\/)([^\s/'"<>@:]{0,256})(:[^\s/'"<>]{0,256})?@/g

/** Names of secrets, by the end of the name: `OPENAI_API_KEY`, `--ssl-keyfile-password`, `hf_token`, `'api_keys'`. */
const NAMES =
  /(?:api[-_]?keys?|(?:access|secret|private|account|encryption|signing|master|shared|admin|auth|client|session)[-_]?key(?:[-_]?id)?|pass(?:word|wd|phrase|code)|(?<![a-z])pwd|secret|credentials?|(?:hf|hub|hugging_?face|auth|access|api|bearer|github|gitlab|slack|wandb|refresh|session|security|bot|oauth|modelscope|openai|registry|npm|pypi|vault|write|read|job|id|csrf|xsrf|admin|join|server|personal|secret)[-_]tokens?|(?<![\w.-])token|(?<=--)token|signature|(?<![a-z])sig)(?![a-z0-9])/gi
/** One of these is in every name of a secret. */
const IN_NAMES = ['key', 'pass', 'pwd', 'secret', 'credential', 'token', 'sig'] as const
const mayName = (lower: string): boolean => IN_NAMES.some(word => lower.includes(word))
/** Between a name and its value: `=`, `: `, `": "`, `=['`, and for an option of a command also a blank or `', '`. */
const JOINT = /(?:[-_]?(?:value|id))?\\?["'`]?\s{0,4}[:=]{1,2}\s{0,4}|\\?["']?\s{1,4}|\\?["']\s{0,4},\s{0,4}/y
const VALUE = /\[[^\]]{0,4000}\]?|\\"[^"\\]{0,4000}(?:\\")?|"(?:[^"\\]|\\.){0,4000}"?|'(?:[^'\\]|\\.){0,4000}'?|[^\s,;&'"`()[\]{}\\]{1,4000}/y
/** What stands there where no secret was given. */
const NONE =
  /^(?:none|null|nil|true|false|yes|no|empty|dummy|unset|undefined|required|optional|missing|invalid|not|is|was|are|has|and|or|for|in|the|to|of|with|str|string|int|bool|\*+|x+|\.+|[<$%({].*|-.*|)$/i

/** Every secret in a text, under a name. */
export const hideSecrets = (text: string, names: Pseudonyms): string => {
  const hide = (secret: string): string => names.of('secret', secret)
  const lower = text.toLowerCase()
  let out = mayName(lower) ? hideNamed(text, hide) : text
  if (text.includes('://'))
    out = out.replace(IN_ADDRESS, (whole, before: string, user: string, password: string | undefined) =>
      user.startsWith('<') || whole.includes('<secret')
        ? whole
        : password === undefined
          ? `${before}${user === '' ? '' : hide(user)}@`
          : `${before}${user === '' ? '' : names.of('user', user)}:${password.length > 1 ? hide(password.slice(1)) : ''}@`,
    )
  if (lower.includes('bearer') || lower.includes('authorization'))
    out = out.replace(BEARER, (whole, before: string, secret: string) => (NONE.test(secret) ? whole : before + hide(secret)))
  for (const [heads, shape] of SHAPES) if (heads.some(head => text.includes(head))) out = out.replace(shape, secret => hide(secret))
  if (out.length === KEY_LINE_LENGTH) out = out.replace(KEY_LINE, secret => hide(secret))
  return hideCut(out, hide)
}

/** Values that are secrets because of what they are called. */
const hideNamed = (text: string, hide: (secret: string) => string): string => {
  let out = ''
  let from = 0
  for (const { 0: name, index } of text.matchAll(NAMES)) {
    if (index < from) continue
    const option = /(?:^|[\s"'[(=])--?[\w-]{0,60}$/.test(text.slice(Math.max(0, index - 64), index))
    const joint = stick(JOINT, text, index + name.length)
    if (joint === undefined || (!option && !/[:=]/.test(joint))) continue
    let at = index + name.length + joint.length
    let value = stick(VALUE, text, at)
    // `--api-keys k1 k2`: all words up to the next option.
    const several = option && /s$/i.test(name)
    while (value !== undefined && isSecret(value, name)) {
      out += text.slice(from, at) + hideValue(value, hide)
      from = at + value.length
      if (!several) break
      const gap = /["']?,?\s{1,4}/y
      const blank = stick(gap, text, from) ?? ''
      at = from + blank.length
      value = blank === '' ? undefined : stick(VALUE, text, at)
    }
  }
  return out + text.slice(from)
}

const stick = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/** Figures are no secrets of a token, and a word of prose behind a colon is none: `unexpected token: if`. */
const isSecret = (value: string, name: string): boolean => {
  const bare = value.replace(/^[\\"'[]+|(?<![\\"'\]])[\\"'\]]+$/g, '')
  if (NONE.test(bare)) return false
  return /^token$/i.test(name) ? bare.length >= 6 && !/^[\d.,%]+$/.test(bare) : true
}

/** The quotes stay; of a list each entry is one. */
const hideValue = (value: string, hide: (secret: string) => string): string =>
  value.startsWith('[')
    ? value.replace(/[^\s,'"[\]\\]{1,4000}/g, hide)
    : value.replace(/^(\\?["']?)([^]*?)(\\?["']?)$/, (_, before: string, inner: string, after: string) => before + hide(inner) + after)

/** Behind the ellipsis of a shortened line may stand the end of a secret whose name was cut off. */
const hideCut = (text: string, hide: (secret: string) => string): string =>
  text.includes(' … ') ? text.replace(/(?<= … )(?=[A-Za-z]{0,64}\d)(?=\d{0,64}[A-Za-z])[A-Za-z0-9]{12,}/g, hide) : text

/** Whether something in a text says that a secret follows, or may; a look that costs less than the search. */
export const namesSecret = (text: string): boolean => {
  return MAY.test(text) && (text.search(NAMES) >= 0 || OTHERS.test(text))
}
/** Figures and switches are no tokens, and most of what is called one in these logs is counted. */
const MAY =
  /keys?(?![a-z])|pass(?:word|wd|phrase|code)|pwd|secret|credential|signature|sig(?![a-z])|bearer|authorization|private key|:\/\/[^\s/'"<>]{0,513}@|--[\w-]{0,60}token|tokens?\\?["'`]?\s{0,4}[:=,]{1,2}\s{0,4}[\\"'[]{0,3}(?!true|false|none|null)[\d.]{0,40}[a-z_-]/i
const OTHERS = /bearer|authorization|private key|:\/\/[^\s/'"<>]{0,513}@/i

/** Whether a setting of this name holds a secret: `api_key`, `HF_TOKEN`. */
export const isSecretName = remembered((name): boolean => {
  if (!mayName(name.toLowerCase())) return false
  const [found] = name.matchAll(NAMES)
  return found !== undefined && found.index + found[0].length === name.length
})
