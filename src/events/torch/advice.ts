import { says } from '../speaker.ts'

/** What PyTorch adds below an error of the driver, on lines of its own. */
export const advice = [
  says(
    'CUDA kernel errors might be asynchronously reported at some other API call',
    () => ({ kind: 'advice', name: 'cuda-launch-blocking' }),
    'CUDA kernel errors might be asynchronously reported at some other API call, so the stacktrace below might be incorrect.',
  ),
  says(
    'HIP kernel errors might be asynchronously reported at some other API call',
    () => ({ kind: 'advice', name: 'cuda-launch-blocking' }),
    'HIP kernel errors might be asynchronously reported at some other API call, so the stacktrace below might be incorrect.',
  ),
] as const
