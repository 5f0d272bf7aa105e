import { randomBytes } from 'node:crypto'
import {
  type CreateObject,
  findProperty,
  type Phrase,
  type Property,
  phraseKeywords,
  toQualifiedName,
} from '@mesh/sql'
import { accountObjectsOf } from '../catalog/account-objects.ts'
import type { Listing } from '../catalog/object/share.ts'
import { activeRoles, assertPrivilege } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { findObject } from '../engine/find-object.ts'
import { alreadyExists } from '../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import { stateAfter } from './listing-state.ts'
import { readManifest } from './manifest.ts'

/**
 * CREATE EXTERNAL LISTING and CREATE ORGANIZATION LISTING, from a manifest in the statement.
 *
 * Sources: https://docs.snowflake.com/en/sql-reference/sql/create-organization-listing, …/create-listing
 *
 * @throws SQL.SYNTAX for a manifest that is flawed, SQL.UNSUPPORTED for one on a stage and for applications.
 */
export function createListing(execution: Execution, create: CreateObject): string {
  const { catalog } = execution.state
  const { session } = execution
  const { account } = catalog
  const roles = activeRoles(catalog, session)
  const organization = create.objectType === 'ORGANIZATION LISTING'
  const { name } = toQualifiedName(create.name)
  if (!organization && create.modifiers[0] !== 'EXTERNAL')
    throw unsupportedFeature('CREATE LISTING that is not EXTERNAL')
  assertPrivilege(catalog, roles, account, [
    'CREATE LISTING',
    organization ? 'CREATE ORGANIZATION LISTING' : 'CREATE DATA EXCHANGE LISTING',
  ])
  const listings = accountObjectsOf(account, 'LISTING')
  if (listings.has(name)) {
    if (create.ifNotExists) return `${name} already exists, statement succeeded.`
    throw alreadyExists(name)
  }
  if (create.orReplace || create.orAlter) throw unsupportedFeature('OR REPLACE of a listing')
  if (name.includes('$')) throw invalidStatement(`The name of a listing has no dollar sign: '${name}'.`)
  const { manifest, share } = partsOf(execution, create)
  const read = readManifest(manifest, organization)
  const state = stateAfter('DRAFT', read, { organization, ...publication(create.properties) })
  const now = catalog.now()
  const listing: Listing = {
    ...catalog.base(name, session.role, create.comment),
    kind: 'LISTING',
    organization,
    globalName: `GZ${randomBytes(6).toString('hex').toUpperCase()}`,
    share,
    manifest,
    state,
    updatedOn: now,
    publishedOn: state === 'PUBLISHED' ? now : null,
  }
  listings.set(name, listing)
  return `Listing ${name} successfully created.`
}

/** What PUBLISH and REVIEW say; both are TRUE unless told otherwise. */
export function publication(properties: readonly Property[]): {
  readonly publish: boolean
  readonly review: boolean
} {
  const flag = (key: string): boolean => {
    const value = findProperty(properties, key)
    return value?.kind !== 'booleanLiteral' || value.value
  }
  const odd = properties.find(({ key }) => !['PUBLISH', 'REVIEW', 'COMMENT'].includes(key))
  if (odd !== undefined) throw unsupportedFeature(`${odd.key} of a listing`)
  return { publish: flag('PUBLISH'), review: flag('REVIEW') }
}

function partsOf(
  execution: Execution,
  { clauses, body }: CreateObject,
): { readonly manifest: string; readonly share: string | null } {
  let manifest: string | undefined
  let share: string | null = null
  for (const clause of [...clauses, ...(body === undefined ? [] : [body])]) {
    const words = phraseKeywords(clause)
    const value = operandOf(clause)
    if (words === 'AS' && value?.kind === 'stringLiteral') manifest = value.value
    else if (words === 'SHARE' && value?.kind === 'objectName') {
      const { catalog } = execution.state
      const found = findObject(catalog, 'SHARE', toQualifiedName(value), execution.session)
      assertPrivilege(catalog, activeRoles(catalog, execution.session), found, ['OWNERSHIP'])
      share = found.name
    } else throw unsupportedFeature(`${words} of a listing`)
  }
  if (manifest === undefined) throw invalidStatement('A listing needs a manifest: AS $$…$$.')
  return { manifest, share }
}

const operandOf = ({ parts }: Phrase) => parts.find((each) => each.kind !== 'keyword')
