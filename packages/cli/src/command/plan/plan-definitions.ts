import { explainPlan, planProducts } from '@mesh/snowflake'
import { connect } from '../../connection/connect.ts'
import type { Target } from '../../connection/target.ts'
import { exitCode } from '../../console/exit-code.ts'
import type { CommandAction } from '../context.ts'
import { loadProducts } from './load-products.ts'

/** `mesh plan`: the plan on stdout. */
export const planDefinitions: CommandAction<[string[], { target: Target; json?: boolean }]> = async (
  { terminal, cwd, env },
  files,
  { target, json = false },
) => {
  const products = await loadProducts(files, cwd)
  const client = await connect(target, env)
  try {
    const plan = await planProducts(client, products)
    terminal.out(explainPlan(plan, json ? 'json' : 'text', { color: terminal.colorOut && !json }).trimEnd())
    return exitCode.ok
  } finally {
    await client.close()
  }
}
