import type { Contract, DataProduct } from '@mesh/contracts'
import type { Location } from '@mesh/core'

/** One version of a document. */
export interface VersionedDocument {
  readonly file: string
  /** Where the file is in the folder or repository that is compared: it stays when the folder is another one. */
  readonly place: string
  readonly document: Contract | DataProduct
  readonly locate: (pointer: string) => Location
}

/** A document and what it was, oldest first. Without earlier versions it is new, without a newest it is gone. */
export interface DocumentVersions {
  readonly earlier: readonly VersionedDocument[]
  readonly newest?: VersionedDocument
}
