import type { LintRule } from '../lint-rule.ts'

/** The only column of a primary key says that it is unique: the key says so. */
export const redundantUnique: LintRule = {
  code: 'CONTRACT.REDUNDANT_UNIQUE',
  severity: 'info',
  isOptIn: true,
  check: ({ schema = [] }) =>
    schema.flatMap(({ properties = [] }, table) => {
      const isSingle = properties.filter(({ primaryKey }) => primaryKey === true).length === 1
      return properties.flatMap(({ primaryKey, unique }, index) =>
        isSingle && primaryKey === true && unique === true
          ? [
              {
                pointer: `/schema/${table}/properties/${index}/unique`,
                message: 'The only column of a primary key is unique by itself',
                hint: 'Remove unique.',
              },
            ]
          : [],
      )
    }),
}
