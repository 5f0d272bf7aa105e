import type { ProductShape, SqlClient } from '@mesh/core'
import type { CompileOptions } from '../compile/compile-options.ts'
import { compileProduct } from '../compile/compile-product.ts'
import { readAccount } from '../read/read-account.ts'
import { combineStates } from '../state/combine-states.ts'
import { scopeOf } from '../state/scope-of.ts'
import type { Plan } from './plan.ts'
import { planChanges } from './plan-changes.ts'
import type { PlanOptions } from './plan-options.ts'

/**
 * The plan from what an account has to what products ask for: compiles them, reads the account, compares. Changes nothing.
 *
 * @throws as `compileProduct`, `readAccount` and `planChanges`.
 * @example
 * const plan = await planProducts(client, [lowerProduct(flights, { contracts })])
 */
export async function planProducts(
  client: SqlClient,
  products: readonly ProductShape[],
  options: CompileOptions & PlanOptions = {},
): Promise<Plan> {
  const desired = combineStates(...products.map((product) => compileProduct(product, options)))
  return planChanges(desired, await readAccount(client, scopeOf(desired)), options)
}
