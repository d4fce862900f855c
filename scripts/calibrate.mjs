// Measures the ranking on labelled cases, fits its constants to them, and writes what came of it to docs/accuracy.md.
//   npm run calibrate -- [DIR]           prints the figures; DIR: one folder a case, each with case.json
//   npm run calibrate -- [DIR] --write   writes the page too
//   npm run calibrate -- [DIR] --check   compares only; code 1 where the page is out of date or "certain" is too often wrong
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { load } from './build.mjs'

const PAGE = 'docs/accuracy.md'
const { accuracy, calibrate, calibrationText, shortcomings } = await load('scripts/calibrate.ts')
const args = process.argv.slice(2)
try {
  const calibration = calibrate(args.find(arg => !arg.startsWith('--')) ?? '../shared/corpus')
  const page = accuracy(calibration)
  console.log(calibrationText(calibration))
  if (args.includes('--write')) writeFileSync(PAGE, page)
  const missed = shortcomings(calibration)
  if (args.includes('--check') && (!existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== page))
    missed.push(`${PAGE} is out of date, run npm run calibrate -- --write`)
  for (const each of missed) console.error(each)
  if (missed.length > 0) process.exitCode = 1
} catch (error) {
  if (error?.name !== 'Problem') throw error
  console.error(`${error.message}\n${error.remedy ?? ''}`)
  process.exitCode = 1
}
