import { says, speaker } from '../speaker.ts'

/** Paths that make the model work, unlike `/sleep` or `/tokenize`. */
const WORK = /^\/(?:v\d\/(?!models)|generate|invocations|inference|pooling|score|rerank|classify|embed)/

/** The HTTP server that vLLM, SGLang and LMDeploy run on. Its lines start `INFO:     `. */
export const uvicorn = speaker('uvicorn', undefined, [
  says('Application startup complete', () => ({ kind: 'up' }), '(APIServer pid=12906) INFO:     Application startup complete.'),
  says('Uvicorn running on {address:word}', () => ({ kind: 'up' }), 'INFO:     Uvicorn running on http://0.0.0.0:8000 (Press CTRL+C to quit)'),
  says('Application startup failed', () => ({ kind: 'ended', how: 'failed' }), 'ERROR:    Application startup failed. Exiting.'),
  says('^Shutting down$', () => ({ kind: 'ended', how: 'stopped' }), '(APIServer pid=12906) INFO:     Shutting down'),
  says('Application shutdown complete', () => ({ kind: 'ended', how: 'stopped' }), '(APIServer pid=12906) INFO:     Application shutdown complete.'),
  says('Exception in ASGI application', () => ({ kind: 'remark', name: 'request-failed' }), '(APIServer pid=39127) ERROR:    Exception in ASGI application'),
  // A request that was answered with a result shows that it serves; one answered with 5xx failed inside.
  says(
    ' HTTP/1.1" {status:int}',
    ({ status }, { message }) => {
      const request = /^\S+:\d+ - "([A-Z]{3,7}) (\S{1,200}) HTTP/.exec(message)
      if (request === null) return undefined
      if (status >= 500) return { kind: 'remark', name: 'request-failed', values: { status, path: request[2] ?? '' } }
      if (status >= 400) return { kind: 'remark', name: 'request-refused', values: { status, path: request[2] ?? '' } }
      return request[1] === 'POST' && WORK.test(request[2] ?? '') ? { kind: 'step', step: 'serve', edge: 'progress' } : undefined
    },
    [
      '(APIServer pid=12906) INFO:     127.0.0.1:40366 - "POST /v1/completions HTTP/1.1" 200 OK',
      '(APIServer pid=39127) INFO:     127.0.0.1:58918 - "POST /wake_up HTTP/1.1" 500 Internal Server Error',
      'INFO:     127.0.0.1:58918 - "POST /v1/chat/completions HTTP/1.1" 400 Bad Request',
    ],
    { traffic: true },
  ),
])
