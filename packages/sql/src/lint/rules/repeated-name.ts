import type { LintRule } from '../lint-rule.ts'
import { relationName, tablesOf } from '../relation-name.ts'

/** Two tables of one FROM under the same name. */
export const repeatedName: LintRule = {
  code: 'SQL.REPEATED_NAME',
  severity: 'error',
  page: 'https://docs.snowflake.com/en/sql-reference/constructs/from',
  visit: {
    select: ({ from }, _, report) => {
      const seen = new Set<string>()
      for (const table of tablesOf(from)) {
        const name = relationName(table)
        if (name === undefined) continue
        if (seen.has(name.name))
          report(table, `Two tables of this FROM are called ${name.name}`, 'Give each an alias of its own.')
        seen.add(name.name)
      }
    },
  },
}
