import { walkSql } from '../../walk/walk-sql.ts'
import type { LintRule } from '../lint-rule.ts'

/** A table of WITH that nothing reads. */
export const unusedCommonTable: LintRule = {
  code: 'SQL.UNUSED_TABLE',
  severity: 'warning',
  page: 'https://docs.snowflake.com/en/sql-reference/constructs/with',
  visit: {
    with: (node, parents, report) => {
      const read = new Map<string, number>()
      const owner = parents.at(-1) ?? node
      walkSql(owner, {
        tableName: ({ name: { parts } }, above) => {
          const [only] = parts
          if (only === undefined || parts.length > 1) return
          const isOwn = above.some((each) => each.kind === 'commonTable' && each.name.name === only.name)
          if (!isOwn) read.set(only.name, (read.get(only.name) ?? 0) + 1)
        },
      })
      for (const table of node.tables)
        if (!read.has(table.name.name))
          report(table.name, `Nothing reads ${table.name.name}`, 'Take the table out of WITH.')
    },
  },
}
