import { expect, test } from 'vitest'
import { modelArgsNotes } from '../../src/advice/model-args.ts'
import { episodesOf } from '../episodes/read.ts'

const notes = (command: string): string[] =>
  episodesOf({ 'run.log': [`$ ${command}`] })
    .flatMap(modelArgsNotes)
    .map(({ says }) => says.en)

test('a blank behind a comma', () =>
  expect(notes('lm_eval --model hf --model_args pretrained=m, parallelize=True --tasks coqa')).toEqual([expect.stringContaining('parallelize=True is a word')]))
test.each([
  ['one word', 'lm_eval --model hf --model_args pretrained=m,parallelize=True --tasks coqa'],
  ['quoted', 'lm_eval --model hf --model_args "pretrained=m, parallelize=True" --tasks coqa'],
  ['a comma at the end', 'lm_eval --model hf --model_args pretrained=m, --tasks coqa'],
])('near miss: %s', (_, command) => expect(notes(command)).toEqual([]))
