/** A domain of the mesh: who owns a part of the business and its data. */
export interface DomainEntry {
  readonly kind: 'domain'
  /** `urn:mesh:domain:<domain>:<domain>`. */
  readonly urn: string
  /** Lower-case word of the URN: `flight-operations`. */
  readonly name: string
  readonly title: string
  readonly description?: string
  /** The team or person that answers for it. */
  readonly owner?: string
}

/** What is said of a domain when it is registered. */
export interface DomainFacts {
  /** Any title; its slug is the domain's name. */
  readonly title: string
  readonly description?: string
  readonly owner?: string
}
