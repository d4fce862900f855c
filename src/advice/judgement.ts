import type { Facts } from '../facts/sheet.ts'
import type { Failure } from '../facts/failure.ts'
import type { Text } from '../rules/rule.ts'
import type { Event, EventOf } from '../types.ts'

/** What a judgement can look at. A start that did not fail has no failure. */
interface Circumstances {
  readonly facts: Facts
  readonly failure: Failure | undefined
  readonly events: readonly Event[]
  readonly given: EventOf<'advice'>
}

/** Useless: it does not help here. Release: this one does not take it. Off: the direction is right, the value is not. */
export interface Judgement {
  readonly verdict: 'useless' | 'release' | 'off'
  readonly because: Text
}

/** Whether advice that the log prints holds in this episode; undefined where it does, or where the log does not decide it. */
export type Judge = (circumstances: Circumstances) => Judgement | undefined

/** Advice by its name: how it is called, and who judges it. */
export type AdviceTable = Readonly<Record<string, { readonly called: Text; readonly judge: Judge }>>

export const useless = (en: string, zh: string): Judgement => ({ verdict: 'useless', because: { en, zh } })

export const notInThisRelease = (en: string, zh: string): Judgement => ({ verdict: 'release', because: { en, zh } })

/** The first that objects. */
export const first =
  (...judges: readonly Judge[]): Judge =>
  circumstances => {
    for (const judge of judges) {
      const found = judge(circumstances)
      if (found !== undefined) return found
    }
    return undefined
  }

/** Without a failure nobody follows advice against one. */
export const failed =
  (judge: Judge): Judge =>
  circumstances =>
    circumstances.failure === undefined ? undefined : judge(circumstances)
