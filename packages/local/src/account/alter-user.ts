import { isMeshError } from '@mesh/core'
import {
  type Alter,
  type AlterAction,
  type AlterCurrent,
  findProperty,
  phraseKeywords,
  propertyText,
  toQualifiedName,
} from '@mesh/sql'
import type { User } from '../catalog/object/user.ts'
import { activeRoles, assertPrivilege } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { findObject } from '../engine/find-object.ts'
import { type Outcome, statusOutcome } from '../engine/outcome.ts'
import { findTag, setTags } from '../engine/tags.ts'
import { alreadyExists } from '../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import { changeTokens } from './change-tokens.ts'
import { setUserOptions, unsetUserOptions } from './user-options.ts'

const done = 'Statement executed successfully.'

/** ALTER USER, of the session's own without a name. Source: https://docs.snowflake.com/en/sql-reference/sql/alter-user */
export function alterUser(execution: Execution, statement: Alter | AlterCurrent): Outcome {
  let user: User
  try {
    user = userOf(execution, statement)
  } catch (error) {
    if (statement.ifExists && isMeshError(error, 'SQL.NOT_FOUND')) return statusOutcome(done)
    throw error
  }
  let outcome: Outcome = statusOutcome(done)
  for (const action of statement.actions) outcome = apply(execution, user, action) ?? outcome
  return outcome
}

function userOf(execution: Execution, statement: Alter | AlterCurrent): User {
  const { state, session } = execution
  if (statement.kind === 'alterCurrent') return session.user
  const found = findObject(state.catalog, 'USER', toQualifiedName(statement.name), session)
  if (found.kind !== 'USER') throw invalidStatement('no user')
  return found
}

/** What a user may set of itself. */
const ownOptions: ReadonlySet<string> = new Set([
  'DEFAULT_WAREHOUSE',
  'DEFAULT_NAMESPACE',
  'DEFAULT_ROLE',
  'DEFAULT_SECONDARY_ROLES',
  'RSA_PUBLIC_KEY',
  'RSA_PUBLIC_KEY_2',
])

function apply(execution: Execution, user: User, action: AlterAction): Outcome | undefined {
  const { catalog } = execution.state
  const { session } = execution
  const isSelf = user === session.user
  const assertMayChange = () =>
    assertPrivilege(catalog, activeRoles(catalog, session), user, ['OWNERSHIP', 'MODIFY'])
  switch (action.kind) {
    case 'setProperties': {
      if ((action.clauses ?? []).length > 0) throw unsupportedFeature('a policy of a user')
      if (!isSelf || !action.properties.every(({ key }) => ownOptions.has(key))) assertMayChange()
      setUserOptions(user, action.properties, catalog.now())
      const comment = findProperty(action.properties, 'COMMENT')
      if (comment !== undefined) user.comment = propertyText(comment) ?? ''
      return undefined
    }
    case 'unsetProperties':
      if (!isSelf || !action.keys.every((key) => ownOptions.has(key))) assertMayChange()
      unsetUserOptions(user, action.keys)
      return undefined
    case 'setTags':
      assertMayChange()
      setTags(execution, user.tags, action.tags)
      return undefined
    case 'unsetTags':
      assertMayChange()
      for (const each of action.names) user.tags.delete(findTag(execution, each).id)
      return undefined
    case 'renameTo': {
      assertMayChange()
      const { name } = toQualifiedName(action.name)
      if (catalog.account.users.has(name)) throw alreadyExists(name)
      catalog.account.users.delete(user.name)
      user.name = name
      catalog.account.users.set(name, user)
      return undefined
    }
    case 'phrase':
      if (/\b(?:PROGRAMMATIC ACCESS TOKEN|PAT)\b/.test(phraseKeywords(action))) {
        if (!isSelf) assertMayChange()
        return changeTokens(execution, user, action)
      }
      throw unsupportedFeature(`ALTER USER … ${phraseKeywords(action)}`)
    default:
      throw unsupportedFeature(`ALTER USER … ${action.kind}`)
  }
}
