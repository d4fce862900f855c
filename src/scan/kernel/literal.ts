// AssemblyScript: whether a literal stands at a place of the text, and the figure behind it. `from` is where the text begins.

/** Behind the literal that was compared last. */
export let behind: usize = 0

/**
 * Whether a literal stands here: its words, with a run of blanks where it has one. `word` is where the word of the gram
 * starts; the text may end anywhere behind that word, for a line may be cut or wrapped. Escape codes take no room, and JSON
 * puts a backslash before a quote.
 */
export function holds(pattern: usize, word: usize, from: usize): bool {
  const text = <usize>load<u32>(pattern)
  const length = <usize>load<u16>(pattern, 4)
  const anchor = <usize>load<u16>(pattern, 6)
  const needed = <usize>load<u8>(pattern, 9)
  let place = word
  let at = anchor
  while (at < length) {
    const wanted = load<u8>(text + at)
    if (wanted == 0x20) {
      const after = skipBlanks(place)
      if (after == place) {
        if (!isEnd(place)) return false
        behind = place
        return true
      }
      place = after
      at++
      continue
    }
    const here = load<u8>(place)
    if (here == wanted) {
      place++
      at++
    } else if (here == 0x1b && at > anchor) place = skipEscape(place)
    else if (here == 0x5c && load<u8>(place, 1) == wanted) place++
    else if (at >= anchor + needed && isEnd(place)) {
      behind = place
      return true
    } else return false
  }
  behind = place
  place = word
  at = anchor
  while (at > 0) {
    const wanted = load<u8>(text + at - 1)
    if (wanted == 0x20) {
      const before = backOverBlanks(place, from)
      if (before == place) return false
      place = before
      at--
      continue
    }
    if (place <= from) return false
    const here = load<u8>(place - 1)
    if (here == wanted) {
      place--
      at--
      if (wanted == 0x22 && place > from && load<u8>(place - 1) == 0x5c) place--
    } else {
      const before = backOverEscape(place, from)
      if (before == place) return false
      place = before
    }
  }
  return true
}

/** The end of a line, of a piece of it that a bar's redraw follows, or of a JSON text that is no key. */
// @ts-ignore: decorator
@inline
function isEnd(at: usize): bool {
  const here = load<u8>(at)
  return here == 0x0a || here == 0x0d || (here == 0x22 && load<u8>(at, 1) != 0x3a) || (here == 0x5c && (load<u8>(at, 1) == 0x6e || load<u8>(at, 1) == 0x72)) || (here == 0x5e && load<u8>(at, 1) == 0x4d)
}

function skipBlanks(from: usize): usize {
  let at = from
  let last = from
  while (true) {
    const here = load<u8>(at)
    if (here == 0x20 || here == 0x09) last = ++at
    else if (here == 0xc2 && load<u8>(at, 1) == 0xa0) last = at += 2
    else if (here == 0x5c && load<u8>(at, 1) == 0x74) last = at += 2
    else if (here == 0x1b) at = skipEscape(at)
    else return last == from ? from : at
  }
}

function backOverBlanks(from_: usize, from: usize): usize {
  let at = from_
  let blank = false
  while (at > from) {
    const here = load<u8>(at - 1)
    if (here == 0x20 || here == 0x09) at--
    else if (here == 0xa0 && load<u8>(at - 2) == 0xc2) at -= 2
    else if (here == 0x74 && load<u8>(at - 2) == 0x5c) at -= 2
    else {
      const before = backOverEscape(at, from)
      if (before == at) break
      at = before
      continue
    }
    blank = true
  }
  return blank ? at : from_
}

/** `ESC [ 0 ; 1 m` and its kind; a lone escape is one byte. */
export function skipEscape(from: usize): usize {
  if (load<u8>(from, 1) != 0x5b) return from + 1
  let at = from + 2
  while (load<u8>(at) >= 0x20 && load<u8>(at) < 0x40) at++
  return load<u8>(at) >= 0x40 ? at + 1 : at
}

export function backOverEscape(from_: usize, from: usize): usize {
  let at = from_ - 1
  if (at <= from || load<u8>(at) < 0x40) return from_
  at--
  while (at > from && load<u8>(at) >= 0x20 && load<u8>(at) < 0x40) at--
  return at > from && load<u8>(at) == 0x5b && load<u8>(at - 1) == 0x1b ? at - 1 : from_
}

/** A number as thousandths, as far as 32 bits reach. */
export function figure(from: usize): u32 {
  let at = skipBlanks(from)
  let value: u64 = 0
  let decimals: i32 = -1
  for (; decimals < 3 && value < 4000000000; at++) {
    const here = load<u8>(at)
    if (here == 0x2e && decimals < 0 && isDigit(load<u8>(at, 1))) decimals = 0
    else if (isDigit(here)) {
      value = value * 10 + <u64>(here - 0x30)
      if (decimals >= 0) decimals++
    } else break
  }
  for (let i = decimals < 0 ? 0 : decimals; i < 3; i++) value *= 10
  return value > 0xffffffff ? 0xffffffff : <u32>value
}

// @ts-ignore: decorator
@inline
export function isDigit(code: u8): bool {
  return code >= 0x30 && code <= 0x39
}

/** Whether a literal that holds here stands as it is written: single blanks, no escape codes. */
export function isExact(pattern: usize, word: usize): bool {
  const text = <usize>load<u32>(pattern)
  const length = <usize>load<u16>(pattern, 4)
  const first = word - <usize>load<u16>(pattern, 6)
  for (let i: usize = 0; i < length; i++) if (load<u8>(first + i) != load<u8>(text + i)) return false
  return true
}
