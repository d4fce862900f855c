import type { Event, EventOf } from '../types.ts'

/** Ctrl-C and an orderly stop leave tracebacks that are no failure. */
const HARMLESS = /KeyboardInterrupt|SignalException|CancelledError|SystemExit|GeneratorExit|BrokenPipeError|ConnectionResetError|StopIteration/
/** These only follow another failure: a pipe whose other end is gone raises an EOFError without a word. */
const FOLLOWS =
  /ChildFailedError|EngineDeadError|AsyncEngineDeadError|MQEngineDeadError|RPCServerDeadError|See root cause above|Engine core initialization failed|Engine process failed to start|died unexpectedly|CalledProcessError|Exception: WorkerProc|^EOFError: $|^ray\.exceptions\.\w+: The actor is dead because its worker process has died/

/** Whether a traceback ends in an error of its own, and not in word of another's. */
export const isRootError = (event: Event): event is EventOf<'traceback'> & { error: NonNullable<EventOf<'traceback'>['error']> } =>
  event.kind === 'traceback' && event.error !== undefined && !HARMLESS.test(event.error.type) && !FOLLOWS.test(`${event.error.type}: ${event.error.message}`)
