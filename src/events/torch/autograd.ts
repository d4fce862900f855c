import type { LogRecord } from '../../types.ts'
import { isCode } from '../source-code.ts'
import { says } from '../speaker.ts'

const on = (_: unknown, record: LogRecord) => (isCode(record) ? undefined : ({ kind: 'remark', name: 'autograd-on' } as const))

/** What shows that results carry their graph: tensors that a program printed, and numpy's refusal of one. */
export const autograd = [
  says('grad_fn=<{node:word}', on, "step 0 loss tensor(2.3117, device='cuda:0', grad_fn=<NllLossBackward0>)"),
  says('requires_grad=True)', on, "tensor([0.1240, 0.0311], device='cuda:0', requires_grad=True)"),
  says(
    "Can't call numpy() on Tensor that requires grad",
    on,
    "RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.",
  ),
]
