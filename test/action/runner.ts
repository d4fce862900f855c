import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** Node 24, as the runner has it: from npm, kept between runs; this Node where npm has none to give. */
const node24 = (): string => {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const folder = resolve('node_modules', '.cache', 'oomdoctor', 'node-24')
  const path = join(folder, 'node_modules', 'node', 'bin', 'node')
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true })
    spawnSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save', '--silent', 'node@24'], { timeout: 150_000 })
  }
  const works = existsSync(path) && spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.startsWith('v24.')
  if (!works) console.warn(`Node 24 is not to be had here: the action runs on ${process.version}`)
  return works ? path : process.execPath
}

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
}

/** A runner: a checkout, a folder outside it, and the action built from the sources. */
export interface TestRunner {
  readonly dir: string
  readonly write: (path: string, text: string | readonly string[] | Uint8Array) => void
  readonly run: (inputs: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>) => Promise<Ran>
  readonly remove: () => void
}

export const testRunner = (): TestRunner => {
  const dir = mkdtempSync(join(tmpdir(), 'oomdoctor-action-'))
  const node = node24()
  const bundle = join(dir, 'index.mjs')
  const { status, stderr } = spawnSync(process.execPath, ['scripts/action.mjs', bundle], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const write: TestRunner['write'] = (path, text) => {
    const file = join(dir, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, typeof text === 'string' || text instanceof Uint8Array ? text : `${text.join('\n')}\n`)
  }
  write('checkout/.git/HEAD', 'ref: refs/heads/main\n')
  const run: TestRunner['run'] = async (inputs, env = {}) => {
    for (const name of ['summary', 'outputs']) writeFileSync(join(dir, name), '')
    const cwd = join(dir, 'checkout')
    const child = spawn(node, [bundle], {
      cwd,
      env: {
        PATH: process.env['PATH'] ?? '',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: cwd,
        GITHUB_OUTPUT: join(dir, 'outputs'),
        GITHUB_STEP_SUMMARY: join(dir, 'summary'),
        GITHUB_REPOSITORY: 'acme/evals',
        GITHUB_WORKFLOW: 'evals',
        GITHUB_JOB: 'eval',
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        ...env,
      },
    })
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', chunk => out.push(chunk))
    child.stderr.on('data', chunk => err.push(chunk))
    const code = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail))
    return {
      code,
      stdout: Buffer.concat(out).toString(),
      stderr: Buffer.concat(err).toString(),
      summary: readFileSync(join(dir, 'summary'), 'utf8'),
      outputs: outputsIn(readFileSync(join(dir, 'outputs'), 'utf8')),
    }
  }
  return { dir, write, run, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

/** As the runner reads the file: `name<<mark`, lines, `mark`. */
const outputsIn = (text: string): Record<string, string> => {
  const found: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length - 1; at += 1) {
    const [, name = '', mark = ''] = /^([^=<]+)<<(.+)$/.exec(lines[at] ?? '') ?? []
    if (mark === '') throw new Error(`no output: ${lines[at]}`)
    const end = lines.indexOf(mark, at + 1)
    if (end < 0) throw new Error(`no end of ${name}`)
    found[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return found
}

interface Asked {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
  readonly body: string | undefined
}
interface Comment {
  id: number
  body: string
  user: { login: string; type: string }
}
/** GitHub's API as far as a comment needs it, remembering what it was asked. */
export interface Api {
  readonly url: string
  readonly asked: Asked[]
  readonly comments: Comment[]
  /** Answers every request with this status where it is set. */
  refuse: number | undefined
  /** Whose token it is; a workflow's own is nobody's. */
  login: string | undefined
  readonly close: () => void
}

export const testApi = async (): Promise<Api> => {
  const server: Server = createServer(async (request, response) => {
    const path = request.url ?? ''
    const body = await textOf(request)
    const comment = body === '' ? undefined : (JSON.parse(body) as { body: string }).body
    api.asked.push({ method: request.method ?? '', path, authorization: request.headers.authorization, body: comment })
    const answer = (status: number, value: unknown): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    if (api.refuse !== undefined) return answer(api.refuse, { message: '::error::from the server' })
    if (path === '/user') return api.login === undefined ? answer(403, {}) : answer(200, { login: api.login })
    const list = /^\/repos\/acme\/evals\/issues\/7\/comments(?:\?per_page=100&page=(\d+))?$/.exec(path)
    if (list !== null && request.method === 'GET') return answer(200, api.comments.slice((Number(list[1]) - 1) * 100, Number(list[1]) * 100))
    if (list !== null && request.method === 'POST') {
      const made = {
        id: 1000 + api.comments.length,
        body: comment ?? '',
        user: { login: api.login ?? 'github-actions[bot]', type: api.login === undefined ? 'Bot' : 'User' },
      }
      api.comments.push(made)
      return answer(201, made)
    }
    const [, id] = /^\/repos\/acme\/evals\/issues\/comments\/(\d+)$/.exec(path) ?? []
    const found = api.comments.find(each => each.id === Number(id))
    if (found === undefined || request.method !== 'PATCH') return answer(404, {})
    found.body = comment ?? ''
    return answer(200, found)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const api: Api = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    comments: [],
    refuse: undefined,
    login: undefined,
    close: () => server.close(),
  }
  return api
}

const textOf = async (stream: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
