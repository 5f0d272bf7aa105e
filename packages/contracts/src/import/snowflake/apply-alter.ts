import { type Alter, type AlterColumn, renderSql, toQualifiedName } from '@mesh/sql'
import type { DraftColumn, DraftTable } from '../draft/draft-table.ts'
import { addColumn, meshProperty } from './add-column.ts'
import { addConstraint } from './add-constraint.ts'
import { columnType } from './column-type.ts'
import type { StatementContext } from './statement-context.ts'

/** Changes a table as ALTER TABLE or ALTER VIEW does. */
export function applyAlter(
  draft: DraftTable | undefined,
  { objectType, actions, name }: Alter,
  context: StatementContext,
): void {
  if (draft === undefined) {
    context.report(
      `ALTER ${objectType} ${name.parts.map((part) => part.name).join('.')} changes nothing that is imported`,
    )
    return
  }
  for (const action of actions) {
    switch (action.kind) {
      case 'addColumns':
        for (const column of action.columns) addColumn(draft, column, context)
        break
      case 'dropColumns': {
        const gone = new Set(action.columns.map((each) => each.name))
        draft.columns = draft.columns.filter((each) => !gone.has(each.name))
        draft.keys = draft.keys.filter(({ columns }) => !columns.some((each) => gone.has(each)))
        break
      }
      case 'renameColumn':
        rename(draft, action.from.name, action.to.name)
        break
      case 'renameTo':
        draft.name = { ...draft.name, ...toQualifiedName(action.name) }
        break
      case 'addConstraint':
        addConstraint(draft, action.constraint, context)
        break
      case 'alterColumn':
        alterColumn(draft, action, context)
        break
      case 'setTags':
        draft.tags.push(...action.tags.map(({ name: tag, value }) => ({ tag: toQualifiedName(tag), value })))
        break
      case 'setProperties':
        for (const { key, value } of action.properties)
          if (key === 'COMMENT' && 'kind' in value && value.kind === 'stringLiteral')
            draft.comment = value.value
          else context.report(`${key} of ${draft.name.name} is not kept`, 'info')
        break
      default:
        context.report(`${action.kind} of ${draft.name.name} is not kept`)
    }
  }
}

function rename(draft: DraftTable, from: string, to: string): void {
  const renamed = (columns: readonly string[]) => columns.map((each) => (each === from ? to : each))
  for (const column of draft.columns) if (column.name === from) column.name = to
  draft.keys = draft.keys.map((key) => ({ ...key, columns: renamed(key.columns) }))
}

function alterColumn(draft: DraftTable, { column, change }: AlterColumn, context: StatementContext): void {
  const found = draft.columns.find((each) => each.name === column.name)
  if (found === undefined) {
    context.report(`There is no column ${column.name} in ${draft.name.name}`)
    return
  }
  switch (change.kind) {
    case 'setDataType':
      Object.assign(found, columnType(change.type))
      return
    case 'setNotNull':
      found.required = true
      return
    case 'dropNotNull':
      found.required = false
      return
    case 'setDefault':
      setDefault(found, renderSql(change.value))
      return
    case 'dropDefault':
      setDefault(found, undefined)
      return
    case 'setComment':
      found.comment = change.comment
      return
    case 'unsetComment':
      delete found.comment
      return
    case 'setTags':
      found.tags.push(...change.tags.map(({ name: tag, value }) => ({ tag: toQualifiedName(tag), value })))
      return
    default:
      context.report(`${change.kind} of column ${column.name} of ${draft.name.name} is not kept`)
  }
}

function setDefault(column: DraftColumn, value: string | undefined): void {
  column.customProperties = [
    ...column.customProperties.filter(({ property }) => property !== 'default'),
    ...(value === undefined ? [] : [meshProperty('default', value)]),
  ]
}
