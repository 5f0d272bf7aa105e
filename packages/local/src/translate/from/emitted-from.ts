import type { ScopeRelation } from '../scope.ts'

/** FROM, and what the rest of the query may name. */
export interface EmittedFrom {
  readonly sql: string
  readonly relations: readonly ScopeRelation[]
}
