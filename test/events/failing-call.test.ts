import { describe, expect, test } from 'vitest'
import type { EventBody } from '../../src/types.ts'
import { bodiesOf } from './log.ts'

const SHM: EventBody = { kind: 'oom', allocator: 'shm' }
const raised = (path: string, code: string, error: string, prefix = ''): string[] =>
  ['Traceback (most recent call last):', `  File "${path}", line 57, in __init__`, `    ${code}`, error].map(line => prefix + line)
const told = (...log: readonly string[]): EventBody[] => bodiesOf(...log).filter(({ kind }) => kind === 'oom' || kind === 'error')
const FULL = 'OSError: [Errno 28] No space left on device'
const NO_MEMORY = 'OSError: [Errno 12] Cannot allocate memory'

describe('no space left, where the call makes what lies in /dev/shm', () => {
  test.each([
    ['a semaphore', '/usr/lib/python3.10/multiprocessing/synchronize.py', 'self._semlock = _multiprocessing.SemLock('],
    ['a semaphore in two lines', '/usr/lib/python3.7/multiprocessing/synchronize.py', 'unlink_now)'],
    ['a queue', '/usr/lib/python3.8/multiprocessing/queues.py', 'self._rlock = ctx.Lock()'],
    ['a lock of the program', '/srv/train.py', 'lock = mp.get_context("spawn").RLock()'],
    ['a tensor that is shared', '/venv/torch/multiprocessing/reductions.py', 'fd, size = storage._share_fd_cpu_()'],
    ['a tensor that is shared, torch up to 1.13', '/venv/torch/multiprocessing/reductions.py', 'metadata = storage._share_filename_()'],
  ])('%s', (_, path, code) => expect(told(...raised(path, code, FULL))).toEqual([SHM]))
  test('behind a container’s label', () =>
    expect(told(...raised('/usr/lib/python3.10/multiprocessing/synchronize.py', 'sl = SemLock(', FULL, 'trainer-1  | '))).toEqual([SHM]))
  test('of a paste that has no frames', () => expect(told('    self._semlock = _multiprocessing.SemLock(', FULL)).toEqual([SHM]))
  test('joblib goes on without', () =>
    expect(
      bodiesOf('/venv/joblib/_multiprocessing_helpers.py:46: UserWarning: [Errno 28] No space left on device.  joblib will operate in serial mode'),
    ).toEqual([{ kind: 'remark', name: 'shared-memory-small' }]))
})

describe('no space left on a disk', () => {
  test.each([
    ['a file is written', '/srv/save.py', 'handle.write(blob)', FULL],
    ['a checkpoint is written', '/venv/torch/serialization.py', 'self.file_like.write_record(name, data, size)', FULL],
    ['a file is copied between processes', '/usr/lib/python3.10/shutil.py', 'os.sendfile(outfd, infd, offset, blocksize)', `${FULL}: '/models/a.bin'`],
    ['an error that names a file', '/usr/lib/python3.10/multiprocessing/synchronize.py', 'sl = SemLock(', `${FULL}: '/data/cache/x'`],
  ])('%s', (_, path, code, error) => expect(told(...raised(path, code, error))).toMatchObject([{ kind: 'error', nature: 'file' }]))
  test('without a call', () => expect(told(FULL)).toMatchObject([{ kind: 'error', nature: 'file' }]))
})

describe('cannot allocate memory', () => {
  test.each(['faulthandler.enable()', 'faulthandler.enable(file=sys.stderr)', 'faulthandler.register(signal.SIGUSR1, chain=True)'])(
    'is no lack of memory in %s',
    code => expect(told(...raised('/srv/serve.py', code, NO_MEMORY))).toMatchObject([{ kind: 'error', nature: 'signal-stack' }]),
  )
  test.each([
    ['a process is forked', 'self.pid = os.fork()', NO_MEMORY],
    ['a file is mapped', 'self.map = mmap.mmap(fd, size)', NO_MEMORY],
    ['it is another error', 'faulthandler.enable()', `${NO_MEMORY}: 'nvidia-smi'`],
  ])('is one where %s', (_, code, error) => expect(told(...raised('/srv/serve.py', code, error))).toMatchObject([{ kind: 'oom', allocator: 'host' }]))
})
