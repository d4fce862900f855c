/** An object with each of its own values changed; a key that a log named `__proto__` stays a key. Reports of many logs go through here whole, several times. */
export const mapped = (tree: object, change: (value: unknown, key: string) => unknown): object => {
  const out: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(tree)) {
    const made = change(value, key)
    if (key === '__proto__') Object.defineProperty(out, key, { value: made, enumerable: true, configurable: true, writable: true })
    else out[key] = made
  }
  return out
}
