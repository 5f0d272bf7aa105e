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

/** A column that USING or NATURAL made of two. */
interface MergedColumn {
  readonly column: BoundColumn
  readonly members: ReadonlySet<BoundColumn>
}

/** What names can mean at one place of a query. */
export interface Scope {
  readonly relations: BoundRelation[]
  readonly merged: Map<string, MergedColumn>
  readonly common: CommonTables | undefined
  /** The query around this one, for correlated references. */
  readonly outer: Scope | undefined
  /** The column of a select-list alias; nothing when there is none, or when it is being bound right now. */
  alias(name: string): BoundColumn | undefined
  window(name: Identifier): NamedWindow | undefined
}

/** A scope with nothing in FROM yet. */
export const createScope = (common: CommonTables | undefined, outer: Scope | undefined): Scope => ({
  relations: [],
  merged: new Map(),
  common,
  outer,
  alias: () => undefined,
  window: () => undefined,
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
