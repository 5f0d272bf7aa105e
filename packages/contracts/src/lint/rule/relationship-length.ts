import type { LintRule } from '../lint-rule.ts'

/** The two sides of a composite relationship have different numbers of columns. */
export const relationshipLength: LintRule = {
  code: 'CONTRACT.RELATIONSHIP_LENGTH',
  severity: 'error',
  check: ({ schema = [] }) =>
    schema.flatMap(({ relationships = [] }, table) =>
      relationships.flatMap(({ from, to }, index) =>
        typeof from === 'string' || typeof to === 'string' || from.length === to.length
          ? []
          : [
              {
                pointer: `/schema/${table}/relationships/${index}`,
                message: `The relationship has ${from.length} columns on one side and ${to.length} on the other`,
                hint: 'Give both sides the same number of columns, in the same order.',
              },
            ],
      ),
    ),
}
