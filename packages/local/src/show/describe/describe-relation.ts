import type { Relation } from '../../catalog/object/relation.ts'
import { fullName } from '../../catalog/securable-name.ts'
import { type RowsOutcome, rowsOutcome } from '../../engine/outcome.ts'
import { spellType } from '../../translate/spell-type.ts'
import { listing } from '../listing.ts'
import { spellIdentity } from '../spell-identity.ts'

/** The columns of a table, view or dynamic table. Source: https://docs.snowflake.com/en/sql-reference/sql/desc-table */
export function describeRelation(relation: Relation): RowsOutcome {
  const inKey = (kind: string, column: string) =>
    relation.keys.some((key) => key.kind === kind && key.columns.includes(column)) ? 'Y' : 'N'
  const { columns, rows } = listing(
    [...resultColumns, 'policy name', 'privacy domain'],
    relation.columns.map((column) => ({
      name: column.name,
      type: spellType(column.type),
      kind: 'COLUMN',
      'null?': column.nullable ? 'Y' : 'N',
      default: column.identity === undefined ? column.default : spellIdentity(column.identity),
      'primary key': inKey('primary', column.name),
      'unique key': inKey('unique', column.name),
      check: null,
      expression: null,
      comment: column.comment,
      'policy name': column.masking === undefined ? null : fullName(column.masking.policy),
      'privacy domain': null,
    })),
  )
  return rowsOutcome(columns, rows)
}

/** The columns that DESCRIBE RESULT has too. */
export const resultColumns = [
  'name',
  'type',
  'kind',
  'null?',
  'default',
  'primary key',
  'unique key',
  'check',
  'expression',
  'comment',
] as const
