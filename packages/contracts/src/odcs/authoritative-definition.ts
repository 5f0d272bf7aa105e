/** A link to the place where something is defined for good. */
export interface AuthoritativeDefinition {
  readonly url: string
  /** Open; the standard names `businessDefinition`, `canonicalUrl`, `glossary`, `implementation`, `tutorial`, … */
  readonly type: string
  readonly id?: string
  readonly description?: string
}
