import { findInputs } from '../read/inputs.ts'

/** What is to be followed now: files there are by globs and folders, and those given by name even where there is none yet. */
export const pathsNow = async (given: readonly string[]): Promise<readonly string[]> => {
  const { inputs, unread } = await findInputs(given)
  return [...inputs.map(({ path }) => path), ...unread.flatMap(({ path }) => (/[*?{[]/.test(path) ? [] : [path]))]
}
