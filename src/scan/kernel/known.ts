// AssemblyScript: lines whose like was searched before. A template says for each place of a line which bytes may stand there
// without any literal coming or going (template.ts makes it); a line that fits one is not searched again.
// A template: length, entry of its traffic's shape, how many figures of which heights matter, flags, the places of these
// figures, the opening of its quotation; then for each 16 bytes the least byte allowed and how many above it are.

import { closingOf, ordinary, peak, peakAt, peaks } from './line'
import { figure } from './literal'
import { HEAD, addHead, endOf, figures, forgetHeads, headKey, key, length, measure } from './measure'
import { HASH } from './search'
import { MOST_PEAKS, entry as shape, highest, isLast, isSeen, see, surveying } from './shape'
import { LONGEST, SPAN_HEXADECIMAL, layBounds } from './template'

const BODY: usize = 32
const INDEX: u32 = 4096
const TRIES: u32 = 16
/** Keys of what stands behind a quotation are kept apart from those of whole lines. */
const OF_TAIL: u32 = 0x6c8e9cf5
/** What a template costs to make, in bytes of text that is searched: as much is spent as searching has cost, up to a limit, and what templates have spared. */
const COST: u64 = 8 * 1024
const MOST_ADVANCED: u64 = 512 * COST

// The index (key, template), keys of lines that were seen once, and room for templates.
let index: usize = 0
let once: usize = 0
let first: usize = 0
let last: usize = 0
/** Where the next template is put. */
let room: usize = 0

let made: u64 = 0
let searched: u64 = 0
let spared: u64 = 0

/** Where the text behind the line's quotation begins, and its key, where the quotation is known. */
export let tail: usize = 0
export let tailKey: u32 = 0

export function setUpKnown(index_: usize, once_: usize, first_: usize, last_: usize): void {
  index = index_
  once = once_
  first = first_
  last = last_
  room = first_
}

/** How many ways in which lines with the same head ended are kept with it. */
const TAILS: usize = 4

/** Asks for no length. */
const ANY: usize = usize.MAX_VALUE

/** The template of a text of this length, or one that fits what it begins with. */
function templateOf(key: u32, start: usize, length: usize): usize {
  let slot = key * HASH
  for (let tries: u32 = 0; tries < TRIES; tries++, slot += 1 << 20) {
    const entry = index + ((slot >>> 20) << 3)
    const each = load<u32>(entry)
    if (each == 0) return 0
    if (each != key) continue
    const template = <usize>load<u32>(entry, 4)
    const needed = <usize>load<u32>(template)
    if (length == ANY || length == needed) if (fits(template, start, needed)) return template
  }
  return 0
}

function fits(template: usize, start: usize, length: usize): bool {
  const end = start + length
  let place = template + BODY
  for (let at = start; at < end; at += 32, place += 64) {
    const one = i8x16.sub_sat_u(i8x16.sub(v128.load(at), v128.load(place)), v128.load(place, 16))
    const two = i8x16.sub_sat_u(i8x16.sub(v128.load(at, 16), v128.load(place, 32)), v128.load(place, 48))
    if (v128.any_true(v128.or(one, two))) return false
  }
  return load<u8>(template, 9) == 0 || hasHexadecimals(template, start, end)
}

/** Between figures and the letters of hexadecimal ones other bytes lie. */
function hasHexadecimals(template: usize, start: usize, end: usize): bool {
  const span = i8x16.splat(SPAN_HEXADECIMAL)
  let place = template + BODY
  for (let at = start; at < end; at += 16, place += 32)
    if (v128.any_true(v128.andnot(i8x16.eq(v128.load(place, 16), span), figures(v128.load(at))))) return false
  return true
}

/** Whether a line need not be searched that was measured: its like was, and of traffic no figure is higher than ever. */
export function isKnown(start: usize, end: usize, number: u32): bool {
  const template: usize = key == 0 ? 0 : templateOf(key, start, length)
  if (template == 0) return false
  const traffic = <usize>load<u32>(template, 4)
  if (traffic != 0) {
    const count = <u32>load<u8>(template, 8)
    if (surveying) {
      for (let i: u32 = 0; i < MOST_PEAKS; i++) store<u32>(<usize>peak + (i << 2), i < count ? figure(start + load<u32>(template + (i << 2), 12)) : 0)
      see(traffic, peak)
    } else {
      if (!isSeen(traffic)) return false
      for (let i: u32 = 0; i < count; i++) if (figure(start + load<u32>(template + (i << 2), 12)) > highest(traffic, i)) return false
    }
    isLast(traffic, start, end, number, 0)
  }
  spared += length
  return true
}

/**
 * Where a line ends that begins as a quotation's head does, if it need not be searched: the quotation is closed in it, and what
 * stands before and behind it is known. Else 0.
 */
