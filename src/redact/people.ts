import type { Pseudonyms } from './pseudonyms.ts'

/** Accounts that images and machines come with: nobody's name. */
const NOBODY = new Set(['root', 'user', 'users', 'runner', 'ubuntu', 'jovyan', 'ec2-user', 'vscode', 'nonroot', 'public', 'default', 'shared', 'all', 'nobody'])

const SEGMENT = String.raw`[^\\/\s'"\`:;,<>|()[\]{}=]{1,64}`
/** `/home/alice`, `/Users/alice`, `C:\Users\Alice Smith\`, `\\Users\\alice`. */
const HOME = new RegExp(String.raw`([\\/](?:home|homes|Users|users)[\\/]{1,4})(${SEGMENT}(?: ${SEGMENT}){0,2}(?=\\)|${SEGMENT})`, 'g')
/** `~alice/models` */
const TILDE = /(?<![\w~/.-])~([a-z_][\w-]{0,31})(?=\/)/g
/** `USER=alice`, `user: alice`, `uid=1000(alice)`, `--user alice`. */
const NAMED =
  /(?<![A-Za-z])((?:USER|LOGNAME|USERNAME|user(?:name)?|owner)\\?["']?\s{0,3}[=:]\s{0,3}\\?["']?|--user(?:name)?[ =]|uid=\d{1,10}\()([A-Za-z_][\w.-]{0,31})(?=["'\s,;)}\\]|$)/g
/** One of these is wherever an account is named. */
const ACCOUNTS = ['USER', 'LOGNAME', 'user', 'owner', 'uid='] as const
const EMAIL = /(?<![\w.+%-])[\w.+%-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/g
/** A prompt or a remote path: `alice@node17:~$`, `[alice@node17 logs]$`, `ssh alice@node17`. */
const AT_HOST =
  /(?<![\w.+-])([A-Za-z_][\w.-]{0,31})@([A-Za-z][\w-]{0,62}(?:\.[\w-]{1,63}){0,6})(?=:[~/]|:?\s{0,2}[~$#%>]|\s[\w~/.-]{1,64}\][$#])|(?<=\b(?:ssh|scp|rsync|sftp)\s)([A-Za-z_][\w.-]{0,31})@([A-Za-z][\w-]{0,62}(?:\.[\w-]{1,63}){0,6})/g

/** Names of people: their homes, their accounts, their mail. */
export const hidePeople = (text: string, names: Pseudonyms): string => {
  const homeless = hideHomes(text, names)
  const unaddressed = homeless.includes('@')
    ? homeless
        .replace(
          AT_HOST,
          (_, user = '', host = '', remoteUser = '', remoteHost = '') => `${account(user || remoteUser, names)}@${names.of('host', host || remoteHost)}`,
        )
        .replace(EMAIL, address => (/^git@|@(?:sha\d+|v?\d)/.test(address) ? address : names.of('email', address)))
    : homeless
  if (!ACCOUNTS.some(word => unaddressed.includes(word))) return unaddressed
  return unaddressed.replace(
    NAMED,
    (_, before: string, user: string) => before + (/^(?:None|null|True|False|required)$/.test(user) ? user : account(user, names)),
  )
}

/** Only the homes: of a path that must still be found. */
export const hideHomes = (text: string, names: Pseudonyms): string => {
  const homeless = HOMES.some(word => text.includes(word))
    ? text.replace(HOME, (_, before: string, user: string) => {
        const name = user.replace(/(?<![.!?])[.!?]+$/, '')
        return before + account(name, names) + user.slice(name.length)
      })
    : text
  return homeless.includes('~') ? homeless.replace(TILDE, (_, user: string) => `~${account(user, names)}`) : homeless
}
/** One of these is in the path of every home. */
const HOMES = ['home', 'Users', 'users'] as const

const account = (user: string, names: Pseudonyms): string =>
  user === '' || NOBODY.has(user.toLowerCase()) || user.startsWith('<') ? user : names.of('user', user)
