import type { LintRule } from '../lint-rule.ts'

/** The contract has no table: the text of the standard asks for one, the JSON schema does not. */
export const missingSchema: LintRule = {
  code: 'CONTRACT.MISSING_SCHEMA',
  severity: 'info',
  isOptIn: true,
  check: ({ schema = [] }) =>
    schema.length > 0
      ? []
      : [
          {
            pointer: '/schema',
            message: 'The contract describes no table',
            hint: 'Add schema with at least one table.',
          },
        ],
}
