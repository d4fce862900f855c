import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { describe, expect, test } from 'vitest'

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const manifest = json('package.json') as { readonly dependencies: Record<string, string>; readonly scripts: Record<string, string> }

describe('what is installed with it', () => {
  interface Locked {
    readonly dev?: boolean
    readonly hasInstallScript?: boolean
    readonly resolved?: string
    readonly integrity?: string
  }
  const { packages } = json('package-lock.json') as { readonly packages: Record<string, Locked> }
  const installed = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true)
  test('no package at run time, direct or not, runs a script when it is installed; nor does ours', () => {
    expect(installed.length).toBeGreaterThanOrEqual(Object.keys(manifest.dependencies).length)
    expect(installed.filter(([, each]) => each.hasInstallScript === true).map(([path]) => path)).toEqual([])
    expect(Object.keys(manifest.scripts).filter(name => /^(?:pre|post)?install$/.test(name))).toEqual([])
  })
  test('every version is exact and has its checksum', () => {
    expect(Object.values(manifest.dependencies).filter(version => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([])
  })
})

/** Modules and globals that reach another machine. */
const NETWORK_MODULES = /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns|inspector)(?:\/|$)|^(?:undici|ws|axios|got|node-fetch)$/
const NETWORK_GLOBALS: ReadonlySet<string> = new Set(['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource', 'sendBeacon', 'RTCPeerConnection'])

type Node = Readonly<Record<string, unknown>>

/** Every module that code loads and every name that it uses, as far as they reach another machine. A pipe is read as a socket of a descriptor: that is none. */
const reachesOf = (code: string): string[] => {
  const found: string[] = []
  const visit = (value: unknown, parent: Node = {}): void => {
    if (value === null || typeof value !== 'object') return
    if (Array.isArray(value)) return value.forEach(each => visit(each, parent))
    const node = value as Node
    const { type, name, value: literal } = node
    if (isPipeOfPart(node)) return
    if (type === 'Literal' && typeof literal === 'string' && NETWORK_MODULES.test(literal) && loads(parent) && !isPipe(parent)) found.push(literal)
    if (type === 'Identifier' && NETWORK_GLOBALS.has(String(name)) && isGlobal(node, parent)) found.push(String(name))
    if (type === 'NewExpression' && nameOf(node['callee']) === 'Socket' && !hasDescriptor(node['arguments'])) found.push('Socket')
    if (type === 'CallExpression' && nameOf((node['callee'] as Node)['property']) === 'connect') found.push('connect')
    for (const each of Object.values(node)) visit(each, node)
  }
  visit(parseSync('bundle.js', code).program)
  return found
}
const nameOf = (node: unknown): unknown => (node as Node | undefined)?.['name']
const isGlobal = (node: Node, parent: Node): boolean => {
  if (parent['type'] === 'Property' || parent['type'] === 'MethodDefinition') return parent['key'] !== node || parent['computed'] === true
  if (parent['type'] !== 'MemberExpression' || parent['property'] !== node) return true
  return GLOBAL_OBJECTS.has(String(nameOf(parent['object'])))
}
const GLOBAL_OBJECTS: ReadonlySet<string> = new Set(['globalThis', 'window', 'self', 'global', 'navigator'])
/** `import … from`, `export … from`, `import(…)`, and `require(…)`, `createRequire(…)(…)`, `getBuiltinModule(…)`. */
const loads = ({ type }: Node): boolean =>
  ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression', 'CallExpression'].includes(String(type))
const isPipe = ({ type, specifiers, source }: Node): boolean =>
  type === 'ImportDeclaration' &&
  /^(?:node:)?net$/.test(String((source as Node)['value'])) &&
  (specifiers as readonly Node[]).every(each => nameOf(each['imported']) === 'Socket' && nameOf(each['local']) === 'Socket')
/** The same in a part (scripts/build/parts.mjs). */
const isPipeOfPart = ({ type, id, init }: Node): boolean =>
  type === 'VariableDeclarator' &&
  nameOf((init as Node | undefined)?.['callee']) === '__need' &&
  /^(?:node:)?net$/.test(String(((init as Node)['arguments'] as readonly Node[])[0]?.['value'])) &&
  ((id as Node)['properties'] as readonly Node[] | undefined)?.every(each => nameOf(each['key']) === 'Socket' && nameOf(each['value']) === 'Socket') === true
const hasDescriptor = (args: unknown): boolean =>
  ((args as readonly Node[])[0]?.['properties'] as readonly Node[] | undefined)?.some(({ key }) => nameOf(key) === 'fd') === true

