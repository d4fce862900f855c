import { Problem } from '../errors.ts'

/** Where a comment goes, and as whom it is written. */
export interface Pull {
  /** `https://api.github.com` */
  readonly api: string
  /** `owner/name` */
  readonly repository: string
  readonly number: number
  readonly token: string
}
/** A comment on GitHub takes this many characters. */
export const MOST_COMMENT = 65_536
const PATIENCE = 20_000
const PAGE = 100
const MOST_PAGES = 30

/** By this the comment of a job is found again; it shows nowhere. */
export const markerOf = (workflow: string, job: string): string =>
  `<!-- oomdoctor ${[workflow, job].map(name => encodeURIComponent(name).replaceAll('-', '%2D')).join('/')} -->`

/** The number of the pull request that an event is about; undefined where it is about none. */
export const pullOf = (event: unknown): number | undefined => {
  const { pull_request: pull, issue, workflow_run: run } = (event ?? {}) as Event
  const number = pull?.number ?? (issue?.pull_request === undefined ? undefined : issue.number) ?? run?.pull_requests?.[0]?.number
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined
}
interface Event {
  readonly pull_request?: { readonly number?: unknown }
  readonly issue?: { readonly number?: unknown; readonly pull_request?: unknown }
  readonly workflow_run?: { readonly pull_requests?: readonly { readonly number?: unknown }[] }
}

/**
 * One comment a job: written once, changed from then on. A report without a failure changes the one that is there and writes
 * none. Throws Problem where GitHub refuses.
 */
export const writeComment = async (pull: Pull, marker: string, text: string, failed: boolean): Promise<'created' | 'updated' | 'none'> => {
  const found = await own(pull, marker)
  const body = `${marker}\n${text}`
  if (found !== undefined) {
    await ask(pull, 'PATCH', `issues/comments/${found}`, { body })
    return 'updated'
  }
  if (!failed) return 'none'
  await ask(pull, 'POST', `issues/${pull.number}/comments`, { body })
  return 'created'
}

interface Comment {
  readonly id: number
  readonly body?: string | null
  readonly user?: { readonly login?: string; readonly type?: string } | null
}

/** Our comment: anybody can write the marker, so its author must be the one whose token this is, or a bot where the token is no person's. */
const own = async (pull: Pull, marker: string): Promise<number | undefined> => {
  const marked: Comment[] = []
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const comments = (await ask(pull, 'GET', `issues/${pull.number}/comments?per_page=${PAGE}&page=${page}`)) as readonly Comment[]
    marked.push(...comments.filter(({ body }) => body?.startsWith(marker) === true))
    if (comments.length < PAGE) break
  }
  if (marked.length === 0) return undefined
  const login = await loginOf(pull)
  return marked.find(({ user }) => (login === undefined ? user?.type === 'Bot' : user?.login === login))?.id
}

/** Whose token it is; a workflow's own token is nobody's. */
const loginOf = async ({ api, token }: Pull): Promise<string | undefined> => {
  const response = await send(`${api}/user`, token, 'GET')
  if (!response.ok) return undefined
  const { login } = (await response.json()) as { readonly login?: unknown }
  return typeof login === 'string' ? login : undefined
}

const ask = async ({ api, repository, token }: Pull, method: string, path: string, body?: object): Promise<unknown> => {
  const response = await send(`${api}/repos/${repository}/${path}`, token, method, body)
  if (response.ok) return response.json()
  throw new Problem(
    `the comment could not be written: GitHub answered ${response.status} to ${method} ${path.replace(/\?.*/, '')}`,
    response.status === 403 || response.status === 404
      ? 'The token needs `permissions: pull-requests: write`; a pull request from a fork gets none.'
      : 'The report is in the summary of the job.',
  )
}

const send = async (url: string, token: string, method: string, body?: object): Promise<Response> => {
  try {
    return await fetch(url, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'oomdoctor',
        'x-github-api-version': '2022-11-28',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // The token goes to the address that the runner names and to no other.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    })
  } catch (error) {
    throw new Problem('the comment could not be written: GitHub could not be reached', 'The report is in the summary of the job.', { cause: error })
  }
}
