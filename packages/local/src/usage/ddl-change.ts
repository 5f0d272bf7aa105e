import type { Statement } from '@mesh/sql'
import { columnId } from '../catalog/column-id.ts'
import type { Account } from '../catalog/object/account.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import { nameParts } from '../catalog/securable-name.ts'

/** What a statement made of an object, as OBJECT_MODIFIED_BY_DDL of ACCESS_HISTORY tells it. */
export interface DdlChange {
  readonly objectDomain: string
  readonly objectId: number
  readonly objectName: string
  readonly operationType: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** Columns of an object by id, before a statement changes it. */
export type ColumnsBefore = ReadonlyMap<number, string>

/** The columns that an object has now. */
export function columnsOf(account: Account, object: AnySecurable | undefined): ColumnsBefore {
  if (object === undefined || !('columns' in object)) return new Map()
  return new Map(object.columns.map((each) => [columnId(account, each), each.name]))
}

/**
 * What a statement did to an object: the operation, and the columns that it added and dropped.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/account-usage/access_history
 */
export function ddlChange(
  account: Account,
  { kind }: Statement,
  object: AnySecurable,
  before: ColumnsBefore,
): DdlChange {
  const operationType = operations[kind] ?? (kind.startsWith('create') ? 'CREATE' : 'ALTER')
  const after = operationType === 'DROP' ? new Map<number, string>() : columnsOf(account, object)
  const part = (from: ColumnsBefore, other: ColumnsBefore, subOperationType: 'ADD' | 'DROP') =>
    [...from].flatMap(([id, name]) =>
      other.has(id) ? [] : [[name, { objectId: { value: id }, subOperationType }] as const],
    )
  const columns = [
    ...(operationType === 'DROP' ? [] : part(before, after, 'DROP')),
    ...part(after, before, 'ADD'),
  ]
  return {
    objectDomain: domainOf(object),
    objectId: object.id,
    objectName: nameParts(object).join('.'),
    operationType,
    properties: columns.length === 0 ? {} : { columns: Object.fromEntries(columns) },
  }
}

const operations: Partial<Record<Statement['kind'], string>> = { drop: 'DROP', undrop: 'UNDROP' }

/** `Table`, `Dynamic table`. */
function domainOf({ kind }: AnySecurable): string {
  const words = kind.replaceAll('_', ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Statements that define, change or drop an object. */
export const isDdl = ({ kind }: Statement): boolean =>
  kind.startsWith('create') ||
  kind === 'alter' ||
  kind === 'drop' ||
  kind === 'undrop' ||
  kind === 'commentOn'