describe('nothing in the package reaches another machine', () => {
  const bundles = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(path => /\.[cm]?js$/.test(path))
  test('there are bundles to look at', () => {
    expect(bundles).toEqual(expect.arrayContaining(['cli.js', 'index.mjs', 'browser.mjs', join('chunks', 'plain.cjs')]))
  })
  test.each(bundles)('%s', path => {
    expect(reachesOf(readFileSync(join('dist', path), 'utf8'))).toEqual([])
  })
  test.each([
    ["import { request } from 'node:https'", ['node:https']],
    ["const net = await import('net')", ['net']],
    ["const tls = require('tls')", ['tls']],
    ["export * from 'undici'", ['undici']],
    ["import { Socket } from 'node:net'; new Socket().connect(80)", ['connect', 'Socket']],
    ["import { Socket, connect } from 'node:net'", ['node:net']],
    ["const{Socket:Socket,connect:connect}=__need('node:net')", ['node:net']],
    ["const net=__need('node:net')", ['node:net']],
    ["fetch('https://a.test')", ['fetch']],
    ["globalThis.fetch('https://a.test')", ['fetch']],
    ["const send = fetch; new WebSocket('wss://a.test')", ['fetch', 'WebSocket']],
  ])('near miss: %s is found', (code, found) => {
    expect(reachesOf(code)).toEqual(found)
  })
  test('near miss: words are not, nor is the end of a pipe', () => {
    expect(reachesOf("import { Socket } from 'node:net'; new Socket({ fd: 3, readable: true })")).toEqual([])
    expect(reachesOf("const{Socket:Socket}=__need('node:net');new Socket({ fd: 3, readable: true })")).toEqual([])
    expect(reachesOf("const says = 'fetch it with net and https'; table.fetch(); const row = { fetch: 1 }; print('see http')")).toEqual([])
  })
})

describe('what is published', () => {
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ) as [{ readonly files: readonly { readonly path: string; readonly size: number; readonly mode: number }[]; readonly bundled: readonly string[] }]
  const [{ files, bundled }] = packed
  const paths = files.map(({ path }) => path)
  test('holds the program, its rules, its manual, and no more', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        'package.json',
        'LICENSE',
        'README.md',
        'CHANGELOG.md',
        'dist/cli.js',
        'dist/index.mjs',
        'dist/types/index.d.ts',
        'man/oomdoctor.1',
        'rules/references.yaml',
      ]),
    )
    expect(
      paths.filter(
        path =>
          !/^(?:package\.json|LICENSE|CHANGELOG\.md|README(?:\.zh-CN)?\.md|dist\/.*\.(?:[cm]?js|cjs\.cache|(?:nd)?json|wasm|bin|d\.ts)|man\/\w+\.1|rules\/(?!engines\/).*\.yaml)$/.test(
            path,
          ),
      ),
    ).toEqual([])
    expect(bundled).toEqual([])
  })
  test('every file that a bundle imports is there', () => {
    const importsOf = (path: string): string[] =>
      [...readFileSync(path, 'utf8').matchAll(/(?:from|import\(|import)"(\.\.?\/[^"]+)"/g)].map(([, file = '']) => join(path, '..', file))
    const partsOf = (path: string): string[] =>
      [...readFileSync(path, 'utf8').matchAll(/__(?:need|load)\("\.\/([^"]+)\.js"\)/g)].map(([, name]) => `dist/chunks/${name}.cjs`)
    const code = paths.filter(path => /^dist\/.*\.[cm]?js$/.test(path))
    const all = code.flatMap(path => (path.endsWith('.mjs') ? importsOf(path) : partsOf(path)))
    expect(all).toEqual(expect.arrayContaining(['dist/chunks/first.cjs', 'dist/chunks/plain.cjs']))
    expect(all.some(path => path.startsWith('dist/chunks/library-'))).toBe(true)
    expect(all.filter(path => !paths.includes(path))).toEqual([])
  })
  test('the library is imported as it is published', () => {
    const code = "const all = await import('./dist/index.mjs'); console.log(typeof all.analyze, typeof all.render, typeof all.loadRules)"
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).trim()).toBe('function function function')
  })
  test('holds every file of the program, and every rule', () => {
    const built = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(path => !path.endsWith('.d.ts') && /\.\w+$/.test(path))
    expect(built.filter(path => !paths.includes(join('dist', path)))).toEqual([])
    const rules = readdirSync('rules', { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.yaml') && !path.startsWith('engines'))
    expect(rules.filter(path => !paths.includes(join('rules', path)))).toEqual([])
  })
})
