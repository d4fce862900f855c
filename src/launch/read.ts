import { NOTHING } from './launch.ts'
import type { Described } from './launch.ts'
import { installedIn } from './installed.ts'
import { readDockerfile } from './dockerfile.ts'
import { readPython } from './python/program.ts'
import { readShell } from './shell/script.ts'

/** The forms in which a start is written down. */
export type Kind = 'shell' | 'dockerfile' | 'compose' | 'kubernetes' | 'workflow' | 'python' | 'requirements' | 'unknown'

const REQUIREMENTS = /^requirements[\w.-]*\.(?:txt|in)$/

/** A file's starts, by what kind of file it is. Never throws on content. */
export const readLaunches = async (path: string, content: string): Promise<{ readonly kind: Kind; readonly described: Described }> => {
  const name = path.replaceAll('\\', '/').split('/').at(-1) ?? ''
  if (REQUIREMENTS.test(name)) return { kind: 'requirements', described: { launches: [], installed: installedIn(content) } }
  if (/^(?:Dockerfile|Containerfile)(?:\.|$)|\.(?:dockerfile|containerfile)$/i.test(name)) return { kind: 'dockerfile', described: readDockerfile(content) }
  if (/\.pyw?$/.test(name) || /^#!.*\bpython/.test(content)) return { kind: 'python', described: { launches: readPython(content), installed: [] } }
  if (/\.(?:ya?ml|tpl)$/.test(name)) return readYaml(content)
  if (
    /\.(?:sh|bash|zsh|ksh|sbatch|slurm|pbs|command|txt|mk)$|^(?:Makefile|Procfile|run|start|launch|serve|entrypoint)$/i.test(name) ||
    /^#!.*\b(?:ba|da|z|k)?sh\b/.test(content)
  )
    return { kind: 'shell', described: readShell(content) }
  if (/^[ \t]*FROM\s+\S/m.test(content) && /^[ \t]*(?:CMD|ENTRYPOINT|RUN)\s/m.test(content)) return { kind: 'dockerfile', described: readDockerfile(content) }
  const described = readShell(content)
  return described.launches.length > 0 ? { kind: 'shell', described } : { kind: 'unknown', described: NOTHING }
}

/** The package that reads YAML is loaded only for YAML. */
const readYaml = async (content: string): Promise<{ readonly kind: Kind; readonly described: Described }> => {
  const { documentsOf } = await import('./yaml/documents.ts')
  const documents = documentsOf(content)
  const has = (...path: string[]): boolean => documents.roots.some(root => documents.at(root, ...path) !== undefined)
  if (has('services')) return { kind: 'compose', described: (await import('./yaml/compose.ts')).readCompose(documents) }
  if (has('jobs') || has('runs', 'steps')) return { kind: 'workflow', described: (await import('./yaml/workflow.ts')).readWorkflow(documents) }
  const described = (await import('./yaml/kubernetes.ts')).readKubernetes(documents)
  return has('kind') || described.launches.length > 0 ? { kind: 'kubernetes', described } : { kind: 'unknown', described: NOTHING }
}
