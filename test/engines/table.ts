import type { EngineTable } from '../../src/engines/table.ts'

/** Five releases of an engine: an option that stays, one that comes, one that goes, one that comes back, one whose default changes. */
export const TABLE: EngineTable = {
  package: 'vllm',
  releases: ['0.2.0', '0.3.0', '0.3.1', '0.4.0', '0.5.0.post1'],
  names: {
    cli: {
      '--always': [['0.2.0', 1]],
      '--new': [['0.4.0', null]],
      '--old': [['0.2.0', false], ['0.4.0']],
      '--again': [['0.2.0', 'a'], ['0.3.0'], ['0.4.0', 'a']],
      '--other-default': [
        ['0.2.0', 0.9],
        ['0.3.1', 0.92],
      ],
    },
    env: { VLLM_X: [['0.3.1', '1']] },
    python: { only_python: [['0.3.0', null]] },
  },
}
