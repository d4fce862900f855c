import { describe, expect, test } from 'vitest'
import { codeBlock, codeSpan, folded, markdownTable, prose, webLink } from '../../src/encode/markdown.ts'

describe('prose', () => {
  test.each([
    ['a mention', 'ask @torvalds now', 'ask `@torvalds` now'],
    ['a mention of a team', '(@org/team)', '`(@org/team)`'],
    ['a mention behind Chinese', '请看@user', '请看`@user`'],
    ['an issue', 'see #123 and GH-7', 'see `#123` and `GH-7`'],
    ["another repository's", 'org/repo#123', '`org/repo#123`'],
    ['a merge request, a milestone, a label, a snippet', '!12 %3 ~bug $4 &5', '`!12` `%3` `~bug` `$4` `&5`'],
    ['an address', 'at https://evil.example/?a=b.', 'at `https://evil.example/?a=b.`'],
    ['an address without a scheme', 'www.evil.example', '`www.evil.example`'],
    ['mail', 'a.b@evil.example mailto:x', '`a.b@evil.example` `mailto:x`'],
    ['a hash of a commit', 'since deadbeef1234567', 'since `deadbeef1234567`'],
    ['a link', '[text](javascript:alert)', String.raw`\[text\](javascript:alert)`],
    ['an image', '![x](data:y)', String.raw`\!\[x\](data:y)`],
    ['HTML', '<img src=x onerror=y>', String.raw`\<img src=x onerror=y\>`],
    ['a comment', '<!-- x -->', String.raw`\<!-- x --\>`],
    ['an entity', '&lt;', '`&lt;`'],
    ['an entity by number', '&#60;', '`&#60;`'],
    ['emphasis', '*a* _b_ ~~c~~', String.raw`\*a\* \_b\_ ` + '`~~c~~`'],
    ['a code span', 'a `b`', 'a \\`b\\`'],
    ['a backslash', String.raw`a\*`, String.raw`a\\\*`],
    ['a pipe', 'a|b', String.raw`a\|b`],
    ['a heading', '# a', String.raw`\# a`],
    ['a quote', '> a', String.raw`\> a`],
    ['a list', '- a', String.raw`\- a`],
    ['a list by plus', '+ a', String.raw`\+ a`],
    ['a counted list', '1. a', String.raw`1\. a`],
    ['a counted list by bracket', '12) a', String.raw`12\) a`],
    ['a rule below a title', '=== ', String.raw`\===`],
    ['line breaks', 'a\n\n# b', 'a # b'],
    ['an escape', '\u001b[31mx', String.raw`\\u001b\[31mx`],
    ['a turned line', 'a\u202eb', String.raw`a\\u202eb`],
    ['figures as they are', '139.8 GiB, 5 %, 1,001,856 tokens (0.95)', '139.8 GiB, 5 %, 1,001,856 tokens (0.95)'],
    ['names as they are but for marks', 'gpu_memory_utilization', String.raw`gpu\_memory\_utilization`],
  ])('%s', (_, text, expected) => {
    expect(prose(text)).toBe(expected)
  })
})

describe('a code span', () => {
  test.each([
    ['@user #1', '`@user #1`'],
    ['a`b', '``a`b``'],
    ['a``b`c', '```a``b`c```'],
    ['`a', '`` `a ``'],
    ['a\nb', '`a b`'],
    ['</code><script>', '`</code><script>`'],
    ['', ''],
    ['a\u001bb', '`a\\u001bb`'],
  ])('%j', (text, expected) => {
    expect(codeSpan(text)).toBe(expected)
  })
})

describe('a block of code', () => {
  test.each([
    ['plain', 'a\nb', '```\na\nb\n```'],
    ['a fence inside', 'a\n```\n@user', '````\na\n```\n@user\n````'],
    ['a longer fence inside', 'a\n`````\n<img>', '``````\na\n`````\n<img>\n``````'],
    ['a carriage return and an escape', 'a\r```\u001b', '````\na\\u000d```\\u001b\n````'],
  ])('%s', (_, text, expected) => {
    expect(codeBlock(text)).toBe(expected)
  })
  test('names its language', () => {
    expect(codeBlock('- a', 'diff')).toBe('```diff\n- a\n```')
  })
})

test('a pipe ends no cell, in a code span either', () => {
  expect(markdownTable(['a', 'b'], [[codeSpan('x|y'), prose('1|2')]], [1])).toBe('| a | b |\n| --- | ---: |\n| `x\\|y` | 1\\|2 |')
})

test('a summary is text', () => {
  expect(folded('a </summary><img> @x', 'b')).toBe('<details>\n<summary>a &lt;/summary&gt;&lt;img&gt; @x</summary>\n\nb\n\n</details>')
})

describe('a link leads to a page of documentation only', () => {
  test.each([
    ['https://docs.vllm.ai/en/latest/', '[a\\_b](<https://docs.vllm.ai/en/latest/>)'],
    ['https://github.com/vllm-project/vllm/issues/1', 'a\\_b `https://github.com/vllm-project/vllm/issues/1`'],
    ['javascript:alert(1)', 'a\\_b `javascript:alert(1)`'],
    ['https://x.example/> <img>', 'a\\_b `https://x.example/> <img>`'],
    [undefined, 'a\\_b'],
  ])('%s', (url, expected) => {
    expect(webLink('a_b', url)).toBe(expected)
  })
})
