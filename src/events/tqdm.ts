import type { EventBody, LogRecord } from '../types.ts'
import { says } from './speaker.ts'
import type { Saying } from './speaker.ts'

/** How far a progress bar came when it was last drawn. */
export interface Bar {
  readonly done: number
  readonly total: number
}

/** What a bar says of the step it stands for: its first drawing begins the step, its last ends it. */
export const edgeOf = ({ done, total }: Bar): 'begin' | 'progress' | 'end' => (done === 0 ? 'begin' : done >= total ? 'end' : 'progress')

/**
 * A tqdm bar with a label: `Loading:  55%|█████▌    | 18/32 [00:01<00:00, 20.31it/s]`. At 0% the bar is blank; where the
 * terminal is narrow, as in notebooks, it is left out (`Splits:   0% 0/1 [00:00<?, ?it/s]`). `label` is a part of a sentence.
 */
export const bar = (
  label: string,
  event: (bar: Bar, record: LogRecord) => EventBody | readonly EventBody[] | undefined,
  samples: string | readonly string[],
  extra: Partial<Pick<Saying, 'since' | 'until' | 'traffic'>> = {},
): Saying =>
  says(
    `${label}: {percent:int}%(( {done:int}/{total:int}|\\| \\| {done:int}/{total:int}|\\|{drawn:text}\\| {done:int}/{total:int}))` as string,
    (values, record) => event(values as Bar, record),
    samples,
    extra,
  )
