import type { Command, Option } from 'commander'

/** The shells whose completion there is a script for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** A command as a shell completes it. */
interface Completed {
  /** Its words: `extract`, `grammar check`. */
  path: string
  description: string
  options: readonly Option[]
  /** What its argument may be; empty where it is a file. */
  choices: readonly string[]
}

/** The script by which a shell completes the words of the command: subcommands, options and their values, else files. */
export function completionOf(program: Command, shell: Shell): string {
  const commands = program.commands.flatMap((command) => completed(command))
  const name = program.name()
  if (shell === 'fish') return fish(name, commands)
  const bash = bashOf(name, commands)
  return shell === 'bash' ? bash : `autoload -Uz compinit bashcompinit\ncompinit\nbashcompinit\n${bash}`
}

function completed(command: Command, above = ''): Completed[] {
  const path = above + command.name()
  if (command.commands.length > 0) return command.commands.flatMap((inner) => completed(inner, `${path} `))
  const choices = command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices)
  return [{ path, description: command.description(), options: command.createHelp().visibleOptions(command), choices }]
}

const takesValue = ({ required, optional }: Option): boolean => required || optional
const flagsOf = ({ short, long }: Option): string[] => [short, long].filter((flag) => flag !== undefined)

/** First words, and of a command of two words the second by the first. */
function wordsOf(commands: readonly Completed[]): { first: string[]; second: Map<string, string[]> } {
  const second = new Map<string, string[]>()
  for (const { path } of commands) {
    const [one = '', two] = path.split(' ')
    second.set(one, [...(second.get(one) ?? []), ...(two === undefined ? [] : [two])])
  }
  return { first: [...second.keys()], second }
}

function bashOf(name: string, commands: readonly Completed[]): string {
  const { first, second } = wordsOf(commands)
  const groups = [...second].filter(([, words]) => words.length > 0)
  const offer = (words: readonly string[]): string => `words='${words.join(' ')}' ;;`
  const values = commands.flatMap(({ path, options }) =>
    options.filter(takesValue).map(
      (option) =>
        `    ${flagsOf(option)
          .map((flag) => `'${path} ${flag}'`)
          .join('|')}) ${offer(option.argChoices ?? [])}`,
    ),
  )
  const others = commands.flatMap(({ path, options, choices }) => [
    `    '${path} '*-) ${offer(options.flatMap(flagsOf))}`,
    ...(choices.length > 0 ? [`    '${path} '*) ${offer(choices)}`] : []),
  ])
  return `_${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} at=1 words=
  case $command in ${groups.map(([word]) => word).join('|')}) command="$command \${COMP_WORDS[2]}" at=2 ;; esac
  if ((COMP_CWORD <= at)); then
    case "$at \${COMP_WORDS[1]}" in
${groups.map(([word, inner]) => `    '2 ${word}') ${offer(inner)}`).join('\n')}
    *) ${offer(first)}
    esac
  else
    case "$command $before" in
${values.join('\n')}
    *) case "$command $before \${current:0:1}" in
${others.map((line) => `  ${line}`).join('\n')}
      esac ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _${name} ${name}
`
}

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`

function fish(name: string, commands: readonly Completed[]): string {
  const { first, second } = wordsOf(commands)
  const line = (condition: string, rest: string): string => `complete -c ${name} -n ${quoted(condition)} ${rest}`
  const seen = (path: string): string =>
    path
      .split(' ')
      .map((word) => `__fish_seen_subcommand_from ${word}`)
      .join('; and ')
  const describe = (word: string): string => commands.find(({ path }) => path.startsWith(word))?.description ?? ''
  const lines = [
    ...first.map((word) => line('__fish_use_subcommand', `-f -a ${word} -d ${quoted(describe(word))}`)),
    ...[...second].flatMap(([word, inner]) =>
      inner.map((next) =>
        line(`${seen(word)}; and not ${seen(next)}`, `-f -a ${next} -d ${quoted(describe(`${word} ${next}`))}`),
      ),
    ),
    ...commands.flatMap(({ path, options, choices }) => [
      ...options.map((option) => {
        const flags = [option.short && `-s ${option.short.slice(1)}`, option.long && `-l ${option.long.slice(2)}`]
        const values = option.argChoices ? `-x -a ${quoted(option.argChoices.join(' '))}` : '-r'
        const parts = [
          ...flags.filter(Boolean),
          ...(takesValue(option) ? [values] : []),
          `-d ${quoted(option.description)}`,
        ]
        return line(seen(path), parts.join(' '))
      }),
      ...(choices.length > 0 ? [line(seen(path), `-f -a ${quoted(choices.join(' '))}`)] : []),
    ]),
  ]
  return `${lines.join('\n')}\n`
}
