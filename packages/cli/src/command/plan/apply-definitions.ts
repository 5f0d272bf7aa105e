import { applyPlan, explainPlan, planProducts } from '@mesh/snowflake'
import { connect } from '../../connection/connect.ts'
import type { Target } from '../../connection/target.ts'
import { exitCode } from '../../console/exit-code.ts'
import type { CommandAction } from '../context.ts'
import { printJson } from '../print.ts'
import { loadProducts } from './load-products.ts'

/** `mesh apply`: the plan for a person on stderr, what was done on stdout; exit 3 when consent is missing. */
export const applyDefinitions: CommandAction<
  [string[], { target: Target; consent?: string[]; json?: boolean }]
> = async ({ terminal, cwd, env, signal }, files, { target, consent = [], json = false }) => {
  const products = await loadProducts(files, cwd)
  const client = await connect(target, env)
  try {
    const plan = await planProducts(client, products)
    terminal.say(explainPlan(plan, 'text').trimEnd())
    const bar = terminal.progress('Applying')
    const report = await applyPlan(client, plan, {
      consent,
      signal,
      onProgress: ({ done, total, step }) => bar.update(done / total, step.reason),
    }).finally(() => bar.end())
    if (json) printJson(terminal, report)
    else terminal.out(`${report.done.length} of ${plan.steps.length} steps applied`)
    return exitCode.ok
  } finally {
    await client.close()
  }
}
