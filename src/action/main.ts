import { runAction } from './index.ts'

const cwd = process.env['GITHUB_WORKSPACE'] || process.cwd()
process.chdir(cwd)
process.exitCode = await runAction({ env: process.env, cwd, print: text => process.stdout.write(text) })
