import type { ProductShape, SqlClient } from '@mesh/core'
import { combineStates, compileProduct, type Plan, planChanges, readAccount, scopeOf } from '@mesh/snowflake'

/** The plan from what the account has to what the products ask for. Changes nothing. */
export async function planProducts(client: SqlClient, shapes: readonly ProductShape[]): Promise<Plan> {
  const desired = combineStates(...shapes.map((shape) => compileProduct(shape)))
  return planChanges(desired, await readAccount(client, scopeOf(desired)))
}
