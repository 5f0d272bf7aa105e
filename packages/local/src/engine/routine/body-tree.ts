import { isMeshError } from '@mesh/core'
import {
  type Expression,
  findFunction,
  parseExpression,
  parseStatement,
  type Query,
  walkSql,
} from '@mesh/sql'
import type { UserFunction } from '../../catalog/object/routine.ts'
import { syntaxError, unsupportedFeature } from '../../errors/statement-failures.ts'
import { aggregateFunctions } from '../../translate/functions/aggregate/aggregate-functions.ts'

/** The code of a SQL function: an expression or a query. */
export interface BodyTree {
  readonly tree: Expression | Query
  /** Whether it reads rows anywhere. */
  readonly hasQuery: boolean
}

/** Code that was read lately: a function is called again and again. */
const known = new Map<string, BodyTree>()
const kept = 500

/** Reads the code of a SQL function. @throws SQL.SYNTAX, SQL.UNSUPPORTED. */
export function bodyTree({ body }: Pick<UserFunction, 'body'>): BodyTree {
  const found = known.get(body)
  if (found !== undefined) return found
  const tree = read(body)
  let hasQuery = false
  walkSql(tree, {
    query: () => {
      hasQuery = true
    },
    objectName: ({ dynamic }) => {
      if (dynamic !== undefined) refuseDynamic()
    },
    dynamicColumn: refuseDynamic,
  })
  if (!hasQuery) assertOfOneRow(tree)
  if (known.size >= kept) known.clear()
  const made = { tree, hasQuery }
  known.set(body, made)
  return made
}

/** Refuses an expression over several rows, of which there are none outside of a query. */
function assertOfOneRow(tree: Expression | Query): void {
  walkSql(tree, {
    functionCall: ({ name, over }) => {
      const called = name.parts.at(-1)?.name ?? ''
      if (over !== undefined || aggregateFunctions[findFunction(called)?.name ?? called] !== undefined)
        throw unsupportedFeature(`${called} outside of a query in a function`)
    },
  })
}

/** Source: https://docs.snowflake.com/en/developer-guide/udf/sql/udf-sql-limitations */
function refuseDynamic(): never {
  throw syntaxError('Compilation of SQL UDF failed: the name of an object is not computed in a function')
}

function read(body: string): Expression | Query {
  try {
    return parseExpression(body)
  } catch (error) {
    if (!isMeshError(error)) throw error
    return readQuery(body, error.message)
  }
}

function readQuery(body: string, why: string): Query {
  try {
    const statement = parseStatement(body)
    if (statement.kind === 'query') return statement
    throw unsupportedFeature(`${statement.kind} as the body of a function`)
  } catch (error) {
    if (!isMeshError(error) || error.code === 'SQL.UNSUPPORTED') throw error
    throw syntaxError(
      `Compilation of SQL UDF failed: ${/^\s*(?:select|with)\b/i.test(body) ? error.message : why}`,
    )
  }
}
