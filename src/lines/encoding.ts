/** What the first bytes of an input say about its text. `binary` is no text at all. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'binary'

/** How many bytes are looked at. */
const SAMPLE = 4096

/** What no text holds, or one in another code; a look for it is much cheaper than counting. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000e-\u001a]/

/** Tells the encoding from a byte-order mark, else from where the zero bytes stand. */
export const encodingOf = (first: Uint8Array): Encoding => {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le'
  if (first[0] === 0xfe && first[1] === 0xff) return 'utf-16be'
  const sample = first.subarray(0, SAMPLE)
  if (!CONTROL.test(new TextDecoder('latin1').decode(sample))) return 'utf-8'
  let even = 0
  let odd = 0
  let control = 0
  for (const [index, byte] of sample.entries()) {
    if (byte === 0 && index % 2 === 0) even += 1
    else if (byte === 0) odd += 1
    else if (byte < 9 || (byte > 13 && byte < 27)) control += 1
  }
  const half = sample.length / 2
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le'
  if (even > half * 0.6 && odd < half * 0.1) return 'utf-16be'
  // A stray zero byte is text still: PyTorch 2.3 prints the GPU's number as a raw byte (pytorch#126766).
  const share = (even + odd + control) / sample.length
  // Compressed bytes hold few control characters, but hardly any two that go together; text in another code has no controls.
  return share > 0.1 || (share > 0.02 && invalid(sample) > 0.2) ? 'binary' : 'utf-8'
}

const invalid = (sample: Uint8Array): number => (new TextDecoder().decode(sample).split('\ufffd').length - 1) / sample.length
