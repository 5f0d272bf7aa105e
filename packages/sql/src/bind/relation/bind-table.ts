import type { QualifiedName } from '@mesh/core'
import type { ObjectName } from '../../tree/name/object-name.ts'
import type { TableName } from '../../tree/table/table-factor.ts'
import type { BoundColumn, BoundRelation } from '../bound-query.ts'
import { candidateNames } from '../candidate-names.ts'
import { passOn } from '../column/pass-on.ts'
import { type BindContext, report } from '../context/bind-context.ts'
import { findCommonTable, type Scope } from '../scope/scope.ts'
import type { CatalogTable } from '../sql-catalog.ts'
import { expandView } from './expand-view.ts'
import { findTable } from './find-table.ts'
import { metadataColumns } from './metadata-columns.ts'
import { openRelation } from './open-relation.ts'
import { writtenName } from './written-name.ts'

/** What a name in FROM means: a common table where it has one part, else something of the catalog. */
export function bindTable(
  context: BindContext,
  scope: Scope,
  { name, history }: Pick<TableName, 'name' | 'history'>,
): BoundRelation {
  const [only] = name.parts
  const common =
    name.parts.length === 1 && only !== undefined ? findCommonTable(scope.common, only.name) : undefined
  if (common !== undefined && only !== undefined)
    return {
      name: only.name,
      // A common table joined with itself has two columns of each name: they must be two things.
      columns: common.columns.map((column) => passOn(column)),
      source: { kind: 'query', query: common.query },
    }
  const relation = catalogRelation(context, name)
  return history?.kind === 'changes' ? withChanges(relation) : relation
}

/** Something of the catalog by its name alone, whatever common tables there are; the first of the candidates that is there. */
export function catalogRelation(
  context: BindContext,
  name: ObjectName,
  candidates: readonly QualifiedName[] = candidateNames(writtenName(name), context.session),
): BoundRelation {
  if (name.dynamic !== undefined) {
    report(context, name.span, {
      code: 'SQL.DYNAMIC_NAME',
      severity: 'info',
      message:
        'The name of this table is known only when the statement runs, so its columns are taken from the query',
    })
    return openRelation
  }
  const found = findTable(context, name, candidates)
  if ('columns' in found) {
    const { stored, pseudo } = columnsOf(found)
    return (
      expandView(context, found, name.span) ?? {
        name: found.name.name,
        columns: stored,
        ...(pseudo.length > 0 && { pseudo }),
        source: { kind: 'table', table: found.name, known: true },
      }
    )
  }
  return {
    name: found.name,
    columns: [{ name: '*', open: true, origin: { kind: 'star', table: found } }],
    source: { kind: 'table', table: found, known: false },
  }
}

function columnsOf(table: CatalogTable): {
  readonly stored: readonly BoundColumn[]
  readonly pseudo: readonly BoundColumn[]
} {
  const column = ({ name, type }: CatalogTable['columns'][number]): BoundColumn => ({
    name,
    ...(type !== undefined && { type }),
    origin: { kind: 'table', table: table.name, column: name, known: true },
  })
  const own = table.columns.map(column)
  if (table.kind !== 'stream' && table.kind !== 'external table') return { stored: own, pseudo: [] }
  const names = new Set(table.columns.map(({ name }) => name))
  const added = metadataColumns[table.kind].filter(({ name }) => !names.has(name)).map(column)
  return table.kind === 'stream' ? { stored: [...own, ...added], pseudo: [] } : { stored: own, pseudo: added }
}

/** CHANGES gives the columns of a stream too. */
const withChanges = (relation: BoundRelation): BoundRelation => ({
  ...relation,
  columns: [
    ...relation.columns,
    ...metadataColumns.stream.map(
      (column): BoundColumn => ({ ...column, origin: { kind: 'expression', inputs: [], queries: [] } }),
    ),
  ],
})
