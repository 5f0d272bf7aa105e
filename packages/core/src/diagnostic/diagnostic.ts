/** How serious a {@link Diagnostic} is. */
export type Severity = 'error' | 'warning' | 'info'

/** A place in a file or a document. Lines and columns count from 1; the offset, in UTF-16 units, from 0. */
export interface Location {
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly offset?: number
  /** JSON pointer (RFC 6901) into the document. */
  readonly pointer?: string
}

/** A finding: something that a person should know about a definition, a plan or data. A value, never thrown. */
export interface Diagnostic {
  /** Stable code, `NAMESPACE.SUBCODE`. */
  readonly code: string
  readonly severity: Severity
  /** One sentence: what is wrong. */
  readonly message: string
  readonly where?: Location
  /** What to do about it. */
  readonly hint?: string
  /** Page that explains the rule. */
  readonly docs?: string
}
