import type { Identifier } from '../../tree/name/identifier.ts'
import type { NamedWindow } from '../../tree/query/select.ts'
import type { BoundColumn, BoundQuery, BoundRelation } from '../bound-query.ts'

/** Common tables by name; an inner WITH hides those of its surroundings. */
export interface CommonTables {
  readonly tables: ReadonlyMap<string, CommonTableEntry>
  readonly parent?: CommonTables
}

/** A common table that queries may read. */
export interface CommonTableEntry {
  readonly columns: readonly BoundColumn[]
  readonly query: BoundQuery
}

/** What names can mean at one place of a query. */
export interface Scope {
  readonly relations: BoundRelation[]
  /** What `*` gives, in order. */
  readonly columns: BoundColumn[]
  /** The column that USING or NATURAL put in the place of another. */
  readonly merged: Map<BoundColumn, BoundColumn>
  readonly common: CommonTables | undefined
  /** The query around this one, for correlated references; for the condition of a join the query that it stands in. */
  readonly outer: Scope | undefined
  /** Whether it is the condition of a join: the query around may know a name that an unknown table here might have. */
  readonly join: boolean
  /** The column of a select-list alias; nothing when there is none, or when it is being bound right now. */
  alias(name: string): BoundColumn | undefined
  window(name: Identifier): NamedWindow | undefined
}

const nothing = (): undefined => undefined

/** A scope with nothing in FROM yet. */
export const createScope = (common: CommonTables | undefined, outer: Scope | undefined): Scope => ({
  relations: [],
  columns: [],
  merged: new Map(),
  common,
  outer,
  join: false,
  alias: nothing,
  window: nothing,
})

/** A scope that knows some columns and nothing else: what a query gives, a table that a statement changes. */
export const scopeOf = (relations: readonly BoundRelation[], outer?: Scope): Scope => ({
  ...createScope(outer?.common, outer),
  relations: [...relations],
  columns: relations.flatMap(({ columns }) => columns),
})

/** The common table of a name, the innermost first. */
export function findCommonTable(
  common: CommonTables | undefined,
  name: string,
): CommonTableEntry | undefined {
  for (let at = common; at !== undefined; at = at.parent) {
    const found = at.tables.get(name)
    if (found !== undefined) return found
  }
  return undefined
}
