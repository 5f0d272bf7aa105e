import { type AlterAction, type Property, phraseKeywords, toQualifiedName } from '@mesh/sql'
import { accountObjectsOf } from '../catalog/account-objects.ts'
import type { Listing } from '../catalog/object/share.ts'
import { activeRoles, assertPrivilege } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { alreadyExists } from '../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import { publication } from './create-listing.ts'
import { stateAfter } from './listing-state.ts'
import { readManifest } from './manifest.ts'

/**
 * PUBLISH, UNPUBLISH, AS and RENAME of a listing; whether the action was one of these.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/alter-listing
 */
export function alterListing(execution: Execution, listing: Listing, action: AlterAction): boolean {
  const { catalog } = execution.state
  const { organization } = listing
  if (action.kind === 'renameTo') {
    const { name } = toQualifiedName(action.name)
    const listings = accountObjectsOf(catalog.account, 'LISTING')
    if (listing.state !== 'DRAFT') throw invalidStatement('A listing can be renamed only as a draft.')
    if (listings.has(name)) throw alreadyExists(name)
    listings.delete(listing.name)
    listing.name = name
    listings.set(name, listing)
    return true
  }
  if (action.kind !== 'phrase') return false
  assertPrivilege(catalog, activeRoles(catalog, execution.session), listing, ['OWNERSHIP', 'MODIFY'])
  const words = phraseKeywords(action)
  const text = action.parts.find((each) => each.kind === 'stringLiteral')
  const properties = action.parts.filter((each): each is Property => each.kind === 'property')
  if (words === 'PUBLISH')
    become(
      execution,
      listing,
      stateAfter(listing.state, readManifest(listing.manifest, organization), {
        organization,
        publish: true,
        review: true,
      }),
    )
  else if (words === 'UNPUBLISH')
    become(execution, listing, listing.state === 'DRAFT' ? 'DRAFT' : 'UNPUBLISHED')
  else if (words === 'AS' && text?.kind === 'stringLiteral') {
    const wanted = publication(properties)
    if (listing.state === 'PUBLISHED' && !wanted.publish)
      throw unsupportedFeature('a draft of a listing that is published')
    const state = stateAfter(listing.state, readManifest(text.value, organization), {
      organization,
      ...wanted,
    })
    listing.manifest = text.value
    become(execution, listing, state)
  } else throw unsupportedFeature(`ALTER LISTING … ${words}`)
  return true
}

function become({ state: { catalog } }: Execution, listing: Listing, state: Listing['state']): void {
  const now = catalog.now()
  listing.updatedOn = now
  if (state === 'PUBLISHED' && listing.state !== 'PUBLISHED') listing.publishedOn = now
  listing.state = state
}
