import { climb } from './expression/parse-expression.ts'
import { readQuery } from './query/parse-query.ts'
import type { Grammar } from './rules.ts'
import { parseBlock } from './scripting/parse-block.ts'
import { parseStatementAt } from './statement/parse-statement.ts'
import { readTable } from './table/parse-table-reference.ts'

/** The rules of Snowflake's SQL. */
export const grammar: Grammar = {
  level: climb,
  query: readQuery,
  table: readTable,
  statement: parseStatementAt,
  block: parseBlock,
}
