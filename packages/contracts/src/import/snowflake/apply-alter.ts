import { formatQualifiedName } from '@mesh/core'
import { type Alter, type AlterColumn, type DropConstraint, renderSql } from '@mesh/sql'
import type { DraftColumn, DraftTable } from '../draft/draft-table.ts'
import { addColumn } from './add-column.ts'
import { addConstraint } from './add-constraint.ts'
import { columnType } from './column-type.ts'
import { findDraft } from './find-draft.ts'
import { meshProperty } from './mesh-property.ts'
import { policyKey, policyProperties } from './policy-property.ts'
import type { StatementContext } from './statement-context.ts'
import { storedObject } from './stored-object.ts'
import { storedTags } from './stored-tags.ts'

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
        for (const column of action.columns)
          if (!draft.columns.some((each) => each.name === column.name.name)) addColumn(draft, column, context)
          else if (!action.ifNotExists && column.ifNotExists !== true)
            context.report(`Column ${column.name.name} of ${draft.name.name} is there already`)
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
      case 'renameTo': {
        const name = storedObject(action.name, context)
        if (name !== undefined) draft.name = { ...draft.name, ...name }
        break
      }
      case 'swapWith': {
        const name = storedObject(action.name, context)
        const other = name && findDraft(context.drafts, name)
        if (other === undefined)
          context.report(`${draft.name.name} is swapped with a table that is not imported`)
        else [draft.name, other.name] = [other.name, draft.name]
        break
      }
      case 'dropConstraint':
        draft.keys = draft.keys.filter((key) => !drops(action, key))
        break
      case 'unsetTags': {
        const gone = action.names
          .flatMap((each) => storedObject(each, context) ?? [])
          .map(formatQualifiedName)
        draft.tags = draft.tags.filter(({ tag }) => !gone.includes(formatQualifiedName(tag)))
        break
      }
      case 'unsetProperties':
        if (action.keys.includes('COMMENT')) delete draft.comment
        break
      case 'attachPolicy':
        draft.customProperties.push(...policyProperties([action.policy], context))
        break
      case 'detachPolicy':
        draft.customProperties = draft.customProperties.filter(
          ({ property }) => property !== policyKey(action.type),
        )
        break
      case 'addConstraint':
        addConstraint(draft, action.constraint, context)
        break
      case 'alterColumn':
        alterColumn(draft, action, context)
        break
      case 'setTags':
        draft.tags.push(...storedTags(action.tags, context))
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

/** Whether DROP CONSTRAINT means a key. */
function drops({ type, name, columns }: DropConstraint, key: DraftTable['keys'][number]): boolean {
  if (type === 'CONSTRAINT') return name !== undefined && key.name === name.name
  if (type === 'PRIMARY KEY') return key.kind === 'primary'
  const wanted = columns.map((each) => each.name).join('\n')
  return key.kind === (type === 'UNIQUE' ? 'unique' : 'foreign') && key.columns.join('\n') === wanted
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
      found.tags.push(...storedTags(change.tags, context))
      return
    case 'attachPolicy':
      found.customProperties.push(...policyProperties([change.policy], context))
      return
    case 'detachPolicy':
      found.customProperties = found.customProperties.filter(
        ({ property }) => property !== policyKey(change.type),
      )
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
