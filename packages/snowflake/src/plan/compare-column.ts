import type { ColumnDefinition } from '../object/column-definition.ts'
import type { TableObject } from '../object/table.ts'
import {
  addColumn,
  alterColumnComment,
  alterColumnNull,
  alterColumnType,
  copyColumn,
  dropColumn,
  renameColumn,
} from '../statement/alter-object.ts'
import { typeChange } from '../type/type-change.ts'
import type { Alter } from './compare-table.ts'
import type { StepDraft } from './step-draft.ts'

/** Steps for the type, NULL and comment of a column that stays. */
export function compareColumn(
  table: TableObject,
  wanted: ColumnDefinition,
  present: ColumnDefinition,
  alter: Alter,
): readonly StepDraft[] {
  const type = compareType(table, wanted, present, alter)
  // A converted column is a new one, which already has the declared NULL rule and comment.
  if (type?.converted) return [type.draft]
  return [
    ...(type === undefined ? [] : [type.draft]),
    ...(wanted.nullable === present.nullable
      ? []
      : [
          alter(
            [alterColumnNull(table, wanted.name, wanted.nullable)],
            wanted.nullable ? 'NULL is now allowed' : 'NULL is now refused; the step fails if a row has one',
            {
              property: `column ${wanted.name} null`,
              before: nullWord(present.nullable),
              after: nullWord(wanted.nullable),
            },
          ),
        ]),
    ...(wanted.comment === present.comment
      ? []
      : [
          alter([alterColumnComment(table, wanted.name, wanted.comment)], 'The comment of a column differs', {
            property: `column ${wanted.name} comment`,
            ...(present.comment !== '' && { before: present.comment }),
            ...(wanted.comment !== '' && { after: wanted.comment }),
          }),
        ]),
  ]
}

const nullWord = (nullable: boolean): string => (nullable ? 'NULL' : 'NOT NULL')

function compareType(
  table: TableObject,
  wanted: ColumnDefinition,
  present: ColumnDefinition,
  alter: Alter,
): { readonly draft: StepDraft; readonly converted: boolean } | undefined {
  const { name, type } = wanted
  const change = { property: `column ${name} type`, before: present.type, after: type }
  switch (typeChange(present.type, type)) {
    case 'same':
      return undefined
    case 'widen':
      return {
        converted: false,
        draft: alter([alterColumnType(table, name, type)], 'The type is wider', change),
      }
    case 'narrow': {
      const reason = 'The type is narrower; the step fails if a value does not fit'
      return {
        converted: false,
        draft: alter([alterColumnType(table, name, type)], reason, change, 'rebuild'),
      }
    }
    case 'convert': {
      const interim = `${name}__CONVERTED`
      const statements = [
        addColumn(table, { ...wanted, name: interim, nullable: true }),
        copyColumn(table, name, interim, type),
        dropColumn(table, name),
        renameColumn(table, interim, name),
        ...(wanted.nullable ? [] : [alterColumnNull(table, name, false)]),
      ]
      const reason = 'The type differs; values are converted by CAST, and what CAST cuts off is lost'
      return { converted: true, draft: alter(statements, reason, change, 'destructive') }
    }
  }
}
