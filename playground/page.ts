import { analyzeStreams, render } from '../src/browser.ts'
import type { Chunks, Report } from '../src/browser.ts'
import { languageOf } from '../src/render/language.ts'
import type { Language } from '../src/render/language.ts'
import type { Text } from '../src/rules/rule.ts'
import { VERSION } from '../src/version.ts'
import { h } from './element.ts'
import { reportView } from './report.ts'

/** A log of this project, put in when the page is built. */
declare const EXAMPLE: string

const WORDS = {
  what: { en: 'Says why GPU memory ran out. The log stays on this page: nothing is sent.', zh: '说明显存为何耗尽。日志只留在本页，不会发送到任何地方。' },
  placeholder: {
    en: 'Paste the log of vLLM, LMDeploy, SGLang, lm-evaluation-harness or PyTorch here, from the command on, or drop files',
    zh: '在此粘贴 vLLM、LMDeploy、SGLang、lm-evaluation-harness 或 PyTorch 的日志（从启动命令开始），或拖入文件',
  },
  read: { en: 'Diagnose', zh: '诊断' },
  files: { en: 'Choose files', zh: '选择文件' },
  example: { en: 'Show an example', zh: '查看示例' },
  other: { en: '中文', zh: 'English' },
  working: { en: 'Reading …', zh: '正在读取…' },
  nothing: { en: 'There is no log yet: paste one above, or drop a file.', zh: '还没有日志：请在上方粘贴，或拖入文件。' },
  whole: { en: 'The whole report as text', zh: '完整的文本报告' },
  save: { en: 'Save as JSON', zh: '保存为 JSON' },
  failed: { en: 'This cannot be read:', zh: '无法读取：' },
} satisfies Record<string, Text>

let language: Language = languageOf({ LANG: navigator.language })
let report: Report | undefined
const root = document.querySelector('#app') as HTMLElement
const log = h('textarea', { id: 'log', spellcheck: false, autocomplete: 'off' })
const result = h('div', { id: 'result' })
result.setAttribute('aria-live', 'polite')

const t = (text: Text): string => text[language]

const show = (): void => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  log.placeholder = t(WORDS.placeholder)
  log.setAttribute('aria-label', t(WORDS.placeholder))
  const files = h('input', { type: 'file', multiple: true, id: 'files', onchange: () => void readFiles([...(files.files ?? [])]) })
  root.replaceChildren(
    h(
      'header',
      {},
      h('h1', {}, 'oomdoctor'),
      h('p', {}, t(WORDS.what)),
      h('button', { id: 'language', onclick: () => ((language = language === 'en' ? 'zh' : 'en'), show()) }, t(WORDS.other)),
    ),
    log,
    h(
      'div',
      { className: 'row' },
      h('button', { id: 'read', className: 'main', onclick: () => void readPasted() }, t(WORDS.read)),
      h('label', { className: 'file' }, t(WORDS.files), files),
      h('button', { id: 'example', onclick: () => ((log.value = EXAMPLE), void readPasted()) }, t(WORDS.example)),
    ),
    result,
    h('footer', {}, `oomdoctor ${VERSION}`),
  )
  void showReport()
}

const showReport = async (): Promise<void> => {
  if (report === undefined) return
  const known = report
  const text = await render(known, 'text', { language, all: true, ledger: true, width: 110, redact: 'secrets' })
  result.replaceChildren(
    ...reportView(known, language),
    h('details', {}, h('summary', {}, t(WORDS.whole)), h('pre', {}, text), h('button', { onclick: () => void save(known) }, t(WORDS.save))),
  )
}

const save = async (known: Report): Promise<void> => {
  const url = URL.createObjectURL(new Blob([await render(known, 'json', { language })], { type: 'application/json' }))
  h('a', { href: url, download: 'oomdoctor.json' }).click()
  URL.revokeObjectURL(url)
}

const readPasted = async (): Promise<void> => (log.value.trim() === '' ? say(WORDS.nothing) : read({ log: log.value }))
const readFiles = async (files: readonly File[]): Promise<void> => {
  if (files.length > 0) await read(Object.fromEntries(files.map(file => [file.name, chunksOf(file)])))
}
const chunksOf = async function* (file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}

const read = async (inputs: Readonly<Record<string, Chunks>>): Promise<void> => {
  say(WORDS.working)
  // The word is painted before the work begins.
  await new Promise(resolve => void setTimeout(resolve, 20))
  try {
    report = await analyzeStreams(inputs)
    await showReport()
  } catch (error) {
    result.replaceChildren(h('p', {}, `${t(WORDS.failed)} ${(error as Error).message}`))
  }
}
const say = (text: Text): void => result.replaceChildren(h('p', { className: 'read' }, t(text)))

for (const name of ['dragover', 'dragleave', 'drop'] as const)
  document.addEventListener(name, event => {
    event.preventDefault()
    document.body.classList.toggle('over', name === 'dragover')
    if (name === 'drop') void readFiles([...(event.dataTransfer?.files ?? [])])
  })
show()
