import type { QualifiedName } from '@mesh/core'
import type { ObjectName } from '../../tree/name/object-name.ts'
import { type BindContext, report } from '../context/bind-context.ts'
import { suggestName } from '../context/suggest-name.ts'
import type { CatalogTable } from '../sql-catalog.ts'

/** A table that a query reads: as the catalog has it, or its name where the catalog has none, with a finding. */
export function findTable(
  context: BindContext,
  name: ObjectName,
  candidates: readonly QualifiedName[],
): CatalogTable | QualifiedName {
  const { catalog, session } = context
  for (const candidate of candidates) {
    const found = catalog.table(candidate, session)
    if (found !== undefined) return found
  }
  const table = candidates[0] as QualifiedName
  report(context, name.span, {
    code: 'SQL.UNKNOWN_TABLE',
    severity: 'warning',
    message: `${spell(table)} is not in the catalog, so its columns are taken from the query`,
    hint:
      suggestTable(context, table) ??
      'Add the table to the catalog, or give the session the database and schema that complete its name.',
  })
  return table
}

/** A name that is near and in the same schema, else one that is equal in another. */
function suggestTable(context: BindContext, table: QualifiedName): string | undefined {
  const names = [...(context.catalog.names?.() ?? [])]
  const near = names.filter(({ database, schema }) => database === table.database && schema === table.schema)
  const suggestion = suggestName(
    context,
    table.name,
    near.map(({ name }) => name),
  )
  if (suggestion !== undefined) return suggestion
  const elsewhere = names.find(({ name }) => name === table.name)
  return elsewhere === undefined ? undefined : `Did you mean ${spell(elsewhere)}?`
}

const spell = ({ database, schema, name }: QualifiedName): string =>
  [database, schema, name].filter((part) => part !== undefined).join('.')
