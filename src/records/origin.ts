/** The machine that a line comes from and when, by what the system's own loggers put before it. */
export interface Origin {
  readonly host?: string
  /** The stamp as it stands; only of lines that have no logger of their own. */
  readonly time?: string
}

const STAMP = String.raw`(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)|(?:[A-Z][a-z]{2}|\d{1,2}月) [ \d]?\d \d\d:\d\d:\d\d(?:[.,]\d+)?)`
/** syslog and the journal: `Apr 26 10:22:44 gpu7 kernel: `, `2024-04-26T10:22:44+08:00 gpu7 vllm[71]: `. */
const JOURNAL = new RegExp(String.raw`^(${STAMP}) ([\w.-]+) ([\w./@-]+)(?:\[\d+\])?:`)
/** `dmesg -T` and `dmesg --time-format iso`. */
const DMESG = new RegExp(
  String.raw`^(?:kern\s*:\w+\s*:\s*)?\[([^\]\d]{0,8}\s?(?:[A-Z][a-z]{2}|\d{1,2}月)\s+\d{1,2} \d\d:\d\d:\d\d \d{4})\]|^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d,\d{6}[+-]\d\d:\d\d)`,
)
/** Who reports kills of others; a program's own lines have its own stamps, in its own zone. */
const SUPERVISORS = /^(?:kernel|systemd|systemd-oomd|systemd-coredump|kubelet|containerd|dockerd|slurmd|slurmstepd|earlyoom|oomd)$/

/** `outer`: what was taken off before the text. */
export const originOf = (outer: string | undefined, text: string): Origin => {
  const found = (outer === undefined || outer === '' ? undefined : JOURNAL.exec(outer)) ?? (MAY_START.test(text) ? JOURNAL.exec(text) : undefined)
  if (found) {
    const [, time = '', host = '', program = ''] = found
    return SUPERVISORS.test(program) ? { host, time } : { host }
  }
  // A collector's stamp was taken off an rsyslog line as well; of other lines the second word is no host.
  const kernel = outer?.startsWith('2') === true ? /^([\w.-]+) kernel:/.exec(text) : null
  if (kernel) return { host: kernel[1] ?? '', time: outer ?? '' }
  const time = text.startsWith('[') || text.startsWith('kern') || outer?.startsWith('2') === true ? (DMESG.exec(text) ?? DMESG.exec(outer ?? '')) : null
  return time === null ? {} : { time: time[1] ?? time[2] ?? '' }
}

/** A cheap test before the pattern. */
const MAY_START = /^(?:\d{4}-\d\d-\d\dT|[A-Z][a-z]{2} [ \d]\d |\d{1,2}月)/
