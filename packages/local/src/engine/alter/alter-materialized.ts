import type { Materialized } from '../../catalog/object/relation.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'

/** Why a view that was suspended by hand is invalid, in Snowflake's words. */
const byHand = 'Marked Materialized View as invalid manually.'

/** SUSPEND and RESUME of a materialized view. @throws SQL.SYNTAX for one that only a new one can replace. */
export function changeMaterialized(view: Materialized, state: 'REFRESH' | 'SUSPEND' | 'RESUME'): void {
  if (state === 'REFRESH') throw invalidStatement('A materialized view is always up to date.')
  if (state === 'SUSPEND') view.invalid ??= byHand
  else if (view.invalid !== null && view.invalid !== byHand)
    throw invalidStatement(`The materialized view cannot be resumed: ${view.invalid}`)
  else view.invalid = null
}
