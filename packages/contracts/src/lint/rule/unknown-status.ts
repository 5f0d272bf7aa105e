import type { LintRule } from '../lint-rule.ts'

const known = ['proposed', 'draft', 'active', 'deprecated', 'retired']

/** The status is none that the standard names. */
export const unknownStatus: LintRule = {
  code: 'CONTRACT.UNKNOWN_STATUS',
  severity: 'info',
  isOptIn: true,
  check: ({ status }) =>
    status === undefined || known.includes(status)
      ? []
      : [
          {
            pointer: '/status',
            message: `The standard names no status ${JSON.stringify(status)}`,
            hint: `It names ${known.join(', ')}.`,
          },
        ],
}
