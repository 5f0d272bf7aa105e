/** One thing that an upgrade did to a document. */
export interface UpgradeEntry {
  /** `dropped` values said nothing that the new version does not say otherwise; the reason says which. */
  readonly kind: 'changed' | 'moved' | 'dropped'
  /** JSON pointer in the old document; none for what only the new one has. */
  readonly from?: string
  /** JSON pointer in the new document; none for what was dropped. */
  readonly to?: string
  readonly reason: string
}
