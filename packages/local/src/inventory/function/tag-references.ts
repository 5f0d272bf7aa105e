import { formatIdentifier, parseQualifiedName } from '@mesh/core'
import type { Column } from '../../catalog/object/column.ts'
import type { AnySecurable } from '../../catalog/object/securable.ts'
import { containersOf, sees } from '../../engine/access.ts'
import { findDatabase, findObject, findRelation, findSchema } from '../../engine/find-object.ts'
import { tagReferenceColumns, tagReferences } from '../../engine/tag-references.ts'
import { doesNotExist } from '../../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import type { RowsRelation } from '../../translate/translation.ts'
import type { AccountFunction } from './account-function.ts'
import { type Asked, textGiven } from './asked.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions/tag_references */
export const tagReferencesFunction: AccountFunction = {
  parameters: ['OBJECT_NAME', 'OBJECT_DOMAIN'],
  relation: (asked) => {
    const { target, domain } = required(asked)
    return references(asked, tagsInForce(asked, target, domain))
  },
}

/** The tags in force on an object or a column, a row each, by its name and the name of its domain. @throws SQL.NOT_FOUND. */
export function tagsInForce(
  asked: Pick<Asked, 'execution' | 'roles' | 'context'>,
  target: string,
  domain: string,
): ReturnType<typeof tagReferences> {
  const { execution, context } = asked
  const { catalog } = execution.state
  const rows = (object: AnySecurable, level: string, column: Column | null) =>
    tagReferences(catalog, levels(visible(asked, object), column), object, level, column)
  switch (domain) {
    case 'DATABASE':
      return rows(findDatabase(catalog, parseQualifiedName(target).name), 'DATABASE', null)
    case 'SCHEMA':
      return rows(findSchema(catalog, parseQualifiedName(target), context), 'SCHEMA', null)
    case 'TABLE':
    case 'VIEW':
      return rows(findRelation(catalog, parseQualifiedName(target), context), 'TABLE', null)
    case 'WAREHOUSE':
    case 'ROLE':
    case 'USER':
      return rows(findObject(catalog, domain, parseQualifiedName(target), context), domain, null)
    case 'COLUMN': {
      const { table, column } = splitColumn(target)
      const object = findRelation(catalog, parseQualifiedName(table), context)
      const found = object.columns.find((each) => each.name === column)
      if (found === undefined) throw doesNotExist('Column', column)
      return rows(object, 'COLUMN', found)
    }
    default:
      throw unsupportedFeature(`TAG_REFERENCES of a ${domain}`)
  }
}

/** Source: https://docs.snowflake.com/en/sql-reference/functions/tag_references_all_columns */
export const tagReferencesAllColumnsFunction: AccountFunction = {
  parameters: ['OBJECT_NAME', 'OBJECT_DOMAIN'],
  relation: (asked) => {
    const { target } = required(asked)
    const { catalog } = asked.execution.state
    const table = findRelation(catalog, parseQualifiedName(target), asked.context)
    visible(asked, table)
    return references(
      asked,
      table.columns.flatMap((column) =>
        tagReferences(catalog, levels(table, column), table, 'COLUMN', column),
      ),
    )
  },
}

const references = ({ name }: Asked, rows: RowsRelation['rows']): RowsRelation => ({
  kind: 'rows',
  columns: tagReferenceColumns,
  rows,
  parts: [name],
})

function required(asked: Asked): { readonly target: string; readonly domain: string } {
  const target = textGiven(asked, 'OBJECT_NAME')
  const domain = textGiven(asked, 'OBJECT_DOMAIN')?.toUpperCase()
  if (target === undefined || domain === undefined)
    throw invalidStatement(`${asked.name} takes the name of an object and its domain as text`)
  return { target, domain }
}

function visible(
  { execution, roles }: Pick<Asked, 'execution' | 'roles'>,
  object: AnySecurable,
): AnySecurable {
  if (!sees(execution.state.catalog, roles, object)) throw doesNotExist('Object', object.name)
  return object
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
