import { locate, parseExpression, parseStatement, type Span, type SqlFragment, sql } from '@mesh/sql'
import type { Check } from '../check/check.ts'
import { notReadOnly } from '../errors.ts'

/** The SQL that a person wrote into a check. */
export interface OwnSql {
  readonly filter?: SqlFragment
  readonly query?: SqlFragment
}

/**
 * Reads the SQL that a check carries: a filter is one condition, a query one statement that only reads. It goes to the engine
 * as it was written, without what follows it.
 *
 * @throws SQL.SYNTAX, SQL.UNSUPPORTED, SQL.TOO_DEEP with the position; QUALITY.NOT_READ_ONLY
 */
export function ownSql({ id, filter, metric }: Check): OwnSql {
  return {
    ...(filter !== undefined && { filter: written(filter, parseExpression(filter).span) }),
    ...('query' in metric && { query: readQuery(id, metric.query) }),
  }
}

function readQuery(id: string, text: string): SqlFragment {
  const statement = parseStatement(text)
  if (statement.kind !== 'query') throw notReadOnly(id, statement.kind, locate(text, statement.span.start))
  return written(text, statement.span)
}

const written = (text: string, { start, end }: Span): SqlFragment => sql.trusted(text.slice(start, end))
