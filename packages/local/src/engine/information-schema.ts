import { formatIdentifier, parseQualifiedName, type QualifiedName } from '@mesh/core'
import type { FunctionCall } from '@mesh/sql'
import type { AnySecurable, Column, Relation, Role } from '../catalog/securable.ts'
import { doesNotExist, invalidStatement, unsupportedFeature } from '../errors.ts'
import { policyReferencesFunction } from '../governance/policy-references-function.ts'
import { type OutputColumn, textType } from '../translate/emitted.ts'
import type { RowsRelation } from '../translate/translation.ts'
import { queryHistoryFunction } from '../usage/query-history-function.ts'
import { containersOf, sees } from './access.ts'
import { dataTypeName } from './data-type-name.ts'
import type { Execution } from './execution.ts'
import {
  databaseOf,
  findDatabase,
  findRelation,
  findSchema,
  type NameContext,
  relationsIn,
} from './find-object.ts'
import { tagReferenceColumns, tagReferences } from './tag-references.ts'

const text = (name: string): OutputColumn => ({ name, type: textType })
const count = (name: string): OutputColumn => ({ name, type: { kind: 'integer', precision: 9 } })

/** The views TABLES, COLUMNS and SCHEMATA of a database. @throws SQL.UNSUPPORTED for the others. */
export function informationSchema(
  { state: { catalog }, session }: Execution,
  roles: ReadonlySet<Role>,
  context: NameContext,
  name: QualifiedName,
): RowsRelation {
  const database = databaseOf(catalog, name.database, context)
  if (!sees(catalog, roles, database)) throw doesNotExist('Database', database.name)
  const schemas = [...database.schemas.values()].filter((each) => sees(catalog, roles, each))
  const relations = schemas
    .flatMap((each) => relationsIn(each, session))
    .filter((each) => sees(catalog, roles, each))
  const parts = [database.name, 'INFORMATION_SCHEMA', name.name]
  const rows = (columns: readonly OutputColumn[], list: readonly (readonly unknown[])[]): RowsRelation => ({
    kind: 'rows',
    columns,
    rows: list,
    parts,
  })
  switch (name.name) {
    case 'SCHEMATA':
      return rows(
        ['CATALOG_NAME', 'SCHEMA_NAME', 'SCHEMA_OWNER', 'COMMENT'].map(text),
        schemas.map((each) => [database.name, each.name, each.owner?.name ?? null, each.comment || null]),
      )
    case 'TABLES':
      return rows(
        [
          'TABLE_CATALOG',
          'TABLE_SCHEMA',
          'TABLE_NAME',
          'TABLE_OWNER',
          'TABLE_TYPE',
          'IS_DYNAMIC',
          'COMMENT',
        ].map(text),
        relations.map((each) => [
          database.name,
          each.schema.name,
          each.name,
          each.owner?.name ?? null,
          each.kind === 'VIEW' ? 'VIEW' : each.temporaryIn === undefined ? 'BASE TABLE' : 'LOCAL TEMPORARY',
          each.kind === 'DYNAMIC_TABLE' ? 'YES' : 'NO',
          each.comment || null,
        ]),
      )
    case 'COLUMNS':
      return rows(
        [
          text('TABLE_CATALOG'),
          text('TABLE_SCHEMA'),
          text('TABLE_NAME'),
          text('COLUMN_NAME'),
          count('ORDINAL_POSITION'),
          text('IS_NULLABLE'),
          text('DATA_TYPE'),
          text('COMMENT'),
        ],
        relations.flatMap((relation) =>
          relation.columns.map((column, index) => columnRow(relation, column, index)),
        ),
      )
    default:
      throw unsupportedFeature(`INFORMATION_SCHEMA.${name.name}`)
  }
}

function columnRow({ schema, name }: Relation, column: Column, index: number): readonly unknown[] {
  return [
    schema.database.name,
    schema.name,
    name,
    column.name,
    index + 1,
    column.nullable ? 'YES' : 'NO',
    dataTypeName(column.type),
    column.comment,
  ]
}

