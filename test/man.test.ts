import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commands } from '../scripts/commands.ts'
import { manPage } from '../scripts/man.ts'
import { readArguments } from '../src/arguments.ts'

const has = (program: string, option: string): boolean => spawnSync(program, [option], { stdio: 'ignore' }).status === 0

describe('the manual page', () => {
  test('is up to date', () => expect(readFileSync('man/oomdoctor.1', 'utf8')).toBe(manPage()))
  test('holds every command and option', () => {
    const page = manPage()
    for (const { usage, options } of commands('en')) {
      expect(page).toContain(usage.split(' ')[0])
      for (const { name } of options) expect(page).toContain(`\\fB\\-\\-${name.replaceAll('-', '\\-')}`)
    }
  })
  test.skipIf(!has('man', '--version'))('man prints it without a warning', () => {
    const { status, stdout, stderr } = spawnSync('man', ['--warnings=w', '-E', 'UTF-8', '-l', 'man/oomdoctor.1'], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('oomdoctor - says why GPU memory ran out')
  })
  test.skipIf(!has('mandoc', '-h'))('mandoc has nothing against it', () => {
    expect(spawnSync('mandoc', ['-T', 'lint', '-W', 'warning', 'man/oomdoctor.1'], { encoding: 'utf8' }).stdout).toBe('')
  })
})

describe('help', () => {
  const words = (usage: string): string[] => usage.split(' ').filter(each => !/[<[]/.test(each))
  test.each(commands('en').flatMap(({ usage, examples }) => [['en', usage, examples] as const, ['zh', usage, examples] as const]))(
    '%s: %s has examples',
    async (lang, usage, examples) => {
      expect(examples.length).toBeGreaterThan(0)
      const said = await readArguments([...words(usage), '--help', '--lang', lang], {}, 200)
      const [command] = examples[0] ?? ['']
      expect(said).toMatchObject({ failed: false, said: expect.stringContaining(command) })
    },
  )
  test('what is said in English is said in Chinese', () => {
    const [english, chinese] = [commands('en'), commands('zh')]
    for (const [index, { usage, describe: says, options }] of english.entries()) {
      expect(chinese[index]?.describe, usage).not.toBe(says)
      for (const [at, option] of options.entries()) expect(chinese[index]?.options[at]?.describe, `${usage} --${option.name}`).not.toBe(option.describe)
    }
  })
})
