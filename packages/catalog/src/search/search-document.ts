import type { SearchField } from './search-result.ts'

/** What is searched of one product or contract. */
export interface SearchDocument {
  readonly kind: 'product' | 'contract'
  readonly urn: string
  readonly name: string
  readonly domain: string
  readonly version: string
  readonly status: string
  readonly tags: readonly string[]
  readonly purpose?: string
  readonly texts: readonly SearchText[]
}

/** One text of a {@link SearchDocument}. */
export interface SearchText {
  readonly field: SearchField
  readonly text: string
}
