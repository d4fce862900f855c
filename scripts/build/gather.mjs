import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { parseSync } from 'oxc-parser'

/**
 * Splitting cuts a chunk for each set of entries that share it: sixty files for the most usual start, and each file costs it. Here
 * the chunks that such a start reads one after the other become one file, and whoever else imports them finds them there.
 * `groups` names the source files that a start goes through; a chunk belongs to the first group that needs it. What both
 * of `apart` need is in the first group of all: neither is to load the other. Returns the names of all files there are then.
 */
export const gather = async ({ outputs }, groups, apart, options) => {
  const entryOf = source => Object.keys(outputs).find(path => outputs[path].entryPoint === source) ?? missing(source)
  const names = Object.keys(groups)
  const needed = names.map(name => closure(outputs, groups[name].map(entryOf)))
  const homes = new Map()
  for (const path of new Set(needed.flatMap(paths => [...paths]))) {
    const users = names.filter((_, index) => needed[index].has(path))
    const name = apart.every(each => users.includes(each)) ? names[0] : users[0]
    homes.set(basename(path), { name, suffix: `_${homes.size}`, path, names: outputs[path].exports })
  }
  const taken = takenOf(Object.keys(outputs), homes)
  for (const home of homes.values()) home.names = home.names.filter(name => taken.has(name + home.suffix))
  for (const name of Object.keys(groups)) await bundle(name, homes, options)
  for (const { path } of homes.values()) rmSync(path)
  const left = Object.keys(outputs).filter(path => path.endsWith('.js') && !homes.has(basename(path)))
  const files = [...left, ...Object.keys(groups).map(fileOf)]
  for (const path of files) writeFileSync(path, moved(path, homes))
  return files.map(path => basename(path, '.js'))
}

const missing = source => {
  throw new Error(`${source} is no entry of its own: it is loaded in another way now`)
}
const fileOf = name => join('dist', 'chunks', `${name}.js`)

/** Chunks that are read before any of `paths` runs, what is needed first before what needs it. */
const closure = (outputs, paths, seen = new Set()) => {
  for (const path of paths) {
    if (seen.has(path)) continue
    const needed = outputs[path].imports.filter(({ kind, external }) => kind === 'import-statement' && !external).map(each => each.path)
    closure(outputs, needed, seen)
    seen.add(path)
  }
  return seen
}

/** What chunks take from those of another file, with the suffixes; of the rest nobody needs to hear. */
const takenOf = (paths, homes) => {
  const taken = new Set()
  for (const path of paths.filter(each => each.endsWith('.js'))) {
    const own = homes.get(basename(path))?.name
    walk(parseSync(path, readFileSync(path, 'utf8')).program, node => {
      const home = homes.get(basename(node.source?.value ?? ''))
      if (home === undefined || (home.name === own && node.type !== 'ImportExpression')) return
      const names = node.type === 'ImportExpression' ? home.names : (node.specifiers ?? []).map(({ imported }) => imported.name)
      for (const name of names) taken.add(name + home.suffix)
    })
  }
  return taken
}

/** Names are exported with a suffix for their chunk: two chunks may use the same. */
const bundle = async (name, homes, options) => {
  const own = [...homes].filter(([, home]) => home.name === name)
  const contents = own.map(([file, { suffix, names: all }]) => {
    const names = all.map(each => `${each} as ${each}${suffix}`)
    return names.length > 0 ? `export { ${names.join(', ')} } from './${file}'` : `import './${file}'`
  })
  const elsewhere = {
    name: 'elsewhere',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\.\.?\// }, ({ path, kind }) =>
        kind === 'dynamic-import' || (homes.has(basename(path)) && homes.get(basename(path)).name !== name) ? { path, external: true } : undefined,
      ),
  }
  await build({
    ...options,
    packages: 'external',
    plugins: [elsewhere],
    // Chunks without effects are imported bare for their order only.
    logOverride: { 'ignored-bare-import': 'silent' },
    stdin: { contents: contents.join('\n'), resolveDir: join('dist', 'chunks') },
    outfile: fileOf(name),
  })
}

/** A file's text, with what it imports looked for where it is now. */
const moved = (path, homes) => {
  const code = readFileSync(path, 'utf8')
  const edits = []
  walk(parseSync(path, code).program, node => {
    const file = typeof node.source?.value === 'string' ? basename(node.source.value) : undefined
    const home = file === undefined ? undefined : homes.get(file)
    if (home === undefined) return
    const from = JSON.stringify(`./${home.name}.js`)
    if (node.type === 'ImportDeclaration') {
      const names = node.specifiers.map(each => {
        if (each.type !== 'ImportSpecifier') throw new Error(`${path}: ${each.type} of ${file}`)
        return `${each.imported.name}${home.suffix} as ${each.local.name}`
      })
      edits.push({ ...node, text: names.length > 0 ? `import{${names.join(',')}}from${from};` : `import${from};` })
    } else if (node.type === 'ImportExpression') {
      const names = home.names.map(each => `${each}:all.${each}${home.suffix}`)
      edits.push({ ...node, text: `import(${from}).then(all=>({${names.join(',')}}))` })
    } else throw new Error(`${path}: ${node.type} of ${file}`)
  })
  return edits.toSorted((a, b) => b.start - a.start).reduce((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), code)
}

const walk = (node, visit) => {
  if (node === null || typeof node !== 'object') return
  if (typeof node.type === 'string') visit(node)
  for (const each of Object.values(node)) walk(each, visit)
}
