import type { EpisodeReport } from '../report.ts'
import type { Text } from '../rules/rule.ts'

/** Which tasks a failed evaluation ran, and how far its requests had come; undefined of every other run. */
export const evaluationOf = ({ facts, otherFailure }: EpisodeReport): Text | undefined => {
  const fact = (name: string): string | undefined => (facts[name] === undefined ? undefined : String(facts[name].value))
  const tasks = fact('eval.tasks')
  if (tasks === undefined || (facts['failure.kind'] === undefined && otherFailure === null)) return undefined
  const [kind, all, done] = [fact('eval.request-type'), fact('eval.requests'), fact('eval.requests-done')]
  const several = tasks.includes(',')
  const type = kind === undefined ? '' : ` · ${kind}`
  const far = all !== undefined && done !== undefined
  return {
    en: `${several ? 'Tasks' : 'Task'} ${tasks}${type}${far ? ` · failed with ${done} of ${all} requests done` : ''}`,
    zh: `任务 ${tasks}${type}${far ? ` · 失败时已完成 ${done} / ${all} 条请求` : ''}`,
  }
}
