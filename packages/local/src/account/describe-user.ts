import { createHash } from 'node:crypto'
import type { User } from '../catalog/object/user.ts'
import { type RowsOutcome, rowsOutcome } from '../engine/outcome.ts'
import { readKey } from '../login/read-credentials.ts'
import { spellSetting } from '../plain/spell-setting.ts'
import { listing } from '../show/listing.ts'

/** DESCRIBE USER. Source: https://docs.snowflake.com/en/sql-reference/sql/desc-user */
export function describeUser(user: User): RowsOutcome {
  const { settings, login, credentials } = user
  const setting = (key: string, unset: string | null = 'null') => spellSetting(settings.get(key)) ?? unset
  const fingerprint = (key: string): string => {
    const text = login.keys.get(key)
    if (text === undefined) return 'null'
    const der = readKey(user.name, text).export({ format: 'der', type: 'spki' })
    return `SHA256:${createHash('sha256').update(der).digest('base64')}`
  }
  const hasPassword = login.password !== null || (credentials !== null && credentials.password !== null)
  const facts: readonly (readonly [string, string | null])[] = [
    ['NAME', user.name],
    ['COMMENT', user.comment || 'null'],
    ['DISPLAY_NAME', setting('DISPLAY_NAME', user.name)],
    ['TYPE', setting('TYPE')],
    ['LOGIN_NAME', setting('LOGIN_NAME', user.name)],
    ['FIRST_NAME', setting('FIRST_NAME')],
    ['MIDDLE_NAME', setting('MIDDLE_NAME')],
    ['LAST_NAME', setting('LAST_NAME')],
    ['EMAIL', setting('EMAIL')],
    ['PASSWORD', hasPassword ? '********' : 'null'],
    ['MUST_CHANGE_PASSWORD', setting('MUST_CHANGE_PASSWORD', 'false')],
    ['DISABLED', setting('DISABLED', 'false')],
    ['DEFAULT_WAREHOUSE', setting('DEFAULT_WAREHOUSE')],
    ['DEFAULT_NAMESPACE', setting('DEFAULT_NAMESPACE')],
    ['DEFAULT_ROLE', user.defaultRole],
    ['DEFAULT_SECONDARY_ROLES', `[${setting('DEFAULT_SECONDARY_ROLES', 'ALL') ?? ''}]`],
    ['HAS_PAT', String(login.tokens.length > 0)],
    ['RSA_PUBLIC_KEY', login.keys.get('RSA_PUBLIC_KEY') ?? 'null'],
    ['RSA_PUBLIC_KEY_FP', fingerprint('RSA_PUBLIC_KEY')],
    ['RSA_PUBLIC_KEY_2', login.keys.get('RSA_PUBLIC_KEY_2') ?? 'null'],
    ['RSA_PUBLIC_KEY_2_FP', fingerprint('RSA_PUBLIC_KEY_2')],
  ]
  const { columns, rows } = listing(
    ['property', 'value', 'default', 'description'],
    facts.map(([property, value]) => ({ property, value, default: 'null' })),
  )
  return rowsOutcome(columns, rows)
}
