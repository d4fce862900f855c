import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { parseSync } from 'oxc-parser'

/**
 * Makes parts of modules of dist/chunks: functions that src/parts.ts runs. V8's code cache can be given for scripts alone, and each
 * ES module costs a start the loader's way of asking for it. A part returns what it exports, takes what it imports, and asks for
 * the rest later by `__load`.
 */
export const layParts = names => {
  for (const each of names) {
    const path = join('dist', 'chunks', `${each}.js`)
    const { body, values } = bodyOf(path)
    const handed = [...values].map(([name, value]) => `${JSON.stringify(name)}:${value}`)
    writeFileSync(path.replace(/\.js$/, '.cjs'), `${AS_EITHER}(function(__need,__load,__url){'use strict';${body}\nreturn{${handed.join()}}})\n`)
    rmSync(path)
  }
}

/** What is compiled with a cache is a script, which has its function as its value; a module hands it out. */
const AS_EITHER = "(typeof module==='object'?module:{}).exports="

/** Makes a program of a module of dist/chunks, which Node starts as it is. */
export const layProgram = name => {
  const path = join('dist', 'chunks', `${name}.js`)
  const { body, values } = bodyOf(path)
  const head = "#!/usr/bin/env node\n'use strict'\nconst { need: __need, load: __load } = require('./parts.js')"
  const handed = values.get('default')
  writeFileSync(join('dist', `${name}.js`), `${head}\n${body}\n${handed === undefined ? '' : `module.exports = ${handed}\n`}`)
  rmSync(path)
}

const escaped = character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A module's text where its imports are had by `__need`, and what it exports as properties of an object. */
const bodyOf = path => {
  const code = readFileSync(path, 'utf8')
  const { program } = parseSync(path, code)
  const edits = []
  const exported = []
  const assigned = new Set()
  const needed = new Set()
  walk(program, node => {
    if (node.type === 'ImportDeclaration') {
      edits.push({ ...node, text: node.specifiers.length > 0 || !needed.has(node.source.value) ? needs(path, node) : '' })
      needed.add(node.source.value)
    } else if (node.type === 'ExportNamedDeclaration' && node.declaration === null && node.source === null) {
      exported.push(...node.specifiers)
      edits.push({ ...node, text: '' })
    } else if (node.type.startsWith('Export') && node.type !== 'ExportSpecifier') throw new Error(`${path}: ${node.type} is exported in another way`)
    else if (node.type === 'ImportExpression') edits.push({ start: node.start, end: node.start + 'import'.length, text: '__load' })
    else if (node.type === 'MetaProperty' && node.meta.name === 'import') edits.push({ start: node.start, end: node.end, text: '{ url: __url }' })
    else if (node.type === 'AssignmentExpression' || node.type === 'UpdateExpression') assigned.add((node.left ?? node.argument).name)
  })
  // Who takes an export gets its value: it must be the last one.
  const changed = exported.find(({ local }) => assigned.has(local.name))
  if (changed !== undefined) throw new Error(`${path}: ${changed.local.name} is exported and assigned to`)
  const edited = edits.toSorted((a, b) => b.start - a.start).reduce((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), code)
  // Latin-1 is read and scanned in half the time.
  return { body: edited.replace(/[\u0080-\uffff]/g, escaped), values: new Map(exported.map(({ local, exported: { name } }) => [name, local.name])) }
}

/** Names are taken one by one: `fs.promises`, which nobody asks for, loads a third of Node. */
const needs = (path, { specifiers, source }) => {
  const from = `__need(${JSON.stringify(source.value)})`
  const named = specifiers.filter(({ type }) => type === 'ImportSpecifier').map(({ imported, local }) => `${imported.name}:${local.name}`)
  // The default of a module of Node or of a package in CommonJS is all of it.
  const whole = specifiers.filter(({ type }) => type !== 'ImportSpecifier').map(({ local }) => `const ${local.name}=${from};`)
  if (whole.length > 0 && source.value.startsWith('.')) throw new Error(`${path}: ${source.value} is imported in another way`)
  if (specifiers.length === 0) return `${from};`
  return [...whole, ...(named.length > 0 ? [`const{${named.join()}}=${from};`] : [])].join('')
}

const walk = (node, visit) => {
  if (node === null || typeof node !== 'object') return
  if (typeof node.type === 'string') visit(node)
  for (const each of Object.values(node)) walk(each, visit)
}

/** What src/v8-flags.ts asks for where there is much to read, as V8 has it by itself: it takes no code that was compiled while it ran in another way. */
const BY_ITSELF = ['--heap-growing-percent=0', '--semi-space-growth-factor=2', '--no-optimize-for-size']

/** Runs `commands` (arguments of oomdoctor), each in a process of its own, and stores what V8 has compiled by its end for the parts named beside it. */
export const fillCaches = commands => {
  for (const [names, args] of commands)
    execFileSync(process.execPath, [import.meta.filename, names.join(), ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
}

if (process.argv[1] === import.meta.filename) {
  const [, , names, ...args] = process.argv
  const { keep, builder } = createRequire(import.meta.url)('../../dist/parts.js')
  const scripts = keep()
  process.on('beforeExit', () => {
    for (const flag of BY_ITSELF) setFlagsFromString(flag)
    for (const [path, script] of scripts)
      if (names.split(',').includes(basename(path, '.cjs')))
        writeFileSync(`${path}.cache`, Buffer.concat([Buffer.from(builder(), 'latin1'), script.createCachedData()]))
    process.exitCode = 0
  })
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...args)
  await import('../../dist/cli.js')
}
