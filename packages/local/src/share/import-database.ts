import type { CreateDatabase } from '@mesh/sql'
import { phraseKeywords, toQualifiedName } from '@mesh/sql'
import type { Database } from '../catalog/object/database.ts'
import type { Role } from '../catalog/object/role.ts'
import { activeRoles, assertPrivilege } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { alreadyExists, doesNotExist } from '../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import { availableListings } from '../listing/available-listings.ts'
import { type GivenShare, shareNamed } from './share-named.ts'
import { syncImport } from './sync-imports.ts'

/**
 * `CREATE DATABASE … FROM SHARE account.share` and `… FROM LISTING 'name'`: what another account shares, to be read.
 *
 * Source: https://docs.snowflake.com/en/user-guide/data-share-consumers#creating-a-database-from-a-share
 *
 * @throws SQL.NOT_FOUND for what is not shared with this account, SQL.EXISTS.
 */
export function importDatabase(execution: Execution, create: CreateDatabase): string {
  const { state, session } = execution
  const { catalog } = state
  const { account } = catalog
  const roles = activeRoles(catalog, session)
  assertPrivilege(catalog, roles, account, ['CREATE DATABASE'])
  assertPrivilege(catalog, roles, account, ['IMPORT SHARE'])
  const { name } = toQualifiedName(create.name)
  if (account.databases.has(name)) {
    if (create.ifNotExists) return `${name} already exists, statement succeeded.`
    throw alreadyExists(name)
  }
  if (create.orReplace) throw unsupportedFeature('OR REPLACE of a database from a share')
  const { share, provider, listing } = shareOf(execution, create)
  for (const { imported, name: other } of account.databases.values())
    if (imported?.shareId === share.id && !imported.gone)
      throw invalidStatement(
        `Share '${provider.catalog.account.name}.${share.name}' is already imported as '${other}'.`,
      )
  const database: Database = {
    ...catalog.base(name, session.role as Role, create.comment),
    kind: 'DATABASE',
    schemas: new Map(),
    roles: new Map(),
    dropped: [],
    retentionDays: 0,
    imported: {
      account: provider.catalog.account.name,
      share: share.name,
      shareId: share.id,
      listing,
      gone: false,
    },
  }
  account.databases.set(name, database)
  syncImport(state, database)
  session.database = name
  session.schema = database.schemas.has('PUBLIC') ? 'PUBLIC' : null
  return `Database ${name} successfully created.`
}

function shareOf(
  execution: Execution,
  { clauses }: CreateDatabase,
): GivenShare & { readonly listing: number | null } {
  const [clause, ...more] = clauses
  const words = clause === undefined ? '' : phraseKeywords(clause)
  const [, target] = clause?.parts ?? []
  if (more.length > 0) throw unsupportedFeature('several clauses of CREATE DATABASE')
  if (words === 'FROM SHARE' && target?.kind === 'objectName') {
    const parts = target.parts.map((part) => part.name)
    return { ...shareNamed(execution, parts), listing: null }
  }
  if (words === 'FROM LISTING' && target?.kind === 'stringLiteral') {
    for (const { listing, share, provider } of availableListings(execution.state))
      if (listing.globalName === target.value && share !== null)
        return { share, provider, listing: listing.id }
    throw doesNotExist('Listing', target.value)
  }
  throw unsupportedFeature(`CREATE DATABASE … ${words}`)
}
