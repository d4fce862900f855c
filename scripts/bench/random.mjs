/** Whole numbers below a limit, the same ones for the same seed. */
export const randomFrom = seed => {
  let state = seed >>> 0
  return limit => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}
