import type { TableAlias } from '@mesh/sql'
import { derivedColumn, type OutputColumn } from '../emitted.ts'
import type { ScopeColumn } from '../scope.ts'
import type { Translation } from '../translation.ts'
import type { EmittedFrom } from './emitted-from.ts'

/** A query, or what stands for one, in FROM: its columns are called `c1`, `c2`, …. */
export function derivedFrom(
  sql: string,
  outputs: readonly OutputColumn[],
  alias: TableAlias | undefined,
  parts: readonly string[],
  translation: Translation,
): EmittedFrom {
  const sqlName = `r${translation.nextId()}`
  const columns = outputs.map(
    (each, index): ScopeColumn => ({
      name: alias?.columns[index]?.name ?? each.name,
      type: each.type,
      sql: `${sqlName}.${derivedColumn(index)}`,
    }),
  )
  return { sql: `${sql} AS ${sqlName}`, relations: [{ qualifiers: qualifiersOf(alias, parts), columns }] }
}

/** The names that qualify columns: the alias alone, or the parts of the full name from the last one on. */
export const qualifiersOf = (alias: TableAlias | undefined, parts: readonly string[]): readonly string[] =>
  alias === undefined ? [...parts].reverse() : [alias.name.name]
