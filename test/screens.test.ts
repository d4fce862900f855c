import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { withScreens } from '../scripts/screens.ts'
import { RELEASE } from '../src/version.ts'

const shown = (inner: string, mark = 'screen: oomdoctor --version'): string => `# Page\n\n<!-- ${mark} -->${inner}<!-- /screen -->\n\nThe end.\n`
const LISTED = 'screen, 2 lines: oomdoctor rules list'

describe('a screen', () => {
  test('is what the command prints, whatever stood there', async () => {
    const page = `# Page\n\n<!-- screen: oomdoctor --version -->\n\n\`\`\`text\n$ oomdoctor --version\n${RELEASE}\n\`\`\`\n\n<!-- /screen -->\n\nThe end.\n`
    expect(await withScreens(shown('\n'), 'a.md')).toBe(page)
    expect(await withScreens(shown('\n\n```text\nof last year\n```\n'), 'a.md')).toBe(page)
    expect(await withScreens(page, 'a.md')).toBe(page)
  })
  test('may be cut, and shows that it was', async () => {
    expect(await withScreens(shown('\n', LISTED), 'a.md')).toMatch(/-->\n\n```text\n\$ oomdoctor rules list\n\S+\/.+\n\S+\/.+\n…\n```\n\n<!--/)
    expect(await withScreens(shown('\n', 'screen, 2 lines: oomdoctor --version'), 'a.md')).not.toContain('…')
  })
  test('may stand beside others', async () => {
    const page = await withScreens(shown('\n') + shown('\n', LISTED), 'a.md')
    expect(page.match(/```text/g)).toHaveLength(2)
    expect(page.match(/The end\./g)).toHaveLength(2)
  })
  test.each([
    ['without an end', '<!-- screen: oomdoctor --version -->\n'],
    ['without an end, before another', `<!-- screen: oomdoctor --version -->\n${shown('\n')}`],
    ['without a beginning', 'text\n<!-- /screen -->\n'],
    ['of another program', shown('\n', 'screen: git log')],
  ])('%s is named', async (_, page) => {
    await expect(withScreens(page, 'a.md')).rejects.toThrow('a.md: a mark of a screen stands alone or is misspelled')
  })
  test.each([
    ['complains', 'screen: oomdoctor explain nonsense', /explain nonsense cannot be shown: .*no rule nonsense/],
    ['names no file', 'screen: oomdoctor analyze gone.log', /gone\.log: there is no such file/],
  ])('whose command %s is refused', async (_, mark, message) => {
    await expect(withScreens(shown('\n', mark), 'a.md')).rejects.toThrow(message)
  })
})

/** That the screens are up to date is checked by generate --check; here, that they and the two commands are there to be checked. */
describe.each([
  ['README.md', ''],
  ['README.zh-CN.md', ' --lang zh'],
])('%s', (path, language) => {
  const page = readFileSync(path, 'utf8')
  const first = 'oomdoctor analyze fixtures/engine-vllm-graphs/server.log'
  test('begins with what the program prints', () => {
    expect(page.split('\n## ')[0]).toContain(`<!-- screen: ${first}${language} -->\n\n\`\`\`text\n$ ${first}${language}\nserver.log · vLLM 0.24.0`)
  })
  test('has the two commands that do all set-up', () => {
    expect(page).toContain(`\`\`\`sh\nnpm ci && npx ${first}\n\`\`\``)
    expect(page).toContain('```sh\nnpm test\n```')
  })
})