/** The table functions TAG_REFERENCES and TAG_REFERENCES_ALL_COLUMNS; undefined for other names. */
export function informationSchemaFunction(
  execution: Execution,
  roles: ReadonlySet<Role>,
  context: NameContext,
  call: FunctionCall,
): RowsRelation | undefined {
  const parts = call.name.parts.map((part) => part.name)
  const { catalog } = execution.state
  const name = parts.at(-1)
  if (name === 'QUERY_HISTORY') return queryHistoryFunction(execution, roles, call)
  if (name === 'POLICY_REFERENCES')
    return policyReferencesFunction(
      execution,
      roles,
      parts.length === 3 ? { ...context, database: parts[0] ?? null } : context,
      call,
    )
  if (name !== 'TAG_REFERENCES' && name !== 'TAG_REFERENCES_ALL_COLUMNS') return undefined
  const inside: NameContext = parts.length === 3 ? { ...context, database: parts[0] ?? null } : context
  const [target, domain] = call.arguments.map((each) =>
    each.kind === 'stringLiteral' ? each.value : undefined,
  )
  if (target === undefined || domain === undefined)
    throw invalidStatement(`${name} takes the name of an object and its domain as text`)
  const relation: RowsRelation = { kind: 'rows', columns: tagReferenceColumns, rows: [], parts: [name] }
  if (name === 'TAG_REFERENCES_ALL_COLUMNS') {
    const table = visible(findRelation(catalog, parseQualifiedName(target), inside))
    return {
      ...relation,
      rows: table.columns.flatMap((column) =>
        tagReferences(catalog, levels(table, column), table, 'COLUMN', column),
      ),
    }
  }
  switch (domain.toUpperCase()) {
    case 'DATABASE': {
      const object = visible(findDatabase(catalog, parseQualifiedName(target).name))
      return { ...relation, rows: tagReferences(catalog, levels(object, null), object, 'DATABASE', null) }
    }
    case 'SCHEMA': {
      const object = visible(findSchema(catalog, parseQualifiedName(target), inside))
      return { ...relation, rows: tagReferences(catalog, levels(object, null), object, 'SCHEMA', null) }
    }
    case 'TABLE':
    case 'VIEW': {
      const object = visible(findRelation(catalog, parseQualifiedName(target), inside))
      return { ...relation, rows: tagReferences(catalog, levels(object, null), object, 'TABLE', null) }
    }
    case 'COLUMN': {
      const { table, column } = splitColumn(target)
      const object = visible(findRelation(catalog, parseQualifiedName(table), inside))
      const found = object.columns.find((each) => each.name === column)
      if (found === undefined) throw doesNotExist('Column', column)
      return { ...relation, rows: tagReferences(catalog, levels(object, found), object, 'COLUMN', found) }
    }
    default:
      throw unsupportedFeature(`TAG_REFERENCES of a ${domain}`)
  }

  function visible<Object extends AnySecurable>(object: Object): Object {
    if (!sees(catalog, roles, object)) throw doesNotExist('Object', object.name)
    return object
  }
}

/** `table.column`, the column being the last part. */
function splitColumn(target: string): { readonly table: string; readonly column: string } {
  const found = /^(.*)\.("(?:[^"]|"")*"|[^."]+)$/s.exec(target)
  const [, table = '', column = ''] = found ?? []
  if (found === null) throw invalidStatement(`${formatIdentifier(target)} is no column of a table`)
  return { table, column: parseQualifiedName(column).name }
}

function levels(object: AnySecurable, column: Column | null) {
  const around = [...containersOf(object)]
    .reverse()
    .map((each) => ({ level: each.kind, tags: each.tags, own: false }))
  const kind = 'columns' in object ? 'TABLE' : object.kind
  const own = { level: kind, tags: object.tags, own: column === null }
  return [...(column === null ? [] : [{ level: 'COLUMN', tags: column.tags, own: true }]), own, ...around]
}
