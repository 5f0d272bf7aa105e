import type { AnySecurable } from '../catalog/object/securable.ts'
import type { Share } from '../catalog/object/share.ts'
import { kindInWords } from '../catalog/securable-name.ts'
import type { Execution } from '../engine/execution.ts'
import { nonSecureInShare } from '../errors/governance-failures.ts'
import { invalidStatement } from '../errors/statement-failures.ts'
import { shareContents } from './share-contents.ts'

/** What a share may hold on each kind of object. */
const grantable: Readonly<Record<string, readonly string[]>> = {
  DATABASE: ['USAGE', 'REFERENCE_USAGE'],
  SCHEMA: ['USAGE'],
  FUNCTION: ['USAGE'],
  TABLE: ['SELECT', 'EVOLVE SCHEMA'],
  DYNAMIC_TABLE: ['SELECT'],
  VIEW: ['SELECT'],
  MATERIALIZED_VIEW: ['SELECT'],
  TAG: ['READ'],
}

/**
 * Checks that a privilege can be given to a share: of one database, which goes first, then its schemas, then what is in them; of
 * views and functions only those that are secure.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/grant-privilege-share#usage-notes
 *
 * @throws SQL.SYNTAX.
 */
export function assertShareable(
  { state: { catalog } }: Execution,
  share: Share,
  object: AnySecurable,
  privilege: string,
): void {
  if (!grantable[object.kind]?.includes(privilege))
    throw invalidStatement(
      `${privilege} on a ${kindInWords(object).toLowerCase()} cannot be granted to a share.`,
    )
  const { database, holds } = shareContents(catalog, share)
  const own = 'schema' in object ? object.schema.database : 'database' in object ? object.database : object
  if (own.kind === 'DATABASE' && own.imported !== undefined)
    throw invalidStatement(`'${own.name}' is shared by another account and cannot be shared again.`)
  if (privilege === 'REFERENCE_USAGE') return
  if (object.kind === 'DATABASE') {
    if (database !== null && database !== object)
      throw invalidStatement(
        `Share '${share.name}' already holds database '${database.name}'; REFERENCE_USAGE can be granted on others.`,
      )
    return
  }
  if (database === null || database !== own)
    throw invalidStatement(`Share '${share.name}' does not hold USAGE on the database of '${object.name}'.`)
  if ('schema' in object) {
    const place = holds(object.schema, ['USAGE'])
    if (!place.direct && place.roles.length === 0)
      throw invalidStatement(`Share '${share.name}' does not hold USAGE on schema '${object.schema.name}'.`)
  }
  const isOpen = (object.kind === 'VIEW' || object.kind === 'FUNCTION') && !object.secure
  if (isOpen && (share.secureOnly || object.kind === 'FUNCTION')) throw nonSecureInShare(object.name)
}
