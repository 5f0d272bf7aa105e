import { renderSql } from '../../render/render-sql.ts'
import type { LintRule } from '../lint-rule.ts'

/** Branches of CASE that can never be taken. */
export const deadBranch: LintRule = {
  code: 'SQL.DEAD_BRANCH',
  severity: 'warning',
  page: 'https://docs.snowflake.com/en/sql-reference/functions/case',
  visit: {
    case: ({ operand, branches }, _, report) => {
      const seen = new Set<string>()
      let open = true
      for (const branch of branches) {
        const text = renderSql(branch.when, { comments: false })
        if (!open || (seen.has(text) && !isRandom(text)))
          report(
            branch,
            'This branch is never taken: one before it takes the same rows',
            'Take it out, or correct its condition.',
          )
        if (operand !== undefined && branch.when.kind === 'nullLiteral')
          report(branch, 'CASE … WHEN NULL is never taken: nothing equals NULL', 'Write CASE WHEN … IS NULL.')
        seen.add(text)
        if (operand === undefined && branch.when.kind === 'booleanLiteral' && branch.when.value) open = false
      }
    },
  },
}

/** Whether a condition may give another value each time it is asked. */
const isRandom = (text: string): boolean => /\b(?:RANDOM|RANDSTR|UUID_STRING|SEQ[1248]|NEXTVAL)\b/.test(text)
