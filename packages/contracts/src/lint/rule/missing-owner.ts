import type { LintRule } from '../lint-rule.ts'

/** Nobody answers for the data: there is no team. */
export const missingOwner: LintRule = {
  code: 'CONTRACT.MISSING_OWNER',
  severity: 'info',
  isOptIn: true,
  check: ({ team }) => {
    const owned =
      team !== undefined &&
      ('name' in team ||
        (Array.isArray(team) ? team.length > 0 : 'members' in team && (team.members ?? []).length > 0))
    return owned
      ? []
      : [
          {
            pointer: '/team',
            message: 'The contract names no team',
            hint: 'Add team: { name: … } with its members.',
          },
        ]
  },
}
