import type { LintRule } from '../lint-rule.ts'

/** A service level speaks of a table or column that is not there. */
export const serviceLevelElement: LintRule = {
  code: 'CONTRACT.SLA_ELEMENT',
  severity: 'warning',
  check: ({ schema = [], slaProperties = [] }) =>
    slaProperties.flatMap(({ element = '' }, index) =>
      element
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '')
        .flatMap((each) => {
          const [name, ...path] = each.split('.')
          const table = schema.find((candidate) => candidate.name === name)
          const [column] = path
          if (
            table &&
            (column === undefined || table.properties?.some((property) => property.name === column))
          )
            return []
          return [
            {
              pointer: `/slaProperties/${index}/element`,
              message: `${JSON.stringify(each)} names no table or column of this contract`,
              hint: 'Write table or table.column by the names of the contract.',
            },
          ]
        }),
    ),
}
