/** Which products to list. Every given member must hold. */
export interface ProductFilter {
  /** Title or lower-case word of a domain. */
  readonly domain?: string
  readonly status?: string
  /** All of these, whatever their case. */
  readonly tags?: readonly string[]
  /** Only addresses after this one, in code-unit order: the last of the page before. */
  readonly after?: string
  /**
   * Most products to give.
   * @defaultValue all
   */
  readonly limit?: number
}
