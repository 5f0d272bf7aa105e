import type { Location } from '@mesh/core'

/** Where an edge is known from. */
export type LineageEvidence = SqlEvidence | DeclaredEvidence

/** The edge was read out of a statement. */
export interface SqlEvidence {
  readonly source: 'sql'
  /** The place in the statement that makes the edge. */
  readonly where?: Location
}

/** Somebody said so: a definition, a person, another tool. */
export interface DeclaredEvidence {
  readonly source: 'declared'
  /** Who: a file, a tool, a person. */
  readonly by: string
}
