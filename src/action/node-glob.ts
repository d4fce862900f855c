import * as fs from 'node:fs'

// Takes the place of fast-glob in the action, which always runs on a Node that can do the same.

/** Types of Node 20 do not know it yet. */
const { globSync } = fs as unknown as { readonly globSync: (pattern: string, options: { readonly withFileTypes: true }) => readonly fs.Dirent[] }

/** Files with such names; links are not followed. */
const glob = async (pattern: string): Promise<string[]> =>
  globSync(pattern, { withFileTypes: true }).flatMap(entry => (entry.isFile() ? [`${entry.parentPath}/${entry.name}`] : []))
export default glob
