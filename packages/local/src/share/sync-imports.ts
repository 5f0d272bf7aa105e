import { accountObjectsOf } from '../catalog/account-objects.ts'
import type { Catalog } from '../catalog/catalog.ts'
import type { Database, SharedObject } from '../catalog/object/database.ts'
import type { Relation } from '../catalog/object/relation.ts'
import type { Schema } from '../catalog/object/schema.ts'
import type { Share } from '../catalog/object/share.ts'
import type { EngineState } from '../engine/execution.ts'
import { availableListings } from '../listing/available-listings.ts'
import { locatorOf } from '../listing/listing-facts.ts'
import { readManifest, targetFor } from '../listing/manifest.ts'
import { type ShareContents, shareContents } from './share-contents.ts'

/** Makes the databases that others share hold what their shares hold now, and nothing once they are shared no more. */
export function syncImports(state: EngineState): void {
  if (state.organization.accounts.size === 1) return
  for (const database of state.catalog.account.databases.values())
    if (database.imported !== undefined) syncImport(state, database)
  syncMounted(state)
}

/** Makes what listings of the organization give readable under their locators. */
function syncMounted(state: EngineState): void {
  const { account } = state.catalog
  const known = new Map(account.mounted)
  account.mounted.clear()
  for (const { listing, manifest, share, provider, roles } of availableListings(state)) {
    const locator = locatorOf(listing, manifest.profile)
    // A listing for some roles alone is read through a database that they may use.
    if (locator === null || share === null || roles !== null) continue
    const old = known.get(locator)
    const database: Database =
      old?.imported?.shareId === share.id
        ? old
        : {
            ...state.catalog.base(locator, null),
            kind: 'DATABASE',
            schemas: new Map(),
            roles: new Map(),
            dropped: [],
            retentionDays: 0,
            imported: {
              account: provider.catalog.account.name,
              share: share.name,
              shareId: share.id,
              listing: listing.id,
              gone: false,
            },
          }
    account.mounted.set(locator, database)
    syncImport(state, database)
  }
}

/** The same for one database. */
export function syncImport({ organization, catalog }: EngineState, database: Database): void {
  const { imported } = database
  if (imported === undefined) return
  const provider = organization.accounts.get(imported.account)?.catalog
  const share = provider && accountObjectsOf(provider.account, 'SHARE').get(imported.share)
  const given =
    share?.id === imported.shareId && isGiven(provider, share, imported.listing, catalog.account.name)
  if (!given) imported.gone = true
  database.schemas.clear()
  if (imported.gone || provider === undefined || share === undefined) return
  const contents = shareContents(provider, share)
  const names = new Set(contents.roles.map(({ name }) => name))
  for (const role of database.roles.values())
    if (!names.has(role.name)) {
      database.roles.delete(role.name)
      catalog.book.forget(new Set([role]))
    }
  for (const name of names)
    if (!database.roles.has(name)) {
      const role = { ...catalog.base(name, null), kind: 'DATABASE_ROLE', database } as const
      database.roles.set(name, role)
      // https://docs.snowflake.com/en/user-guide/data-sharing-policy-protected-data#overview
      if (database.owner !== null)
        catalog.book.grantRole({ role, to: database.owner, grantedBy: '', createdOn: catalog.now() })
    }
  for (const schema of contents.database?.schemas.values() ?? []) {
    const held = contents.holds(schema, ['USAGE'])
    if (held.direct || held.roles.length > 0)
      database.schemas.set(
        schema.name,
        importedSchema(database, schema, { ...held, database, privileges: ['USAGE'] }, contents),
      )
  }
}

/** Whether an account is given a share: directly, or by the listing that it came by. An unpublished one is still there for those who have it. */
function isGiven(
  provider: Catalog | undefined,
  share: Share,
  listingId: number | null,
  account: string,
): boolean {
  if (share.accounts.includes(account)) return true
  if (provider === undefined || listingId === null) return false
  const listing = [...accountObjectsOf(provider.account, 'LISTING').values()].find(
    ({ id }) => id === listingId,
  )
  if (listing === undefined || listing.share !== share.name) return false
  return targetFor(readManifest(listing.manifest, listing.organization).access, account) !== undefined
}

function importedSchema(
  database: Database,
  schema: Schema,
  shared: SharedObject,
  contents: ShareContents,
): Schema {
  const made: Schema = {
    ...schema,
    owner: null,
    tags: new Map(),
    database,
    relations: new Map(),
    dropped: [],
    objects: new Map(),
    shared,
  }
  for (const relation of schema.relations.values()) {
    const held = contents.holds(relation, ['SELECT'])
    if (held.direct || held.roles.length > 0)
      made.relations.set(
        relation.name,
        importedRelation(made, relation, { ...held, database, privileges: ['SELECT', 'REFERENCES'] }),
      )
  }
  return made
}

/** A relation as another account sees it: what it says of itself is always what it is now. */
const importedRelation = (schema: Schema, origin: Relation, shared: SharedObject): Relation =>
  Object.create(origin, {
    schema: { value: schema, enumerable: true },
    owner: { value: null, enumerable: true },
    tags: { value: new Map(), enumerable: true },
    origin: { value: origin, enumerable: true },
    shared: { value: shared, enumerable: true },
  })
