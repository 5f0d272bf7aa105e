import type { AttachedPolicy, AttachPolicy, DetachPolicy, Identifier } from '@mesh/sql'
import type { Column } from '../catalog/object/column.ts'
import type { Policy } from '../catalog/object/policy.ts'
import type { Relation } from '../catalog/object/relation.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import { kindInWords } from '../catalog/securable-name.ts'
import { activeRoles, sees } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { alreadyPolicy } from '../errors/governance-failures.ts'
import { doesNotExist, insufficientPrivileges } from '../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import { findPolicy } from './find-policy.ts'
import { typeOfPolicy } from './type-of-policy.ts'

/** Sets a masking policy on a column. @throws SQL.SYNTAX when it has one already or the types differ, SQL.AUTHORIZATION. */
export function maskColumn(
  execution: Execution,
  relation: Relation,
  column: Column,
  attached: AttachedPolicy,
  force: boolean,
): void {
  if (attached.type !== 'MASKING') throw unsupportedFeature(`${attached.type} POLICY`)
  const policy = findPolicy(execution, 'MASKING', attached.policy)
  assertMayApply(execution, relation, policy)
  if (column.masking !== undefined && !force) throw alreadyPolicy(column.name, 'masking')
  const columns = attached.columns.length === 0 ? [column.name] : namesIn(relation, attached.columns)
  if (columns[0] !== column.name)
    throw invalidStatement(`The first column of USING must be the masked column '${column.name}'.`)
  if (relation.rowAccess?.columns.includes(column.name))
    throw invalidStatement(
      `Column '${column.name}' is an argument of the row access policy of '${relation.name}'.`,
    )
  assertFits(policy, columns, relation)
  column.masking = { policy, columns }
}

/** Sets a row access policy on a table or view. @throws SQL.SYNTAX when it has one already, SQL.AUTHORIZATION. */
export function restrictRows(execution: Execution, relation: Relation, attached: AttachedPolicy): void {
  if (attached.type !== 'ROW ACCESS') throw unsupportedFeature(`${attached.type} POLICY`)
  const policy = findPolicy(execution, 'ROW ACCESS', attached.policy)
  assertMayApply(execution, relation, policy)
  if (relation.rowAccess !== undefined) throw alreadyPolicy(relation.name, 'row access')
  const columns = namesIn(relation, attached.columns)
  const masked = relation.columns.find((each) => each.masking !== undefined && columns.includes(each.name))
  if (masked !== undefined)
    throw invalidStatement(`Column '${masked.name}' has a masking policy: no row access policy can take it.`)
  assertFits(policy, columns, relation)
  relation.rowAccess = { policy, columns }
}

/** Takes the policy off a column. */
export function unmaskColumn(
  execution: Execution,
  relation: Relation,
  column: Column,
  { type }: DetachPolicy,
): void {
  if (type !== 'MASKING') throw unsupportedFeature(`${type} POLICY`)
  if (column.masking === undefined) throw doesNotExist('Masking policy of column', column.name)
  assertMayApply(execution, relation, column.masking.policy)
  column.masking = undefined
}

/** ADD, DROP of row access policies of a table or view. */
export function changeRowAccess(
  execution: Execution,
  object: AnySecurable,
  action: AttachPolicy | DetachPolicy,
): void {
  if (!('columns' in object)) throw unsupportedFeature(`a policy on a ${kindInWords(object).toLowerCase()}`)
  if (action.kind === 'attachPolicy') {
    restrictRows(execution, object, action.policy)
    return
  }
  if (action.type !== 'ROW ACCESS') throw unsupportedFeature(`${action.type} POLICY`)
  const { rowAccess } = object
  const named = action.policy && findPolicy(execution, 'ROW ACCESS', action.policy)
  if (rowAccess === undefined && action.all) return
  if (rowAccess === undefined || (named !== undefined && rowAccess.policy !== named))
    throw doesNotExist('Row access policy', action.policy?.parts.at(-1)?.name ?? '')
  assertMayApply(execution, object, rowAccess.policy)
  object.rowAccess = undefined
}

/**
 * Checks that the session may set a policy or take it off: by the privilege on the account, or as the owner of the table with APPLY
 * on the policy.
 *
 * Source: https://docs.snowflake.com/en/user-guide/security-column-intro#label-security-column-privileges
 *
 * @throws SQL.AUTHORIZATION, SQL.NOT_FOUND.
 */
export function assertMayApply(
  { state: { catalog }, session }: Execution,
  object: AnySecurable,
  policy: Policy,
): void {
  const { book, account } = catalog
  const roles = activeRoles(catalog, session)
  if (book.holds(roles, account, [`APPLY ${kindInWords(policy)}`])) return
  if (!sees(catalog, roles, policy)) throw doesNotExist('Policy', policy.name)
  if (!book.holds(roles, policy, ['APPLY'])) throw insufficientPrivileges(kindInWords(policy), policy.name)
  if (!book.holds(roles, object, ['OWNERSHIP']))
    throw insufficientPrivileges(kindInWords(object), object.name)
}

function namesIn(relation: Relation, names: readonly Identifier[]): readonly string[] {
  return names.map(({ name }) => {
    if (!relation.columns.some((each) => each.name === name)) throw doesNotExist('Column', name)
    return name
  })
}

function assertFits(policy: Policy, columns: readonly string[], relation: Relation): void {
  if (columns.length !== policy.parameters.length)
    throw invalidStatement(
      `Policy '${policy.name}' takes ${policy.parameters.length} columns and gets ${columns.length}.`,
    )
  for (const [index, { name, type }] of policy.parameters.entries()) {
    const column = relation.columns.find((each) => each.name === columns[index])
    if (typeOfPolicy(column?.type) !== typeOfPolicy(type))
      throw invalidStatement(
        `Column '${column?.name}' data type does not match argument '${name}' of policy '${policy.name}'.`,
      )
  }
}
