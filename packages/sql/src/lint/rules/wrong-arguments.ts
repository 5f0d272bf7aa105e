import { checkCall } from '../../function/check-call.ts'
import type { LintRule } from '../lint-rule.ts'

/** Calls of built-in functions with arguments that they do not take. */
export const wrongArguments: LintRule = {
  code: 'SQL.WRONG_ARGUMENTS',
  severity: 'error',
  page: 'https://docs.snowflake.com/en/sql-reference/functions-all',
  visit: {
    functionCall: (node, parents, report) => {
      // What looks like a call in a clause of DDL need not be one: SEARCH OPTIMIZATION ON SUBSTRING(a).
      if (parents.at(-1)?.kind === 'phrase') return
      for (const { message, hint, docs } of checkCall(node)) report(node, message, hint ?? `See ${docs}.`)
    },
  },
}
