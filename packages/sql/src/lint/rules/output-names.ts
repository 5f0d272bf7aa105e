import type { SqlNode } from '../../tree/sql-node.ts'
import type { LintRule, Report } from '../lint-rule.ts'
import { outputSelect } from '../output-select.ts'
import { storedQuery } from '../stored-query.ts'

const check = (node: SqlNode, _: readonly SqlNode[], report: Report): void => {
  const stored = storedQuery(node)
  if (stored === undefined || stored.named) return
  const seen = new Set<string>()
  for (const item of outputSelect(stored.query.body)?.items ?? []) {
    if (item.kind === 'star') return
    const { expression, alias } = item
    const name =
      alias?.name ?? (expression.kind === 'columnReference' ? expression.parts.at(-1)?.name : undefined)
    if (name === undefined) report(item, 'A column of the definition has no name', 'Give it one with AS.')
    else if (seen.has(name))
      report(item, `The definition has two columns ${name}`, 'Rename one of them with AS.')
    else seen.add(name)
  }
}

/** Every column of a view or table needs a name of its own. */
export const outputNames: LintRule = {
  code: 'SQL.COLUMN_NAME',
  severity: 'error',
  page: 'https://docs.snowflake.com/en/sql-reference/sql/create-view',
  visit: { createView: check, createMaterializedView: check, createTable: check, createDynamicTable: check },
}
