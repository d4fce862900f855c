import { OPEN, together } from '../launch.ts'
import type { Described, Variable, Word } from '../launch.ts'
import { readPython } from '../python/program.ts'
import { readShell } from '../shell/script.ts'
import { variablesOf } from './documents.ts'
import type { Documents } from './documents.ts'

/** The steps of a workflow or of a composite action, with the variables of workflow, job and step. */
export const readWorkflow = (documents: Documents): Described => {
  const { at, entries } = documents
  return together(
    documents.roots.flatMap(root => {
      const shared = variablesOf(documents, at(root, 'env'))
      return [
        ...entries(at(root, 'jobs')).flatMap(([, job]) => steps(documents, job, [...shared, ...variablesOf(documents, at(job, 'env'))])),
        ...steps(documents, at(root, 'runs'), shared),
      ]
    }),
  )
}

const steps = (documents: Documents, job: unknown, env: readonly Variable[]): Described[] => {
  const { at, items, script, word } = documents
  return items(at(job, 'steps')).flatMap(step => {
    const run = script(at(step, 'run'))
    if (run === undefined) return []
    const variables = [...env, ...variablesOf(documents, at(step, 'env'))].map(({ name, value }) => ({ name, value: filled(value) }))
    const { text, line } = filled(run)
    return word(at(step, 'shell'))?.text === 'python'
      ? [{ launches: readPython(text, line, { env: variables }), installed: [] }]
      : [readShell(text, line, { variables })]
  })
}

/** `${{ inputs.size }}` is filled in when it runs. */
const filled = ({ text, line }: Word): Word => ({ text: text.replaceAll(/\$\{\{(?:(?!\$\{\{)[^}])*\}\}/g, OPEN), line })
