import { formatUrn, slug } from '@mesh/core'
import { incompleteDocument } from '../errors.ts'
import { majorOf } from './major-of.ts'

/** What every ODCS and ODPS document says of itself. */
export interface AddressedDocument {
  readonly id: string
  readonly name?: string | undefined
  readonly version?: string | undefined
  readonly domain?: string | undefined
}

/** Where a document lives in the mesh. */
export interface DocumentAddress {
  readonly urn: string
  /** The domain's lower-case word. */
  readonly domain: string
  readonly version: string
}

/**
 * The address of a document: its domain, its name (else its id) and the major part of its version. Version 0 and versions
 * that are not semantic have no major part in the address.
 *
 * @throws CATALOG.INCOMPLETE_DOCUMENT when domain, name or version are missing or hold no letter a–z or digit.
 */
export function documentAddress(kind: 'product' | 'contract', document: AddressedDocument): DocumentAddress {
  const domain = slug(document.domain ?? '')
  const name = slug(document.name ?? '') || slug(document.id)
  const version = document.version ?? ''
  const missing = [
    ...(domain === '' ? ['domain'] : []),
    ...(name === '' ? ['name'] : []),
    ...(version === '' ? ['version'] : []),
  ]
  if (missing.length > 0) throw incompleteDocument(kind, document.id, missing)
  const major = majorOf(version)
  const hasMajor = major !== undefined && major > 0 && major < 1e9
  return { urn: formatUrn({ kind, domain, name, ...(hasMajor && { major }) }), domain, version }
}