export function endOfKnown(start: usize): usize {
  tail = 0
  const head = templateOf(headKey, start, ANY)
  if (head == 0) return 0
  let behind = start + load<u32>(head)
  const end = endOf(behind)
  if (endsAsBefore(head, behind, end)) {
    spared += end - start
    return end
  }
  for (let nth: u32 = 0; ; nth++) {
    const pattern = closingOf(load<u32>(head, 28), nth)
    if (pattern == 0) break
    const place = lastOf(load<u32>(pattern), load<u16>(pattern, 4), behind, end)
    if (place != 0) behind = tail = place
  }
  if (tail == 0) return 0
  measure(tail, true)
  tailKey = key == 0 ? 0 : (key ^ OF_TAIL) | 1
  const template: usize = tailKey == 0 ? 0 : templateOf(tailKey, tail, length)
  if (template == 0) return 0
  memory.copy(head + 16, head + 12, (TAILS - 1) << 2)
  store<u32>(head, <u32>template, 12)
  spared += end - start
  return end
}

/** Whether a line ends, from a place on, as one did whose head is the same: where its quotation is closed need not be looked for then. */
function endsAsBefore(head: usize, from: usize, end: usize): bool {
  for (let nth: usize = 0; nth < TAILS; nth++) {
    const template = <usize>load<u32>(head + (nth << 2), 12)
    if (template == 0) return false
    const size = <usize>load<u32>(template)
    const place = end - 1 - size
    if (from + size < end && load<u32>(place) == load<u32>(template + BODY) && fits(template, place, size)) return true
  }
  return false
}

/** The line has no quotation whose head is known. */
export function forgetTail(): void {
  tail = 0
}

/** Where these words stand last between two places; 0 where they do not. They are four bytes at least. */
function lastOf(words: usize, size: usize, from: usize, to: usize): usize {
  if (to < from + size) return 0
  const second = i8x16.splat(load<u8>(words, 2))
  const third = i8x16.splat(load<u8>(words, 3))
  for (let at = to - size; ; at -= 16) {
    // Places at - 15 to at.
    let mask: u32 = i8x16.bitmask(v128.and(i8x16.eq(v128.load(at - 13), second), i8x16.eq(v128.load(at - 12), third)))
    while (mask != 0) {
      const bit = 31 - clz(mask)
      mask ^= 1 << bit
      const place = at - 15 + bit
      if (place < from) return 0
      if (memory.compare(place, words, size) == 0) return place
    }
    if (at < from + 16) break
  }
  return 0
}

// ---- learning -----------------------------------------------------------------------------------------------------------

export function wasSearched(bytes: usize): void {
  searched += bytes
}

/** Whether a template of it is worth its making: its like came before, and templates have paid so far. */
export function isWorth(key: u32): bool {
  if (key == 0 || made * COST > min(searched, MOST_ADVANCED) + spared) return false
  const place = once + (((key * HASH) >>> 20) << 2)
  if (load<u32>(place) == key) return true
  store<u32>(place, key)
  return false
}

/** Makes a template of the line that was searched. */
export function learnWhole(start: usize): void {
  if (!lay(start, length)) return
  store<u32>(room, ordinary == 0 ? 0 : <u32>shape, 4)
  store<u8>(room, <u8>min(peaks, MOST_PEAKS), 8)
  for (let i: u32 = 0; i < peaks && i < MOST_PEAKS; i++) store<u32>(room + (i << 2), load<u32>(<usize>peakAt + (i << 2)), 12)
  take(key)
}
/** Of what is behind its quotation. */
export function learnTail(end: usize): void {
  if (lay(tail, end - 1 - tail)) take(tailKey)
}
/** Of what is before and behind a quotation that this literal opened; false where it can't be known by that. */
export function learnAround(start: usize, from: usize, to: usize, opening: u32): bool {
  if (from < start + HEAD || headKey == 0 || !lay(start, from - start)) return false
  store<u32>(room, opening, 28)
  addHead()
  take(headKey)
  tail = to
  const end = measure(to, true)
  tailKey = (key ^ OF_TAIL) | 1
  if (key != 0) learnTail(end)
  return true
}

function lay(text: usize, length: usize): bool {
  const laid = layBounds(text, length, room + BODY)
  if (laid == 0) return false
  memory.fill(room, 0, BODY)
  store<u32>(room, <u32>length)
  store<u8>(room, <u8>(laid == 2), 9)
  return true
}

function take(key: u32): void {
  made++
  const size = BODY + (((<usize>load<u32>(room) + 31) & ~31) << 1)
  let slot = key * HASH
  for (let tries: u32 = 0; tries < TRIES; tries++, slot += 1 << 20) {
    const entry = index + ((slot >>> 20) << 3)
    if (load<u32>(entry) != 0) continue
    store<u32>(entry, key)
    store<u32>(entry, <u32>room, 4)
    room += size
    if (room + BODY + (LONGEST << 1) > last) break
    return
  }
  unlearn()
}

/** No line is known any more. */
export function unlearn(): void {
  memory.fill(index, 0, INDEX << 3)
  forgetHeads()
  room = first
}
