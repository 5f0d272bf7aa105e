import { type Command, Option } from 'commander'
import { targets } from '../../connection/target.ts'
import type { Bind } from '../../program.ts'

/** `mesh plan` and `mesh apply` */
export function addPlanCommands(program: Command, bind: Bind): void {
  const target = new Option('--target <target>', 'where').choices(targets).default('local')
  program
    .command('plan')
    .description('say what would change on the platform, and change nothing')
    .argument('<files...>', 'contracts and data products')
    .addOption(target)
    .option('--json', 'the plan as JSON')
    .action(bind(async () => (await import('./plan-definitions.ts')).planDefinitions))
  program
    .command('apply')
    .description('plan, then do it')
    .argument('<files...>', 'contracts and data products')
    .addOption(target)
    .option('--consent <address...>', 'objects that may be rebuilt or lose data, as the plan names them')
    .option('--json', 'the report as JSON')
    .action(bind(async () => (await import('./apply-definitions.ts')).applyDefinitions))
}
