import { showBytes } from '../units.ts'
import { failed, first, useless } from './judgement.ts'
import type { AdviceTable, Judge } from './judgement.ts'

/** Somebody else's memory does not come back by giving the cache a larger share of the rest. */
const othersHoldIt: Judge = ({ facts }) => {
  const others = facts['memory.others']?.value
  return facts['memory.others-decide']?.value === true && others !== undefined
    ? useless(`other processes hold ${showBytes(others)} of the card`, `其他进程占用了该卡 ${showBytes(others)}`)
    : undefined
}

/** The states of linear attention are counted against the cache's share of what is free: no share is more than all of it. */
const moreThanAll: Judge = ({ facts }) => {
  const [wanted, found, ratio] = [facts['failure.wanted']?.value, facts['failure.found']?.value, facts['setting.cache_max_entry_count']?.value]
  if (wanted === undefined || found === undefined || typeof ratio !== 'number' || ratio <= 0 || ratio >= 1) return undefined
  const most = (found / ratio) * HIGHEST_RATIO
  return most > wanted
    ? undefined
    : useless(
        `even at ${HIGHEST_RATIO} the cache would have ${showBytes(most)}, and the states need ${showBytes(wanted)}: a smaller max_batch_size it must be`,
        `即使设为 ${HIGHEST_RATIO}，缓存也只有 ${showBytes(most)}，而状态需要 ${showBytes(wanted)}：只能减小 max_batch_size`,
      )
}
const HIGHEST_RATIO = 0.95

/** Advice that LMDeploy prints. */
export const LMDEPLOY: AdviceTable = {
  'lower-max-batch-size-or-raise-ratio': {
    called: { en: 'raise cache_max_entry_count', zh: '提高 cache_max_entry_count' },
    judge: failed(first(othersHoldIt, moreThanAll)),
  },
}
