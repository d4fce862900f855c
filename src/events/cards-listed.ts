import { perRecord } from './parser.ts'

/** `GPU 0,1,2,3: NVIDIA A100` (`lmdeploy check_env`), `GPU 0: NVIDIA A100` a line each (`python -m torch.utils.collect_env`); nvidia-smi's own line ends in the UUID. */
const CARDS = /^GPU ((?:\d{1,3},){0,31}\d{1,3}): (?:NVIDIA|Tesla|Quadro|GeForce|RTX|AMD|Radeon)\b[^()]{0,60}$/

const WAKES = [{ words: [': NVIDIA', ': Tesla', ': Quadro', ': GeForce', ': Radeon'], check: /GPU [\d,]+: / }, { words: [] }]

/** How many cards the machine has, as a report of its environment lists them. */
export const cardsListed = perRecord('cards of the environment', WAKES, ({ message }) => {
  if (message.length > 200) return []
  const [, numbers] = CARDS.exec(message.trim()) ?? []
  return numbers === undefined ? [] : [{ kind: 'count', what: 'gpus', value: Math.max(...numbers.split(',').map(Number)) + 1 }]
})
