import type { Property } from '@mesh/sql'
import type { User, UserLogin } from '../catalog/object/user.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import { hashPassword } from '../login/password-hash.ts'
import { readKey } from '../login/read-credentials.ts'
import { settingsOf } from '../plain/setting-of.ts'
import { spellSetting } from '../plain/spell-setting.ts'
import { readParameter } from '../session/parameters/read-parameter.ts'
import { sessionParameters } from '../session/parameters/session-parameters.ts'

/** Options that CREATE USER and ALTER USER take. Source: https://docs.snowflake.com/en/sql-reference/sql/create-user */
const known: ReadonlySet<string> = new Set([
  'PASSWORD',
  'LOGIN_NAME',
  'DISPLAY_NAME',
  'FIRST_NAME',
  'MIDDLE_NAME',
  'LAST_NAME',
  'EMAIL',
  'MUST_CHANGE_PASSWORD',
  'DISABLED',
  'DEFAULT_WAREHOUSE',
  'DEFAULT_NAMESPACE',
  'DEFAULT_ROLE',
  'DEFAULT_SECONDARY_ROLES',
  'RSA_PUBLIC_KEY',
  'RSA_PUBLIC_KEY_2',
  'TYPE',
  'COMMENT',
])

/** Whether an option of users is one, or a parameter that their sessions start with. */
const isKnown = (key: string): boolean => known.has(key) || isParameter(key)

const isParameter = (key: string): boolean => Object.hasOwn(sessionParameters, key)

const types: ReadonlySet<string> = new Set(['PERSON', 'SERVICE', 'SERVICE_AGENT', 'LEGACY_SERVICE'])

/** What a service has no use for. https://docs.snowflake.com/en/user-guide/admin-user-management#types-of-users */
const forPeople = ['PASSWORD', 'FIRST_NAME', 'MIDDLE_NAME', 'LAST_NAME', 'MUST_CHANGE_PASSWORD']

/**
 * Sets options of a user. A password and a key go into what lets it in, all else is kept.
 *
 * @throws SQL.UNSUPPORTED for other options, SQL.SYNTAX for a key that is none, a type that is none and what does not fit the type.
 */
export function setUserOptions(user: User, properties: readonly Property[], now: number): void {
  const odd = properties.find(({ key }) => !isKnown(key))
  if (odd !== undefined) throw unsupportedFeature(`${odd.key} of a user`)
  const settings = new Map(
    [...settingsOf(properties)].map(([key, value]) => [
      key,
      isParameter(key) ? readParameter(key, spellSetting(value) ?? '') : value,
    ]),
  )
  const type = String(settings.get('TYPE') ?? user.settings.get('TYPE') ?? 'PERSON').toUpperCase()
  if (!types.has(type)) throw invalidStatement(`invalid value [${type}] for parameter 'TYPE'`)
  const barred = forPeople.find((key) => settings.has(key))
  if (type.startsWith('SERVICE') && barred !== undefined)
    throw invalidStatement(`Cannot set ${barred} on users with TYPE=${type}.`)
  let login: UserLogin = user.login
  for (const { key, value } of properties) {
    if (key === 'PASSWORD') {
      if (value.kind !== 'stringLiteral') throw invalidStatement('PASSWORD is a text.')
      login = { ...login, password: { hash: hashPassword(value.value), setOn: now } }
    } else if (key === 'RSA_PUBLIC_KEY' || key === 'RSA_PUBLIC_KEY_2') {
      const text = value.kind === 'stringLiteral' ? value.value : ''
      readKey(user.name, text)
      login = { ...login, keys: new Map([...login.keys, [key, text]]) }
    }
  }
  user.login = login
  for (const [key, value] of settings) {
    if (key === 'PASSWORD' || key.startsWith('RSA_') || key === 'COMMENT') continue
    if (key === 'DEFAULT_ROLE') user.defaultRole = String(value).toUpperCase()
    user.settings.set(key, key === 'TYPE' ? type : value)
  }
}

/** Takes options of a user away. */
export function unsetUserOptions(user: User, keys: readonly string[]): void {
  for (const key of keys) {
    if (!isKnown(key)) throw unsupportedFeature(`${key} of a user`)
    user.settings.delete(key)
    if (key === 'DEFAULT_ROLE') user.defaultRole = 'PUBLIC'
    if (key === 'PASSWORD') user.login = { ...user.login, password: null }
    if (key.startsWith('RSA_'))
      user.login = { ...user.login, keys: new Map([...user.login.keys].filter(([each]) => each !== key)) }
    if (key === 'COMMENT') user.comment = ''
  }
}
