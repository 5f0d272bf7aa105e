import { nextId } from './next-id.ts'
import type { Account } from './object/account.ts'
import type { Column } from './object/column.ts'

/** The id of a column. Most are never asked for, so that it is given when it first is. */
export function columnId(account: Account, column: Column): number {
  column.id ??= nextId(account)
  return column.id
}
