import type { Contract } from '@mesh/contracts'

/** One published version of a data contract. */
export interface ContractEntry {
  readonly kind: 'contract'
  /** `urn:mesh:contract:<domain>:<name>[:v<major>]`. */
  readonly urn: string
  /** The document's own id: what ports refer to. */
  readonly id: string
  readonly version: string
  /** The domain's lower-case word. */
  readonly domain: string
  /** The document's name, else its id. */
  readonly name: string
  /** Lower-case; `draft` when the document has none. */
  readonly status: string
  /** `hashJson` of the document. */
  readonly hash: string
  /** ISO 8601, UTC. */
  readonly publishedAt: string
  /** The ODCS document as it was published. */
  readonly document: Contract
}
