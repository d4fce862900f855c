import { ABSURD } from './facts/allocation.ts'
import type { Facts } from './facts/sheet.ts'
import type { Note } from './report.ts'
import { showBytes } from './units.ts'

/** Figures of a failing message that do not say what the message says: more there than a card has, or room that was refused. */
export const figureNotes = (facts: Facts): Note[] => {
  const [capacity, free, requested] = [facts['memory.capacity']?.value, facts['failure.free']?.value, facts['failure.requested']?.value]
  const { 'memory.contradictory': contradictory, 'memory.free-suffices': suffices } = facts
  if (contradictory?.value === true && capacity !== undefined)
    return [
      {
        name: 'more-than-the-card',
        says: {
          en: `By the message more is allocated or free than the card's ${showBytes(capacity)}: the driver lends the system's memory (Windows, WSL, integrated GPUs), so its figures do not tell who holds the card. Such memory is slow.`,
          zh: `报错中已分配或空闲的显存超过整卡的 ${showBytes(capacity)}：驱动借用了系统内存（Windows、WSL、集成显卡），因此无法据此判断显存被谁占用。这类内存很慢。`,
        },
        at: contradictory.from,
      },
    ]
  if (requested !== undefined && requested >= ABSURD)
    return [
      {
        name: 'absurd-size',
        says: {
          en: 'No machine has as much as was asked for. A size went wrong (a negative or garbled number of elements), so look at the shapes in the failing call; no setting of memory helps.',
          zh: '没有机器能满足如此大的申请。这是尺寸算错了（元素个数为负或被破坏），请检查失败调用中的形状；调整内存设置没有用。',
        },
        at: facts['failure.requested']?.from ?? [],
      },
    ]
  if (suffices?.value !== true || facts['memory.allowed'] !== undefined || free === undefined || requested === undefined) return []
  return [
    {
      name: 'refused-with-room',
      says: {
        en: `${showBytes(requested)} were refused although ${showBytes(free)} were free by the same message. A limit below the card's size (container, MIG, vGPU, WSL), ranks that ask at the same moment, or a driver that shares the system's memory would explain it; the message does not tell which.`,
        zh: `同一条报错显示空闲 ${showBytes(free)}，却拒绝了 ${showBytes(requested)} 的申请。可能的原因：低于整卡的限制（容器、MIG、vGPU、WSL）、多个 rank 同时申请，或驱动与系统共享内存；报错本身无法判断是哪一种。`,
      },
      at: suffices.from,
    },
  ]
}
