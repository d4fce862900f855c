/** A stamp of a log as far as it goes: some tell no year, some no day. */
export interface Moment {
  /** Days, counted so that they can be compared; undefined where only the time of day is told. Years are left out since vLLM prints none. */
  readonly day?: number
  /** Seconds of the day. */
  readonly second: number
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const CLOCK = String.raw`(\d\d):(\d\d):(\d\d(?:[.,]\d+)?)`
/** `11-21 12:38:32`, `2026-11-21 07:06:21.799`, `2026/11/21 …`, lm-eval's `2026-11-21:12:39:03`, `2024-04-26T10:22:44+08:00`, `08/23 10:33:01`. */
const NUMBERED = new RegExp(String.raw`(?:^|\D)(\d\d)[-/](\d\d)[T :]+${CLOCK}`)
/** glog and TurboMind: `1121 07:09:59.557`, `1121.12:20:42.965487`. */
const PACKED = new RegExp(String.raw`(?:^|\D)(\d\d)(\d\d)[. ]${CLOCK}`)
/** syslog and `dmesg -T`: `Apr 26 10:22:44`, in Chinese `4月 26 10:22:44`. */
const NAMED = new RegExp(String.raw`(?:(${MONTHS.join('|')})|(\d{1,2})月)\s+(\d{1,2}) ${CLOCK}`)
const ALONE = new RegExp(String.raw`(?:^|[^\d.:])${CLOCK}`)

const DAY = 24 * 3600
/** Months of one length: only differences of a few days are ever taken. */
const dayOf = (month: number, day: number): number => month * 31 + day
const secondOf = (hour = '', minute = '', second = ''): number => Number(hour) * 3600 + Number(minute) * 60 + Number(second.replace(',', '.'))

/** The first stamp in a text. */
export const momentIn = (text: string | undefined): Moment | undefined => {
  if (text === undefined) return undefined
  const numbered = NUMBERED.exec(text) ?? PACKED.exec(text)
  if (numbered) return { day: dayOf(Number(numbered[1]), Number(numbered[2])), second: secondOf(...numbered.slice(3)) }
  const named = NAMED.exec(text)
  if (named) {
    const month = named[1] === undefined ? Number(named[2]) : MONTHS.indexOf(named[1]) + 1
    return { day: dayOf(month, Number(named[3])), second: secondOf(...named.slice(4)) }
  }
  const alone = ALONE.exec(text)
  return alone ? { second: secondOf(...alone.slice(1)) } : undefined
}

/** Seconds from one moment to the other; where one tells no day, the nearest such times of day. */
export const secondsFrom = (a: Moment, b: Moment): number => {
  if (a.day !== undefined && b.day !== undefined) return (b.day - a.day) * DAY + b.second - a.second
  const apart = (b.second - a.second + DAY) % DAY
  return apart > DAY / 2 ? apart - DAY : apart
}

/** Stamps carry no zone: a container mostly counts in UTC, its host by local time. Zones differ by whole and half hours, up to 14. */
const ZONE = 25 * 60
const WIDEST = 14 * 3600
export const maybeZones = (seconds: number, within: number): boolean =>
  Math.abs(seconds) > ZONE && Math.abs(seconds) <= WIDEST && Math.abs(seconds - Math.round(seconds / 1800) * 1800) <= within
