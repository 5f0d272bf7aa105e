import { randomBytes } from 'node:crypto'
import { findProperty, type Phrase, type Property, phraseKeywords, propertyText } from '@mesh/sql'
import { dayMs } from '../catalog/dropped.ts'
import type { AccessToken, User } from '../catalog/object/user.ts'
import type { Execution } from '../engine/execution.ts'
import { findRole } from '../engine/find-object.ts'
import { type Outcome, rowsOutcome, statusOutcome, textColumn } from '../engine/outcome.ts'
import { alreadyExists, doesNotExist, insufficientPrivileges } from '../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import { isOver } from '../login/assert-proof.ts'
import { hashToken } from '../login/token-hash.ts'

const done = 'Statement executed successfully.'

/** How many tokens a user may have that are not over. */
const mostTokens = 15

/**
 * `ADD | MODIFY | ROTATE | REMOVE PROGRAMMATIC ACCESS TOKEN` of a user. A new token is told once.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/alter-user-add-programmatic-access-token
 */
export function changeTokens(execution: Execution, user: User, phrase: Phrase): Outcome {
  const words = phraseKeywords(phrase)
  const names = phrase.parts.flatMap((each) => (each.kind === 'identifier' ? [each.name] : []))
  const properties = phrase.parts.filter((each): each is Property => each.kind === 'property')
  const [name = '', other] = names
  const { tokens } = user.login
  const found = tokens.find((each) => each.name === name)
  const keep = (next: readonly AccessToken[]) => {
    user.login = { ...user.login, tokens: next }
  }
  if (words.startsWith('ADD')) {
    if (found !== undefined && words.includes('IF NOT EXISTS')) return statusOutcome(done)
    if (found !== undefined) throw alreadyExists(name)
    const now = execution.state.catalog.now()
    if (tokens.filter((each) => !isOver(each, now)).length >= mostTokens)
      throw invalidStatement(`User '${user.name}' has ${mostTokens} programmatic access tokens already.`)
    const { token, secret } = newToken(execution, user, name, properties)
    keep([...tokens, token])
    return rowsOutcome([textColumn('token_name'), textColumn('token_secret')], [[name, secret]])
  }
  if (found === undefined) {
    if (words.includes('IF EXISTS')) return statusOutcome(done)
    throw doesNotExist('Programmatic access token', name)
  }
  const others = tokens.filter((each) => each !== found)
  if (words.startsWith('REMOVE')) {
    keep(others)
    return statusOutcome(done)
  }
  if (words.startsWith('ROTATE')) {
    const { token, secret } = newToken(execution, user, name, properties)
    keep([...others, { ...token, role: found.role, comment: found.comment }])
    return rowsOutcome(
      [textColumn('token_name'), textColumn('token_secret'), textColumn('rotated_token_name')],
      [[name, secret, null]],
    )
  }
  if (!words.startsWith('MODIFY')) throw unsupportedFeature(`ALTER USER … ${words}`)
  if (words.includes('RENAME TO') && other !== undefined) {
    if (others.some((each) => each.name === other)) throw alreadyExists(other)
    keep([...others, { ...found, name: other }])
    return statusOutcome(done)
  }
  const disabled = findProperty(properties, 'DISABLED')
  const comment = findProperty(properties, 'COMMENT')
  const odd = properties.find(({ key }) => key !== 'DISABLED' && key !== 'COMMENT')
  if (odd !== undefined) throw unsupportedFeature(`${odd.key} of a programmatic access token`)
  keep([
    ...others,
    {
      ...found,
      ...(disabled?.kind === 'booleanLiteral' && { disabled: disabled.value }),
      ...(comment !== undefined && { comment: propertyText(comment) ?? '' }),
    },
  ])
  return statusOutcome(done)
}

function newToken(
  { state: { catalog } }: Execution,
  user: User,
  name: string,
  properties: readonly Property[],
): { readonly token: AccessToken; readonly secret: string } {
  const text = (key: string) => {
    const found = findProperty(properties, key)
    return found === undefined ? undefined : propertyText(found)
  }
  const days = Number(text('DAYS_TO_EXPIRY') ?? 15)
  if (!Number.isInteger(days) || days < 1 || days > 365)
    throw invalidStatement('DAYS_TO_EXPIRY is a whole number from 1 to 365.')
  const restriction = text('ROLE_RESTRICTION')
  const role = restriction === undefined ? null : findRole(catalog, restriction.toUpperCase())
  if (role !== null && !catalog.book.inherited(catalog.book.rolesOf(user)).has(role))
    throw insufficientPrivileges('Role', role.name)
  if (role === null && String(user.settings.get('TYPE') ?? '').includes('SERVICE'))
    throw invalidStatement(`A token of the service user '${user.name}' needs a ROLE_RESTRICTION.`)
  const secret = `pat-${randomBytes(32).toString('base64url')}`
  const now = catalog.now()
  return {
    secret,
    token: {
      name,
      hash: hashToken(secret),
      role: role?.name ?? null,
      createdOn: now,
      expiresAt: now + days * dayMs,
      disabled: false,
      comment: text('COMMENT') ?? '',
    },
  }
}
