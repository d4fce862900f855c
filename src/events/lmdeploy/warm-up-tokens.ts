import { perRecord } from '../parser.ts'

/** `[TM][INFO][...][turbomind.cc:455] 6144`: from 0.13.0 on a warm-up announces each trial by nothing but its number of tokens. */
export const warmUpTokens = perRecord('turbomind warm-up', [{ words: ['[turbomind.cc:'], head: true }], ({ message, place, by }) => {
  const tokens = by.engine === 'lmdeploy' && place?.startsWith('turbomind.cc:') ? /^\s*(\d{1,7})\s*$/.exec(message)?.[1] : undefined
  return tokens === undefined
    ? []
    : [
        { kind: 'step', step: 'warm-up', edge: 'progress' },
        { kind: 'count', what: 'warm-up-tokens', value: Number(tokens) },
      ]
})
