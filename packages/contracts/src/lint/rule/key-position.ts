import type { LintRule } from '../lint-rule.ts'

/** The positions of a primary key are not 1, 2, 3, … */
export const keyPosition: LintRule = {
  code: 'CONTRACT.KEY_POSITION',
  severity: 'warning',
  check: ({ schema = [] }) =>
    schema.flatMap(({ name, properties = [] }, index) => {
      const keys = properties.filter(({ primaryKey }) => primaryKey === true)
      const positions = keys
        .map(({ primaryKeyPosition = -1 }) => primaryKeyPosition)
        .toSorted((a, b) => a - b)
      const unsaid = positions.every((position) => position === -1)
      if ((unsaid && keys.length <= 1) || positions.every((position, at) => position === at + 1)) return []
      return [
        {
          pointer: `/schema/${index}`,
          message: `The primary key of ${name} has the positions ${positions.join(', ')}`,
          hint: 'Number primaryKeyPosition 1, 2, 3, … over the columns of the key.',
        },
      ]
    }),
}
