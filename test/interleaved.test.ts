import { describe, expect, test } from 'vitest'
import { cases, causesIn, eachLine, figuresOf, reportIn, textOf } from './told.ts'
import type { Report } from '../src/report.ts'

// Lines of several processes, mixed one by one: what each of them says is the same as by itself.

/** What a person typed, and what a shell echoed: no process printed it. */
const TYPED = /^(?:\S*[$#] |\(\w+\) \S+[$#] |\S+@\S+[$#] |\+ |export )/
const bare = (log: string): string => log.replace(/\n$/, '')
const labelled = (log: string, label: string): string[] => log.split('\n').map(line => (TYPED.test(line) ? line : label + line))
const mixed = (one: readonly string[], other: readonly string[]): string =>
  `${one.flatMap((line, index) => (TYPED.test(line) ? [line] : [line, other[index] ?? ''])).join('\n')}\n`

/** The same log as another process of the run prints it: with numbers of its own. */
const another = (log: string): string =>
  log
    .replaceAll(/pid=(\d+)/g, (_, pid: string) => `pid=${Number(pid) + 5000}`)
    .replaceAll('DP0', 'DP1')
    .replaceAll(/ TP(\d)\]/g, (_, rank: string) => ` TP${Number(rank) + 4}]`)
    .replaceAll(/\[rank(\d)\]/g, (_, rank: string) => `[rank${Number(rank) + 4}]`)
const onNextCard = (log: string): string =>
  log.replaceAll(/\bGPU (\d)(?=[ ;])/g, (_, gpu: string) => `GPU ${Number(gpu) + 1}`).replaceAll(/cuda:(\d)/g, (_, gpu: string) => `cuda:${Number(gpu) + 1}`)

type Mix = (log: string) => string
/** Both fail at once, each on its card, as all processes of one machine count them. */
const ranks =
  (first: string, second: string): Mix =>
  log =>
    mixed(labelled(bare(log), first), labelled(onNextCard(another(bare(log))), second))
/** Both show their own card alone, and call it GPU 0. */
const replicas =
  (first: string, second: string): Mix =>
  log =>
    mixed(labelled(bare(log), first), labelled(another(bare(log)), second))
/** One fails, the others go on. */
const beside =
  (label: string, others: readonly string[]): Mix =>
  log => {
    const own = labelled(bare(log), label)
    return mixed(
      own,
      own.map((_, index) => others[index % others.length] ?? ''),
    )
  }

const clean = new Map(cases.map(({ name, inputs }) => [name, reportIn(name, inputs, log => log)]))
const cleanOf = (name: string): Report => clean.get(name) as Report
/** Readings and a kernel's lines are no process's of the run. */
const isLog = (name: string, input: string): boolean =>
  !/^(?:nvidia-smi|host|unknown)$/.test(cleanOf(name).inputs.find(({ path }) => path === input)?.kind ?? 'unknown')
const logs = cases.filter(({ name, inputs }) => inputs.some(input => isLog(name, input)))
const inShape = (name: string, inputs: readonly string[], mix: Mix): Report => {
  const aside = new Set(inputs.filter(input => !isLog(name, input)).map(input => textOf(name, input)))
  return reportIn(name, inputs, log => (aside.has(log) ? log : mix(log)))
}

type Case = (typeof cases)[number]
const engineOf = ({ name }: Case): string | null =>
  cleanOf(name)
    .episodes.map(({ engine }) => engine)
    .find(engine => engine !== null) ?? null
const isOfVllm = (each: Case): boolean => engineOf(each) === 'vllm'
/** LMDeploy under a launcher builds an engine a process, which is a cause of its own. */
const mayBeLaunched = (each: Case): boolean => engineOf(each) !== 'lmdeploy'
/** Docker says of a container how it ended, no rank does. */
const ofContainer = new Set(['stopped-while-serving'])

const causes = (report: Report): string[][] => report.episodes.map((_, index) => causesIn(report, index))
/** A rank more is a card and a sum more, each like the first. */
const figures = (report: Report): unknown[] =>
  report.episodes
    .map(figuresOf)
    .map(([facts, cards]) => [facts.filter(([fact]) => fact !== 'failure.ranks'), [...new Set(cards.map(card => JSON.stringify(card)))]])
/** Two ranks that load a whole checkpoint each hold two copies: true of two only. */
const COPIES = 'lm-eval/data-parallel-replicas'
const aboutOne = (all: readonly (readonly string[])[]): string[][] => all.map(each => each.filter(cause => cause !== COPIES))

const RANKS: Readonly<Record<string, readonly [mix: Mix, fits: (each: Case) => boolean]>> = {
  'torch’s [rank0]:': [ranks('[rank0]: ', '[rank1]: '), mayBeLaunched],
  'srun --label': [ranks('0: ', '1: '), mayBeLaunched],
  'torchrun --tee in a pod': [ranks('2026-11-21T12:38:32.123456789Z [default0]:', '2026-11-21T12:38:32.123456789Z [default1]:'), mayBeLaunched],
  'vLLM, 0.6.5 to 0.10.0': [ranks('(VllmWorker rank=0 pid=71) ', '(VllmWorker rank=1 pid=72) '), isOfVllm],
  'vLLM from 0.10.2 on': [ranks('(Worker_TP0 pid=71) ', '(Worker_TP1 pid=72) '), isOfVllm],
  'vLLM’s replicas': [replicas('(EngineCore_DP0 pid=71) ', '(EngineCore_DP1 pid=72) '), isOfVllm],
  'Ray on two machines': [replicas('(RayWorkerWrapper pid=71, ip=10.0.0.1) ', '(RayWorkerWrapper pid=72, ip=10.0.0.2) '), isOfVllm],
}
describe('two ranks that fail at once: causes and figures of one', () => {
  test.each(Object.entries(RANKS))(
    '%s',
    (_, [mix, fits]) => {
      for (const each of logs.filter(every => fits(every) && !ofContainer.has(every.name))) {
        const { name, inputs } = each
        const two = inShape(name, inputs, mix)
        expect(aboutOne(causes(two)), name).toEqual(aboutOne(causes(cleanOf(name))))
        expect(figures(two), name).toEqual(figures(cleanOf(name)))
      }
    },
    120_000,
  )
})

/** Two containers hold two programs, each with the numbers that a container counts from 1. */
const CONTAINERS: Readonly<Record<string, readonly [string, string]>> = {
  'docker compose': ['vllm-1  | ', 'vllm-2  | '],
  'kubectl logs --prefix --timestamps': ['[pod/vllm-0/vllm] 2026-11-21T12:38:32.123456789Z ', '[pod/vllm-1/vllm] 2026-11-21T12:38:32.223456789Z '],
}
describe('two containers that print the same: twice what one says', () => {
  test.each(Object.entries(CONTAINERS))(
    '%s',
    (_, [first, second]) => {
      for (const { name, inputs } of logs.filter(each => each.inputs.length === 1)) {
        const one = cleanOf(name)
        const two = reportIn(name, inputs, log => eachLine(bare(log), line => `${first}${line}\n${second}${line}`))
        const said = (report: Report): string[] =>
          report.episodes.map((episode, index) => JSON.stringify([causesIn(report, index), figuresOf(episode)])).toSorted()
        // Where nothing starts or fails there is nothing to tell apart.
        const twice = two.episodes.length === one.episodes.length ? said(one) : said(one).flatMap(each => [each, each])
        expect(said(two), name).toEqual(twice)
        if (one.verdict === 'out-of-memory' && one.episodes.some(({ facts }) => facts['failure.kind']?.value === 'oom'))
          expect(two.episodes.length, name).toBe(2 * one.episodes.length)
      }
    },
    120_000,
  )
})

const BESIDE: Readonly<Record<string, readonly [label: string, others: readonly string[], fits: (each: Case) => boolean]>> = {
  'a rank that trains on': [
    '[rank0]: ',
    ['[rank1]: step 50 loss 2.311', '[rank1]: I1121 12:38:32.411000 1207 torch/distributed/distributed_c10d.py:400] waiting'],
    () => true,
  ],
  'a replica that serves on': [
    '(EngineCore_DP0 pid=71) ',
    [
      '(EngineCore_DP1 pid=72) DEBUG 11-21 12:38:32 [core.py:680] EngineCore loop active.',
      '(APIServer pid=7) INFO 11-21 12:40:02 [loggers.py:257] Engine 001: Avg prompt throughput: 3.0 tokens/s, Avg generation throughput: 11.2 tokens/s, Running: 1 reqs, Waiting: 0 reqs, GPU KV cache usage: 1.0%, Prefix cache hit rate: 0.0%',
    ],
    isOfVllm,
  ],
  'a front end and a database': [
    'vllm-1  | ',
    ['webui-1  | INFO:     172.18.0.1:50514 - "GET /api/config HTTP/1.1" 200 OK', 'db-1     | 2026-11-21 12:38:32.123 UTC [1] LOG:  checkpoint starting: time'],
    () => true,
  ],
  'a proxy in the pod': ['[pod/vllm-0/vllm] ', ['[pod/vllm-0/proxy] 127.0.0.1 - - [21/Nov/2026:12:38:32 +0000] "GET /health HTTP/1.1" 200 2'], () => true],
  // Plain code answers no requests, neither do four engines under a launcher with one's lines, and nor does a server that still loads.
  'requests that the server itself logs': [
    '',
    ['INFO:     127.0.0.1:50514 - "POST /v1/chat/completions HTTP/1.1" 200 OK', 'INFO:     127.0.0.1:50520 - "GET /health HTTP/1.1" 200 OK'],
    each => !['cupy', 'jax'].includes(engineOf(each) ?? '') && !['engine-old-lmdeploy-torchrun', 'sglang-diffusion-killed'].includes(each.name),
  ],
}
describe('one fails while others print', () => {
  test.each(Object.entries(BESIDE))(
    '%s',
    (_, [label, others, fits]) => {
      for (const each of logs.filter(every => fits(every) && !ofContainer.has(every.name)))
        expect(causes(inShape(each.name, each.inputs, beside(label, others))), each.name).toEqual(causes(cleanOf(each.name)))
    },
    120_000,
  )
})
