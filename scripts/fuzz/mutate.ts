import type { Chance } from './random.ts'

/** Most lines of a slice: what a failure needs stands close together, and a short input leaves time for many. */
const MOST_LINES = 60
const MOST_CHANGES = 6
/** No input grows beyond it: what is long is the pumped corpus' business. */
const MOST_BYTES = 64 * 1024

const encoder = new TextEncoder()
const joined = (lines: readonly string[]): string => lines.join('\n')

/** Some lines of a log in a row, mostly of its end, where runs fail. */
export const slice = (lines: readonly string[], chance: Chance, most = MOST_LINES): readonly string[] => {
  const length = 1 + chance.below(Math.min(lines.length, most))
  const room = lines.length - length
  return lines.slice(chance.once(2) ? room - chance.below(Math.min(room + 1, MOST_LINES)) : chance.below(room + 1)).slice(0, length)
}

/** What a terminal, a paste, a broken disk or a hostile program puts into a log. */
const ODD = [
  '\u001b[31m',
  '\u001b]0;x\u0007',
  '\u0000',
  '\u0007',
  '\b',
  '\r',
  '\r\n',
  '\u009b',
  '\u2028',
  '\ufeff',
  '\u202e',
  '\u200b',
  '\ud800',
  '…',
  '显存',
  '\t',
  ' '.repeat(40),
  '`',
  '```',
  '"',
  "'",
  '"""',
  '\\',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '({[',
  ')]}',
  '=',
  ':',
  ',',
  ';',
  '|',
  '%',
  '$(x)',
  '<script>',
  ']]>',
  '|---|',
  '+---+',
  '::error::',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  'Infinity',
  '-1',
  '0',
  '-0',
  '1e309',
  '1e-400',
  '99999999999999999999999',
  '0x10',
  '1_000',
  '1,000',
  'None',
  'null',
  'True',
  'GiB',
  'MiB',
  '0.00 GiB',
  '-3.00 GiB',
  'GPU 0',
  'GPU 99999999999',
  'pid=0',
  'N/A',
  'ERR!',
  '[N/A]',
  'Traceback (most recent call last):',
  '  File "/x.py", line 1, in f',
  'CUDA out of memory. ',
  '$ ',
  '>>> ',
  '> ',
  '[rank0]: ',
  '(EngineCore_DP0 pid=1) ',
]
const NUMBER = /\d+(?:\.\d+)?/g
const FIGURES = ['0', '-1', '1', '0.0', '1e308', '9'.repeat(25), '00000', '2147483648', '9007199254740993', 'nan', 'inf', '', '1.2.3', '1,5']

type Change = (lines: string[], chance: Chance, other: () => readonly string[]) => string[]
const at = (lines: readonly string[], chance: Chance): number => chance.below(lines.length)
const edited = (lines: string[], chance: Chance, edit: (line: string) => string): string[] => {
  const index = at(lines, chance)
  return lines.with(index, edit(lines[index] ?? ''))
}

/** Each takes at least one line and gives at least one. */
const CHANGES: readonly Change[] = [
  // A figure becomes another one.
  (lines, chance) =>
    edited(lines, chance, line => {
      const found = [...line.matchAll(NUMBER)]
      if (found.length === 0) return line
      const { 0: text, index } = chance.one(found)
      return `${line.slice(0, index)}${chance.one(FIGURES)}${line.slice(index + text.length)}`
    }),
  // Something is put in.
  (lines, chance) =>
    edited(lines, chance, line => {
      const place = chance.below(line.length + 1)
      return `${line.slice(0, place)}${chance.one(ODD)}${line.slice(place)}`
    }),
  // A piece is missing.
  (lines, chance) =>
    edited(lines, chance, line => {
      const from = chance.below(line.length + 1)
      return `${line.slice(0, from)}${line.slice(from + chance.below(line.length - from + 1))}`
    }),
  // A line is cut off, or the lines behind it.
  (lines, chance) => edited(lines, chance, line => line.slice(0, chance.below(line.length + 1))),
  (lines, chance) => lines.slice(0, 1 + at(lines, chance)),
  (lines, chance) => lines.slice(at(lines, chance)),
  // Two lines become one.
  (lines, chance) => {
    const index = at(lines, chance)
    return lines.toSpliced(index, 2, `${lines[index] ?? ''}${lines[index + 1] ?? ''}`)
  },
  // A line is broken.
  (lines, chance) => {
    const index = at(lines, chance)
    const line = lines[index] ?? ''
    const place = chance.below(line.length + 1)
    return lines.toSpliced(index, 1, line.slice(0, place), line.slice(place))
  },
  // A line is gone, doubled or elsewhere.
  (lines, chance) => (lines.length === 1 ? lines : lines.toSpliced(at(lines, chance), 1)),
  (lines, chance) => {
    const index = at(lines, chance)
    return lines.toSpliced(index, 0, ...Array.from({ length: 1 + chance.below(4) }, () => lines[index] ?? ''))
  },
  (lines, chance) => {
    const index = at(lines, chance)
    return lines.toSpliced(index, 1).toSpliced(at(lines, chance), 0, lines[index] ?? '')
  },
  // All lines in another order.
  (lines, chance) => {
    const all = [...lines]
    for (let last = all.length - 1; last > 0; last -= 1) {
      const place = chance.below(last + 1)
      ;[all[last], all[place]] = [all[place] ?? '', all[last] ?? '']
    }
    return all
  },
  // Lines of another log are among them, or stand in their place.
  (lines, chance, other) => lines.toSpliced(at(lines, chance), chance.below(3), ...other()),
  // A line that is half this log's and half another's.
  (lines, chance, other) =>
    edited(lines, chance, line => {
      const [first = ''] = other()
      return `${line.slice(0, chance.below(line.length + 1))}${first.slice(chance.below(first.length + 1))}`
    }),
]

/** Changes some lines, then (now and then) bytes. `other` gives lines of another log. */
export const mutate = (lines: readonly string[], chance: Chance, other: () => readonly string[]): Uint8Array => {
  let changed: readonly string[] = lines.length === 0 ? [''] : lines
  for (let changes = 1 + chance.below(MOST_CHANGES); changes > 0; changes -= 1) changed = chance.one(CHANGES)([...changed], chance, other)
  const bytes = encoder.encode(joined(changed)).slice(0, MOST_BYTES)
  return chance.once(4) ? brokenBytes(bytes, chance) : bytes
}

/** Flipped bits, bytes cut out of the middle of a character, UTF-16, a cut end. */
const brokenBytes = (bytes: Uint8Array<ArrayBuffer>, chance: Chance): Uint8Array => {
  if (bytes.length === 0) return bytes
  switch (chance.below(4)) {
    case 0:
      for (let flips = 1 + chance.below(8); flips > 0; flips -= 1) {
        const place = chance.below(bytes.length)
        bytes[place] = (bytes[place] ?? 0) ^ (1 << chance.below(8))
      }
      return bytes
    case 1: {
      const from = chance.below(bytes.length)
      return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(from + 1 + chance.below(3))])
    }
    case 2:
      return Uint8Array.from([0xff, 0xfe, ...[...bytes].flatMap(byte => [byte, 0])]).subarray(0, 2 + 2 * bytes.length - chance.below(2))
    default:
      return bytes.subarray(0, chance.below(bytes.length))
  }
}
