import type { MeshError } from '@mesh/core'
import {
  type FunctionCall,
  findFunction,
  type TableAlias,
  type TableName,
  type TableReference,
  toQualifiedName,
} from '@mesh/sql'
import { unknownFunction } from '../../errors/routine-failures.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { quoted } from '../emitted.ts'
import type { ScopeColumn } from '../scope.ts'
import { spellRows } from '../spell-rows.ts'
import { storedName } from '../stored-name.ts'
import { translateQuery } from '../translate-query.ts'
import type { ResolvedRelation, Translation } from '../translation.ts'
import { derivedFrom, qualifiersOf } from './derived-from.ts'
import type { EmittedFrom } from './emitted-from.ts'
import { expand } from './expand.ts'
import { expansionOf } from './expansion-of.ts'
import { type FromContext, lateralScope } from './from-context.ts'
import { translatePivot } from './pivot.ts'
import { translateSample } from './sample.ts'
import { translateJoins } from './translate-join.ts'
import { translateUnpivot } from './unpivot.ts'
import { userTable } from './user-table.ts'

/** One table of FROM. @throws SQL.UNSUPPORTED, SQL.NOT_FOUND. */
export function translateReference(reference: TableReference, context: FromContext): EmittedFrom {
  const { around, translation } = context
  switch (reference.kind) {
    case 'tableName':
      return translateName(reference, context)
    case 'derivedTable': {
      const query = translateQuery(
        reference.query,
        reference.lateral ? lateralScope(context) : around,
        translation,
      )
      const lateral = reference.lateral ? 'LATERAL ' : ''
      return derivedFrom(`${lateral}(${query.sql})`, query.columns, reference.alias, [], translation)
    }
    case 'tableFunction': {
      const expansion = expansionOf(reference, context)
      if (expansion !== undefined) return expand(undefined, expansion, reference.alias, context)
      const own = userTable(reference, context)
      if (own !== undefined) return own.kind === 'lateral' ? own.from : own.around(undefined, context)
      const rows = translation.stage?.(reference) ?? translation.tableFunction(reference.call)
      if (rows === undefined) throw missingFunction(reference.call, translation)
      return resolved(rows, reference.alias, translation)
    }
    case 'directoryTable':
    case 'stageTable': {
      const files = translation.stage?.(reference)
      if (files !== undefined) return resolved(files, reference.alias, translation)
      throw unsupportedFeature('a query over a stage', translation.locate(reference.span))
    }
    case 'joinedTable':
      return translateJoins(reference, context)
    case 'pivot':
      return translatePivot(reference, context)
    case 'unpivot':
      return translateUnpivot(reference, context)
    case 'sample':
      return translateSample(reference, context)
    default:
      throw unsupportedFeature(reference.kind, translation.locate(reference.span))
  }
}

/** A table function that there is in Snowflake alone, or nowhere. */
function missingFunction({ name: { parts }, span }: FunctionCall, translation: Translation): MeshError {
  const name = parts.map((part) => part.name).join('.')
  const where = translation.locate(span)
  const isKnown =
    findFunction(parts.at(-1)?.name ?? '') !== undefined || parts.at(-2)?.name === 'INFORMATION_SCHEMA'
  return isKnown ? unsupportedFeature(`table function ${name}`, where) : unknownFunction(name, where)
}

function translateName(
  { name, alias, history, span }: TableName,
  { around, translation }: FromContext,
): EmittedFrom {
  const [only, ...more] = name.parts
  const common = more.length === 0 && only !== undefined ? around.commonTables.get(only.name) : undefined
  if (common !== undefined && only !== undefined)
    return derivedFrom(common.sqlName, common.columns, alias, [only.name], translation)
  if (more.length === 0 && only?.name === 'DUAL')
    return derivedFrom('(SELECT 1 AS c1)', [], alias, ['DUAL'], translation)
  return resolved(
    translation.relation(toQualifiedName(name), translation.locate(span), history),
    alias,
    translation,
  )
}

function resolved(
  found: ResolvedRelation,
  alias: TableAlias | undefined,
  translation: Translation,
): EmittedFrom {
  if (found.kind === 'queried')
    return derivedFrom(`(${found.query.sql})`, found.query.columns, alias, found.parts, translation)
  if (found.kind === 'rows')
    return derivedFrom(`(${spellRows(found)})`, found.columns, alias, found.parts, translation)
  const sqlName = `r${translation.nextId()}`
  const columns = found.columns.map(
    (each, index): ScopeColumn => ({
      name: alias?.columns[index]?.name ?? each.name,
      type: each.type,
      sql: `${sqlName}.${quoted(storedName(each))}`,
    }),
  )
  return {
    sql: `${found.from} AS ${sqlName}`,
    relations: [{ qualifiers: qualifiersOf(alias, found.parts), columns }],
  }
}
