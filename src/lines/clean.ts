import stripAnsi from 'strip-ansi'

/** Escape codes that a tool typed out: `^[[0;36m` (less, GitHub), `#033[2m` (syslog), `\x1b[0m`, `\u001b[31m` (JSON). */
const TYPED_OUT = /(?:\^\[|#033|\\x1[bB]|\\u001[bB]|\\033|\\e|␛)\[[0-9;]*[A-Za-z]/g
const HAS_TYPED_OUT = /(?:\^\[|#033|\\x1[bB]|\\u001[bB]|\\033|\\e|␛)\[/
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f\ufeff\u200b]/g

/** Buildkite's stamps: application commands, which strip-ansi leaves. */
// oxlint-disable-next-line no-control-regex
const APPLICATION = /\u001b_[^\u0007\u001b]*(?:\u0007|\u001b\\)/g

/** The text without colours, cursor movements, control characters, zero-width marks, and without the quoting of a forum or a mail. */
export const clean = (text: string): string => {
  let out = text
  if (out.includes('\u001b') || out.includes('\u009b')) out = stripAnsi(out.replace(APPLICATION, '')).replaceAll('\u001b', '')
  if (HAS_TYPED_OUT.test(out)) out = out.replace(TYPED_OUT, '')
  if (out.endsWith('^M')) out = out.slice(0, -2)
  out = out.replace(CONTROL, '')
  // A terminal echoes Ctrl-C in front of whatever is printed next.
  if (out.startsWith('^C') && out !== '^C') out = out.replace(/^(?:\^C)+(?=.)/, '')
  return unquote(out)
}

/** `> ` before a pasted line, however deep; Python's `>>> ` prompt is not quoting. */
const unquote = (text: string): string => (text.startsWith('>') && !text.startsWith('>>>') ? text.replace(/^(?:> ?)+/, '') : text)

/** A line that only opens or closes a code block or a folded section of a pasted report. */
export const isFence = (text: string): boolean => /^\s*(?:```|~~~)[\w-]*\s*$|^\s*<\/?(?:details|summary|pre|code)>\s*$/.test(text)
