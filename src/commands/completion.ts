import { Problem } from '../errors.ts'
import type { ExitCode, World } from '../world.ts'
import type { Declare } from './command.ts'

const SHELLS = ['bash', 'zsh'] as const
type Shell = (typeof SHELLS)[number]

interface CompletionAsked {
  readonly shell: Shell | undefined
}

export const declareCompletion: Declare = (parser, { t, choose }) =>
  parser.command(
    'completion [shell]',
    t('a script that completes words for bash or zsh', '输出 bash 或 zsh 的补全脚本'),
    each =>
      each
        .positional('shell', { choices: SHELLS, describe: t('the shell; without it the one of $SHELL', '所用的 shell；默认取自 $SHELL') })
        .example('source <($0 completion bash)', t('in ~/.bashrc', '写入 ~/.bashrc'))
        .example('source <($0 completion zsh)', t('in ~/.zshrc, below compinit', '写入 ~/.zshrc，放在 compinit 之后')),
    args => choose<CompletionAsked>({ name: 'completion', asked: { shell: args['shell'] as Shell | undefined }, run: runCompletion }),
  )

const runCompletion = async ({ shell }: CompletionAsked, world: World): Promise<ExitCode> => {
  const used = shell ?? SHELLS.find(each => world.env['SHELL']?.endsWith(each))
  if (used === undefined) throw new Problem('$SHELL is neither bash nor zsh', 'Name one: oomdoctor completion bash')
  world.stdout.write(SCRIPTS[used])
  return 0
}

/** The parser tells the words; it looks at $SHELL for their form. Where it knows none, files are completed. */
const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `_oomdoctor() {
  local word="\${COMP_WORDS[COMP_CWORD]}" IFS=$'\\n'
  mapfile -t COMPREPLY < <(compgen -W "$(SHELL=bash oomdoctor --get-yargs-completions "\${COMP_WORDS[@]:0:COMP_CWORD+1}" 2>/dev/null)" -- "$word")
  if [ "\${#COMPREPLY[@]}" -eq 0 ]; then mapfile -t COMPREPLY < <(compgen -f -- "$word"); fi
}
complete -o filenames -F _oomdoctor oomdoctor
`,
  zsh: `#compdef oomdoctor
_oomdoctor() {
  local -a words_known
  words_known=("\${(@f)$(SHELL=zsh oomdoctor --get-yargs-completions "\${words[@]:0:$CURRENT}" 2>/dev/null)}")
  if [[ -n "\${words_known[1]}" ]]; then _describe 'values' words_known; else _files; fi
}
compdef _oomdoctor oomdoctor
`,
}
