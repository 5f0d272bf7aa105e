/** What a search found. The same catalogue gives the same result, in the same order. */
export interface SearchResult {
  /** Hits in all, also beyond the limit. */
  readonly total: number
  /** True when nothing holds every word, so that these hold only some. */
  readonly relaxed: boolean
  /** Best first. */
  readonly hits: readonly SearchHit[]
  /** Counts over all hits. */
  readonly facets: SearchFacets
}

/** One thing that was found. */
export interface SearchHit {
  readonly kind: 'product' | 'contract'
  readonly urn: string
  readonly name: string
  readonly domain: string
  readonly version: string
  readonly status: string
  readonly tags: readonly string[]
  readonly purpose?: string
  /** Comparable only within one result. */
  readonly score: number
  /** Where the words were found, weightiest first; at most 8. */
  readonly matches: readonly SearchMatch[]
}

/** A text of the hit in which a word was found. */
export interface SearchMatch {
  readonly field: SearchField
  readonly text: string
  /** Where to highlight: [start, end) in UTF-16 units of `text`, in order and apart. */
  readonly ranges: readonly (readonly [number, number])[]
}

/** How many hits have each value, most frequent first, then by value. */
export interface SearchFacets {
  readonly domain: readonly FacetCount[]
  readonly status: readonly FacetCount[]
  readonly tags: readonly FacetCount[]
}

/** One value of a facet. */
export interface FacetCount {
  readonly value: string
  readonly count: number
}

/** The parts of a product or contract that are searched, weightiest first. */
export const searchFields = [
  'name',
  'tag',
  'domain',
  'table',
  'port',
  'column',
  'purpose',
  'description',
  'address',
] as const

/** One of {@link searchFields}. */
export type SearchField = (typeof searchFields)[number]
