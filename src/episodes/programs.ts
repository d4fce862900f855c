import type { Engine, Event } from '../types.ts'

/** Process names as the kernel (15 characters) and nvidia-smi show them, and whose they are; `any` runs every engine. */
const PROGRAMS: readonly (readonly [RegExp, Engine | 'any'])[] = [
  [/^VLLM::|^vllm\b/i, 'vllm'],
  [/^sglang/i, 'sglang'],
  [/^lmdeploy/i, 'lmdeploy'],
  [/^(?:python|pt_|ray::|torchrun|accelerate|deepspeed|lm[_-]eval|mpirun|uvicorn|gunicorn|uv$|multiprocess)/i, 'any'],
]
/** Programs that no run of ours is: a server of another kind, a desktop, a browser, a build. */
const OTHERS =
  /^(?:java|node|mysqld?|mariadbd|postgres|redis-server|mongod|chrome|firefox|code|Xorg|Xwayland|gnome-[\w-]+|kwin|plasma|dockerd|containerd|kubelet|systemd|sshd|bash|sh|zsh|nginx|apache2|httpd|php|ruby|cc1|cc1plus|ld|clang|gcc|rustc|cargo|go|bazel|cicc|nvcc|ptxas|rsync|tar|git|matlab|R|julia|qemu|ffmpeg|ollama|llama-[\w-]+|tritonserver|trtllm)(?![a-z])/

/** Whose a process of that name is, as far as the name tells. */
export const programOf = (name: string): Engine | 'any' | undefined => PROGRAMS.find(([pattern]) => pattern.test(baseOf(name)))?.[1]
/** A blank behind the last slash is one of a title, no part of a path. */
const baseOf = (name: string): string => {
  const base = name.slice(Math.max(name.lastIndexOf('/', name.length - 2), name.lastIndexOf('\\', name.length - 2)) + 1)
  return (/\s/.test(base) ? name : base).trim()
}

/** Whether a process of that name may be one of a run's; a name that is not known may. */
export const speaksFor = (name: string | undefined, run: readonly Event[]): boolean => {
  if (name === undefined) return true
  const program = programOf(name)
  if (program === undefined) return !OTHERS.test(baseOf(name))
  if (program === 'any') return true
  const engines = new Set(run.flatMap(event => [event.by.engine, event.kind === 'identity' ? event.engine : undefined]).filter(each => each !== undefined))
  return engines.size === 0 || engines.has(program) || engines.has('torch')
}
