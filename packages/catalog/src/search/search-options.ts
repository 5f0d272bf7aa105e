/** How to search. Filters narrow both hits and facets. */
export interface SearchOptions {
  /** Title or lower-case word of a domain. */
  readonly domain?: string
  readonly status?: string
  /** All of these, whatever their case. */
  readonly tags?: readonly string[]
  /**
   * Most hits to give.
   * @defaultValue 20
   */
  readonly limit?: number
}
