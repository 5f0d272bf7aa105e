/** Whose an address is: one document, through all its versions. Addresses are never given to another. */
export interface AddressEntry {
  readonly kind: 'address'
  /** URN text of a product or contract. */
  readonly urn: string
  /** The document's own id. */
  readonly id: string
}
