import type { LintRule } from '../lint-rule.ts'

/** duplicateValues of a table counts columns that the table does not have. */
export const ruleColumn: LintRule = {
  code: 'CONTRACT.RULE_COLUMN',
  severity: 'error',
  check: ({ schema = [] }) =>
    schema.flatMap(({ name, quality = [], properties = [] }, table) =>
      quality.flatMap((rule, index) => {
        const wanted = 'arguments' in rule ? rule.arguments?.properties : undefined
        if (!Array.isArray(wanted)) return []
        return wanted.flatMap((each: unknown, at) =>
          properties.some((property) => property.name === each)
            ? []
            : [
                {
                  pointer: `/schema/${table}/quality/${index}/arguments/properties/${at}`,
                  message: `${name} has no column ${JSON.stringify(each)}`,
                  hint: 'Write the name of a column of the same table.',
                },
              ],
        )
      }),
    ),
}
