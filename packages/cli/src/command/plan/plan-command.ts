import { type Command, Option } from 'commander'
import { targets } from '../../connection/target.ts'
import type { Bind } from '../../program.ts'

/** `mesh plan` */
export function describePlan(plan: Command, bind: Bind): void {
  plan
    .argument('<files...>', 'contracts and data products')
    .addOption(new Option('--target <target>', 'where').choices(targets).default('local'))
    .option('--json', 'the plan as JSON')
    .action(bind(async () => (await import('./plan-definitions.ts')).planDefinitions))
}
