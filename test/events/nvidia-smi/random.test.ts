import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Snapshot } from '../../../src/types.ts'
import { cutLeft, cutRight, ERAS, nameRoom, printTable } from './print.ts'
import type { Era, Printed, PrintedCard, PrintedProcess, PrintedSlice } from './print.ts'
import { capture, MiB, snapshotsIn } from './read.ts'

const hex = (digits: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 16 ** digits - 1 }).map(number => number.toString(16).toUpperCase().padStart(digits, '0'))
const WORDS = [
  'NVIDIA',
  'Tesla',
  'GeForce',
  'RTX',
  'A100-SXM4-80GB',
  'H100',
  '80GB',
  'HBM3',
  'On',
  'Ti',
  '3090',
  'Laptop GPU',
  'GRID',
  'T4-16Q',
  'Graphics Device',
  'L4',
  '0',
] as const
const words = (choices: readonly string[], most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...choices), { minLength: 1, maxLength: most }).map(parts => parts.join(' '))

const cardOf = (era: Era, index: number): fc.Arbitrary<PrintedCard> => {
  const most = 10 ** era.digits - 1
  return fc
    .record({
      name: words(WORDS, 5),
      mode: fc.constantFrom('On', 'Off', 'WDDM', 'TCC', 'N/A'),
      bus: fc.tuple(hex(era.domain), hex(2), hex(2), hex(1)).map(([domain, bus, device, part]) => `${domain}:${bus}:${device}.${part}`),
      display: fc.constantFrom('On', 'Off', 'N/A'),
      total: fc.integer({ min: 1, max: most }),
      fill: fc.double({ min: 0, max: 1, noNaN: true }),
      odd: fc.option(fc.constantFrom('Not Supported', 'N/A / N/A', 'ERR!'), { freq: 12, nil: undefined }),
      utilization: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant('N/A' as const)),
    })
    .map(({ name, mode, bus, display, total, fill, odd, utilization }) => ({
      index,
      name,
      mode,
      bus,
      display,
      used: odd ?? Math.floor(total * fill),
      total,
      utilization,
    }))
}

const NAMES = [
  'python',
  '/opt/venv/bin/python3',
  'ray::RayWorkerWrapper',
  'VLLM::EngineCore',
  'C:\\Program Files\\x.exe',
  'C',
  '--shared-files',
  '7',
  'N/A',
  'AAAA=',
  'a.out',
  '模型',
] as const
const processOf = (era: Era, cards: readonly number[], slices: readonly PrintedSlice[]): fc.Arbitrary<PrintedProcess> =>
  fc
    .record({
      gpu: fc.constantFrom(...cards),
      slice: fc.option(fc.constantFrom(...slices, undefined), { nil: undefined }),
      pid: fc.integer({ min: 1000, max: 9_999_999 }),
      type: fc.constantFrom('C', 'G', 'C+G', ...(era.process.instances ? ['M+C', 'M+C+G'] : [])),
      name: fc.oneof({ arbitrary: words(NAMES, 6), weight: 9 }, { arbitrary: fc.constantFrom('Insufficient Permissions', 'Unknown Error', '-'), weight: 1 }),
      used: fc.oneof({ arbitrary: fc.integer({ min: 0, max: 999_999 }), weight: 9 }, { arbitrary: fc.constant('N/A' as const), weight: 1 }),
    })
    // Without a type, a name that begins like one cannot be told from it.
    .map(({ slice, gpu, pid, type, name, used }) => ({
      gpu: slice?.gpu ?? gpu,
      mig: slice && ([slice.instance, slice.compute] as const),
      pid,
      type,
      name: era.process.type ? name : `./${name}`,
      used,
    }))

const printedOf = (era: Era): fc.Arbitrary<Printed> =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 4 })
    .chain(indexes => {
      const numbers = indexes.toSorted((a, b) => a - b)
      const slice = fc.record({
        gpu: fc.constantFrom(...numbers),
        instance: fc.integer({ min: 0, max: 14 }),
        compute: fc.integer({ min: 0, max: 6 }),
        used: fc.integer({ min: 0, max: 4864 }),
        total: fc.integer({ min: 4864, max: 81_920 }),
      })
      const slices = era.mig ? fc.uniqueArray(slice, { maxLength: 4, selector: each => `${each.gpu}/${each.instance}/${each.compute}` }) : fc.constant([])
      return slices.chain(slices =>
        fc.record({
          stamp: fc.constantFrom(undefined, 'Sat Nov  7 07:06:21 2026', 'Mon Feb 29 23:59:59 2024'),
          cards: fc.tuple(...numbers.map(index => cardOf(era, index))),
          slices: fc.constant(slices),
          processes: fc.uniqueArray(processOf(era, numbers, slices), { maxLength: 6, selector: ({ pid }) => pid }),
          body: fc.constantFrom('rows', 'none', 'empty', 'no-table'),
        }),
      )
    })
    .map(({ stamp, cards, slices, processes, body }) => ({
      stamp,
      cards,
      slices,
      processes: body === 'rows' ? processes : [],
      body: body === 'rows' && processes.length === 0 ? 'empty' : body,
    }))

