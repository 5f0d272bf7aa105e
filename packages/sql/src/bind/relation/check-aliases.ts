import type { BoundRelation } from '../bound-query.ts'
import { type BindContext, report } from '../context/bind-context.ts'
import { nameKey } from '../name-key.ts'

/** Reports a name that two things in FROM have: Snowflake calls it a duplicate alias. */
export function checkAliases(context: BindContext, relations: readonly BoundRelation[]): void {
  const owners = new Map<string, BoundRelation>()
  for (const relation of relations) {
    const { name, source, span } = relation
    if (name === undefined || (source.kind === 'function' && source.name === name)) continue
    const other = owners.get(name)
    if (other === undefined) owners.set(name, relation)
    else if (span !== undefined && !toldApart(relation, other))
      report(context, span, {
        code: 'SQL.DUPLICATE_ALIAS',
        message: `${name} is the name of two things in FROM`,
        hint: 'Give one of them another alias.',
      })
  }
}

/** Tables of two schemas may share a name: the schema before it tells them apart. */
const toldApart = (left: BoundRelation, right: BoundRelation): boolean =>
  left.source.kind === 'table' &&
  right.source.kind === 'table' &&
  left.source.table.name === left.name &&
  right.source.table.name === right.name &&
  nameKey(left.source.table) !== nameKey(right.source.table)
