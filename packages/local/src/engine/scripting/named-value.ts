import type { LogicalType } from '@mesh/core'
import type { Constant } from './constant.ts'
import { findEntry } from './frame.ts'
import type { Script } from './script.ts'

/** The value that a name has in a script: of a variable, or of what Snowflake tells of the last statement. */
export function namedValue(script: Script, name: string): Constant | undefined {
  const entry = findEntry(script.frame, name)
  if (entry?.kind === 'variable') return entry
  return entry === undefined ? told(script, name) : undefined
}

/** The column of the row of a loop: `row.column`. */
export function rowValue(script: Script, row: string, column: string): Constant | undefined {
  const entry = findEntry(script.frame, row)
  return entry?.kind === 'row' ? entry.cells.get(column) : undefined
}

const count: LogicalType = { kind: 'integer', precision: 38 }
const text: LogicalType = { kind: 'string' }
const boolean: LogicalType = { kind: 'boolean' }

/**
 * Sources: https://docs.snowflake.com/en/developer-guide/snowflake-scripting/dml-status, exceptions and query-id of the same guide
 */
function told({ status, handled }: Script, name: string): Constant | undefined {
  const { changed, activity, queryId } = status
  switch (name) {
    case 'SQLROWCOUNT':
      return { type: count, value: changed }
    case 'SQLFOUND':
      return { type: boolean, value: changed === null ? null : changed > 0 }
    case 'SQLNOTFOUND':
      return { type: boolean, value: changed === null ? null : changed === 0 }
    case 'ACTIVITY_COUNT':
      return { type: count, value: activity }
    case 'SQLID':
      return { type: text, value: queryId }
    case 'SQLCODE':
      return { type: count, value: handled?.code ?? null }
    case 'SQLERRM':
      return { type: text, value: handled?.message ?? null }
    case 'SQLSTATE':
      return { type: text, value: handled?.state ?? null }
    default:
      return undefined
  }
}