/** What happens to a table on its way into a file, and whether an empty body can still be told from a cut one. */
const PASTES: Readonly<Record<string, (table: string) => string>> = {
  whole: table => table,
  'without rules': table =>
    table
      .split('\n')
      .filter(line => !/^[+|][-=]/.test(line))
      .join('\n'),
  'blanks collapsed': table => table.replace(/ +/g, ' '),
  'one line': table => table.replace(/\s+/g, ' '),
  quoted: table =>
    table
      .split('\n')
      .map(line => `> ${line}`)
      .join('\n'),
  'trailing blanks and bars cut': table => table.replace(/ *\|? *$/gm, ''),
  'Windows line ends': table => table.replaceAll('\n', '\r\n'),
}

const name = (text: string): string => text.replace(/\s+/g, ' ').trim()
const known = (text: string): string | undefined => (['Insufficient Permissions', 'Unknown Error', '-', 'N/A'].includes(text) ? undefined : text)

const asRead = (era: Era, printed: Printed, paste: string): Pick<Snapshot, 'gpus' | 'processes' | 'listed'> & { time: string | undefined; driver: string } => {
  return {
    time: printed.stamp === undefined ? undefined : printed.stamp.startsWith('Sat') ? '2026-11-07 07:06:21' : '2024-02-29 23:59:59',
    driver: era.version,
    listed: { rows: 'rows', none: 'none-running', empty: paste === 'without rules' ? 'unknown' : 'empty', 'no-table': 'absent' }[
      printed.body
    ] as Snapshot['listed'],
    gpus: [
      ...printed.cards.map(card => ({
        index: card.index,
        bus: card.bus.padStart(16, '0'),
        name: name(cutRight(card.name, era.nameWidth)),
        ...(card.display === 'N/A' ? {} : { display: card.display === 'On' }),
        ...(typeof card.used === 'number' ? { used: card.used * MiB, total: card.total * MiB } : {}),
        ...(card.utilization === 'N/A' ? {} : { utilization: card.utilization }),
      })),
      ...printed.slices.map(({ gpu, instance, compute, used, total }) => ({ index: gpu, mig: `${instance}/${compute}`, used: used * MiB, total: total * MiB })),
    ],
    processes: printed.processes.map(({ gpu, mig, pid, type, used, name: full }) => {
      const shown = known(name(cutLeft(full, nameRoom(era))))
      return {
        gpu,
        ...(mig ? { mig: mig.join('/') } : {}),
        pid,
        ...(shown === undefined ? {} : { name: shown }),
        ...(era.process.type ? { type } : {}),
        ...(used === 'N/A' ? {} : used > 99_999 ? { used: Math.floor(used / 10) * 10 * MiB, cut: true } : { used: used * MiB }),
      }
    }),
  }
}

test('what is read is what was written: 10,000 tables of all eras', { timeout: 120_000 }, () => {
  const table = fc
    .constantFrom(...ERAS)
    .chain(era => fc.record({ era: fc.constant(era), printed: printedOf(era), paste: fc.constantFrom(...Object.keys(PASTES)) }))
  fc.assert(
    fc.property(table, ({ era, printed, paste }) => {
      const text = (PASTES[paste] as (table: string) => string)(printTable(era, printed))
      const snapshots = snapshotsIn(text)
      expect(snapshots).toHaveLength(1)
      const { gpus, processes, listed, time, driver } = snapshots[0] as Snapshot
      const read = { gpus, processes, listed, time, driver }
      const written = asRead(era, printed, paste)
      // Ten thousand comparisons: the matcher, which is slow, only shows a difference.
      if (!isDeepStrictEqual(read, written)) expect(read).toEqual(written)
    }),
    { numRuns: 10_000 },
  )
})

test('a series of tables is as many snapshots', () => {
  const era = ERAS.at(-2) as Era
  fc.assert(
    fc.property(fc.array(printedOf(era), { minLength: 2, maxLength: 5 }), series => {
      const text = series.map(printed => printTable(era, { ...printed, stamp: 'Sat Nov  7 07:06:21 2026' })).join('')
      expect(snapshotsIn(text).map(({ gpus }) => gpus.length)).toEqual(series.map(({ cards, slices }) => cards.length + slices.length))
    }),
    { numRuns: 200 },
  )
})

// Heat and power are not read, so they are not written as they were.
const plain = (text: string): string[] =>
  text
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('$'))
    .map(line => line.replace(/^\| N\/A .{36}/, ''))

test('what is written is what the driver prints', () => {
  const era = ERAS.find(({ name }) => name === 'R580') as Era
  const written = printTable(era, {
    stamp: 'Sat Nov 21 07:06:21 2026',
    cards: [0, 1, 2, 3].map(index => ({
      index,
      name: 'NVIDIA H200',
      mode: 'On',
      bus: `00000000:00:0${6 + index}.0`,
      display: 'Off',
      used: index === 3 ? 21_317 : 18_143,
      total: 143_771,
      utilization: 0,
    })),
    slices: [],
    processes: [824, 907, 982, 1054].map((pid, gpu) => ({
      gpu,
      mig: undefined,
      pid,
      type: 'C',
      name: '/opt/torch/.venv/bin/python3',
      used: gpu === 3 ? 21_308 : 18_134,
    })),
    body: 'rows',
  })
  expect(plain(written)).toEqual(plain(new TextDecoder().decode(capture('smi-table.txt'))))
})
