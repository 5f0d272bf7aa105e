import type { Catalog } from '../catalog/catalog.ts'
import type { Column } from '../catalog/object/column.ts'
import type { Policy } from '../catalog/object/policy.ts'
import type { Relation } from '../catalog/object/relation.ts'
import { invalidStatement } from '../errors/statement-failures.ts'
import type { Emitted } from '../translate/emitted.ts'
import { maskingInForce } from './masking-in-force.ts'

/** The value of a policy for values of its parameters, where it stands; `column` is the one that it masks. */
export type ApplyPolicy = (
  policy: Policy,
  values: readonly Emitted[],
  relation: Relation,
  column?: Column,
) => Emitted

/** What the policies of a relation make of its rows. */
export interface Guard {
  /** What a column shows, where it is masked. */
  readonly masks: ReadonlyMap<string, Emitted>
  /** The rows that there are, in DuckDB's SQL; undefined for all. */
  readonly condition: string | undefined
}

/**
 * What the policies of a relation make of rows whose columns `value` gives. The row access policy sees them unmasked.
 *
 * Source: https://docs.snowflake.com/en/user-guide/security-row-intro#row-access-policies-at-query-runtime
 */
export function guard(
  catalog: Catalog,
  relation: Relation,
  value: (column: string) => string,
  apply: ApplyPolicy,
): Guard {
  const values = (names: readonly string[]): readonly Emitted[] =>
    names.map((name) => {
      const column = relation.columns.find((each) => each.name === name)
      if (column === undefined)
        throw invalidStatement(`A policy of '${relation.name}' takes a column '${name}' that is not there.`)
      return { sql: value(name), type: column.type }
    })
  const masks = new Map<string, Emitted>()
  for (const column of relation.columns) {
    const found = maskingInForce(catalog, relation, column)
    if (found !== undefined)
      masks.set(column.name, apply(found.policy, values(found.columns), relation, column))
  }
  const { rowAccess } = relation
  const condition = rowAccess && apply(rowAccess.policy, values(rowAccess.columns), relation).sql
  return { masks, condition }
}
