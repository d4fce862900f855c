#!/usr/bin/env node
import * as module from 'node:module'
import { isatty } from 'node:tty'

// From Node 22.8 on: what was compiled once is not compiled again.
;(module as { enableCompileCache?: () => unknown }).enableCompileCache?.()
const { main } = await import('./main.ts')

process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  // Asked for only by who reads it: Node changes how a descriptor is read that it has opened, for every process that shares it.
  get stdin() {
    return process.stdin
  },
  env: process.env,
  cwd: process.cwd(),
  isTerminal: isatty,
})
