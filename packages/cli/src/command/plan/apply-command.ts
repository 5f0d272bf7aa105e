import { type Command, Option } from 'commander'
import { targets } from '../../connection/target.ts'
import type { Bind } from '../../program.ts'

/** `mesh apply` */
export function describeApply(apply: Command, bind: Bind): void {
  apply
    .argument('<files...>', 'contracts and data products')
    .addOption(new Option('--target <target>', 'where').choices(targets).default('local'))
    .option('--consent <address...>', 'objects that may be rebuilt or lose data, as the plan names them')
    .option('--json', 'the report as JSON')
    .action(bind(async () => (await import('./apply-definitions.ts')).applyDefinitions))
}
