import { says } from '../speaker.ts'

/** What training loops of fairseq's family say of a batch that ran out of memory, which they catch. */
export const caught = [
  says('an out of memory with exception:', () => ({ kind: 'step', step: 'train', edge: 'progress' }), [
    '2026-08-02 18:54:21 | WARNING | fairseq.trainer | OOM: Ran out of memory with exception: ',
    '| WARNING: ran out of memory with exception: ',
  ]),
  says('ran out of memory{where:text}, ((skipping|retrying)) batch', () => ({ kind: 'remark', name: 'batch-skipped' }), [
    '| WARNING: ran out of memory on GPU #2, skipping batch',
    '2026-08-02 18:54:21 | WARNING | fairseq.trainer | ran out of memory in validation step, retrying batch',
  ]),
  says(
    'attempting to recover from OOM in ((forward/backward|forward)) pass',
    () => ({ kind: 'remark', name: 'batch-skipped' }),
    '2026-08-02 18:54:21 | WARNING | fairseq.trainer | attempting to recover from OOM in forward/backward pass',
  ),
  says('^Skipping batch$', () => ({ kind: 'remark', name: 'batch-skipped' }), ' Skipping batch'),
]
