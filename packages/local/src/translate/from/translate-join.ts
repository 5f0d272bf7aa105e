import type { Join, JoinedTable } from '@mesh/sql'
import { invalidName } from '../../errors/name-failures.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { comparable } from '../comparison/comparable.ts'
import { findColumns, type Scope, type ScopeColumn } from '../scope.ts'
import { translateExpression } from '../translate-expression.ts'
import type { Translation } from '../translation.ts'
import { truthOf } from '../truth-of.ts'
import type { EmittedFrom } from './emitted-from.ts'
import { expand } from './expand.ts'
import { expansionOf } from './expansion-of.ts'
import type { FromContext } from './from-context.ts'
import { translateReference } from './translate-reference.ts'
import { userTable } from './user-table.ts'

/** Tables joined by JOIN, from the left. */
export function translateJoins({ first, joins }: JoinedTable, context: FromContext): EmittedFrom {
  return joins.reduce<EmittedFrom>(
    (left, join) => translateJoin(left, join, context),
    translateReference(first, context),
  )
}

function translateJoin(left: EmittedFrom, join: Join, context: FromContext): EmittedFrom {
  const { around, before, translation } = context
  const inside = { ...context, before: [...before, ...left.relations] }
  const expansion = expansionOf(join.table, inside)
  if (expansion !== undefined) {
    const isOuter = join.type === 'LEFT'
    const isPlain = join.on === undefined || (join.on.kind === 'booleanLiteral' && join.on.value)
    if (!isPlain || join.using !== undefined || !['CROSS', 'INNER', 'LEFT'].includes(join.type))
      throw unsupportedFeature(
        'a condition or outer side of a join with a table function',
        translation.locate(join.span),
      )
    const list = isOuter
      ? `CASE WHEN len(coalesce(${expansion.list}, [])) = 0 THEN [NULL] ELSE ${expansion.list} END`
      : expansion.list
    return expand(left, { ...expansion, list }, join.table.alias, context)
  }
  const own = userTable(join.table, inside)
  if (own?.kind === 'partitioned') {
    const isPlain = join.on === undefined || (join.on.kind === 'booleanLiteral' && join.on.value)
    if (!isPlain || join.using !== undefined || !['CROSS', 'INNER'].includes(join.type))
      throw unsupportedFeature(
        'a condition or outer side of a join with a table function',
        translation.locate(join.span),
      )
    return own.around(left, context)
  }
  const right = own?.from ?? translateReference(join.table, inside)
  const relations = [...left.relations, ...right.relations]
  const table = join.table.kind === 'joinedTable' ? `(${right.sql})` : right.sql
  // An ASOF join keeps rows of the left side without a match, as Snowflake says.
  const head = `${left.sql} ${join.type === 'ASOF' ? 'ASOF LEFT' : join.type} JOIN ${table}`
  const scope: Scope = { ...around, parent: around, relations, aliases: new Map() }
  const condition = (each: Join['on']) =>
    each === undefined ? [] : [truthOf(translateExpression(each, scope, translation))]
  const match = condition(join.match)
  const names = join.natural ? sharedNames(left, right) : (join.using ?? []).map((each) => each.name)
  if (names.length > 0) return mergeColumns(head, join, names, left, right, match, translation)
  if (join.type === 'CROSS' || (join.on === undefined && join.natural)) return { sql: head, relations }
  const on = [...condition(join.on), ...match]
  return { sql: `${head} ON ${on.length === 0 ? 'TRUE' : on.join(' AND ')}`, relations }
}

const sharedNames = (left: EmittedFrom, right: EmittedFrom): readonly string[] => {
  const names = new Set(right.relations.flatMap((each) => each.columns.map((column) => column.name)))
  return left.relations
    .flatMap((each) => each.columns.map((column) => column.name))
    .filter((name) => names.has(name))
}

function equal(left: ScopeColumn, right: ScopeColumn): string {
  const [one, other] = comparable(left, right)
  return `${one.sql} = ${other.sql}`
}

/** A join by equal names: the shared columns stand first, once. */
function mergeColumns(
  head: string,
  join: Join,
  names: readonly string[],
  left: EmittedFrom,
  right: EmittedFrom,
  match: readonly string[],
  translation: Translation,
): EmittedFrom {
  const columnOf = (name: string, { relations }: EmittedFrom): ScopeColumn => {
    const span = join.span
    const [found] = findColumns([{ kind: 'identifier', name, quoted: true, span }], relations, translation)
    if (found === undefined) throw invalidName(name, translation.locate(span))
    return found
  }
  const pairs = names.map((name) => [name, columnOf(name, left), columnOf(name, right)] as const)
  const merged = pairs.map(([name, one, other]): ScopeColumn => {
    const sql =
      join.type === 'FULL'
        ? `coalesce(${one.sql}, ${other.sql})`
        : join.type === 'RIGHT'
          ? other.sql
          : one.sql
    return { name, type: one.type, sql }
  })
  const hidden = [...left.relations, ...right.relations].map((relation) => ({
    ...relation,
    columns: relation.columns.map((each) => (names.includes(each.name) ? { ...each, merged: true } : each)),
  }))
  return {
    sql: `${head} ON ${[...pairs.map(([, one, other]) => equal(one, other)), ...match].join(' AND ')}`,
    relations: [{ qualifiers: [], columns: merged }, ...hidden],
  }
}
