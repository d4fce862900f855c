import { says } from '../speaker.ts'

/** The allocator's warning that the device refused it in newer releases. It then gives back what it kept and asks again: only an error behind it is a failure. */
export const retries = [
  says(
    'memory allocation failed with OOM on device {gpu:int} while trying to allocate {requested:B} bytes (free: {free:B}, total: {capacity:B})',
    values => ({ kind: 'remark', name: 'allocation-refused', values }),
    '[rank1]:[W1121 11:02:33.123456789 CUDACachingAllocator.cpp:3933] memory allocation failed with OOM on device 1 while trying to allocate 671088640 bytes (free: 513736704, total: 85095874560).',
    { traffic: true },
  ),
] as const
