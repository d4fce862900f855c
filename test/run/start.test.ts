import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** A server should not wait for rules that it may never need: what a start of `run` loads, told by the bundler. */
test('until something fails, neither rules nor reader nor the parser of arguments is loaded', async () => {
  const { metafile } = await build({
    entryPoints: ['src/cli.ts'],
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    target: 'node20.19',
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const chunkOf = (source: string): string => Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === source)?.[0] ?? ''
  const loaded = (chunk: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(chunk)) return seen
    seen.add(chunk)
    for (const { path, kind, external } of metafile.outputs[chunk]?.imports ?? []) {
      if (external === true) seen.add(path)
      else if (kind === 'import-statement') loaded(path, seen)
    }
    return seen
  }
  const all = [...new Set(['src/cli.ts', 'src/run/start.ts'].flatMap(source => [...loaded(chunkOf(source))]))]
  const sources = all.flatMap(chunk => Object.keys(metafile.outputs[chunk]?.inputs ?? {}))
  expect(sources).toContain('src/run/index.ts')
  expect(sources.filter(source => /^(?:rules|src\/(?:rules|events|facts|lines|remedy|commands|redact|render(?!\/language)))\//.test(source))).toEqual([])
  expect(all.filter(name => !name.startsWith('out/') && !name.startsWith('node:'))).toEqual([])
})
