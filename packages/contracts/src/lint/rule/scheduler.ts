import { eachQualityRule } from '../each-property.ts'
import type { LintRule } from '../lint-rule.ts'

/** A schedule does not say who reads it, or a scheduler has no schedule. */
export const scheduler: LintRule = {
  code: 'CONTRACT.SCHEDULER',
  severity: 'warning',
  check: (contract) =>
    [
      ...[...eachQualityRule(contract)].map(({ rule, pointer }) => ({ entry: rule, pointer })),
      ...(contract.slaProperties ?? []).map((entry, index) => ({
        entry,
        pointer: `/slaProperties/${index}`,
      })),
    ].flatMap(({ entry, pointer }) => {
      const [has, lacks] =
        entry.schedule === undefined
          ? (['scheduler', 'schedule'] as const)
          : (['schedule', 'scheduler'] as const)
      if (entry[has] === undefined || entry[lacks] !== undefined) return []
      return [
        {
          pointer: `${pointer}/${has}`,
          message: `There is a ${has} and no ${lacks}`,
          hint: has === 'schedule' ? 'Add scheduler: cron, or what else reads it.' : 'Add the schedule.',
        },
      ]
    }),
}
