import { type Location, type QualifiedName, sqlFailure, type WrittenSql } from '@mesh/core'
import { locate, parseExpression, parseStatement, type Span } from '@mesh/sql'
import { doesNotExist } from '../errors/name-failures.ts'
import { derivedColumn, type Emitted, emit, quoted, timestampType } from '../translate/emitted.ts'
import { emptyScope, type Scope } from '../translate/scope.ts'
import { translateExpression } from '../translate/translate-expression.ts'
import { translateQuery } from '../translate/translate-query.ts'
import type { Translation } from '../translate/translation.ts'

/**
 * SQL written for Snowflake in DuckDB's words. Names of columns are looked up without regard to case, as DuckDB has them.
 *
 * @throws SQL.SYNTAX, SQL.NOT_FOUND, SQL.UNSUPPORTED with the position.
 */
export function translateWritten(written: WrittenSql): string {
  const translation = createTranslation(written)
  if (written.kind === 'expression') {
    const columns = written.columns.map(({ name, type }) => ({ name, type, sql: quoted(name) }))
    const qualifiers = nameParts(written.table).reverse()
    const scope: Scope = { ...emptyScope, relations: [{ qualifiers, columns }] }
    return translateExpression(parseExpression(written.text), scope, translation).sql
  }
  const statement = parseStatement(written.text)
  if (statement.kind !== 'query')
    throw sqlFailure('unsupported', {
      message: `A statement of the kind ${statement.kind} is not translated`,
      where: locate(written.text, statement.span.start),
    })
  const { sql, columns } = translateQuery(statement, emptyScope, translation)
  const list = columns.map(({ name }, index) => `${derivedColumn(index)} AS ${quoted(name)}`)
  return `SELECT ${list.join(', ')} FROM (${sql})`
}

function createTranslation(written: WrittenSql): Translation {
  const where = ({ start }: Span): Location => locate(written.text, start)
  const refused = (what: string, at?: Span) =>
    sqlFailure('unsupported', {
      message: `${what} has no value here`,
      ...(at !== undefined && { where: where(at) }),
    })
  let last = 0
  return {
    text: written.text,
    anyCase: true,
    relation: (name, at) => {
      const parts = nameParts(name)
      const table = written.kind === 'query' ? written.table(name) : undefined
      if (table === undefined) throw doesNotExist('Object', parts.join('.'), at)
      return { kind: 'read', ...table, parts }
    },
    tableFunction: () => undefined,
    userFunction: () => undefined,
    userTable: () => undefined,
    nextValue: () => undefined,
    bind: (span) => {
      throw refused('A placeholder', span)
    },
    variable: (name) => {
      throw refused(`The variable $${name}`)
    },
    parameter: () => undefined,
    context: ({ name, arguments: given }) =>
      given.length === 0 ? contextValue(name.parts.at(-1)?.name ?? '') : undefined,
    system: () => undefined,
    locate: where,
    nextId: () => {
      last += 1
      return last
    },
  }
}

const nameParts = ({ database, schema, name }: QualifiedName): string[] =>
  [database, schema, name].filter((part) => part !== undefined)

function contextValue(name: string): Emitted | undefined {
  switch (name) {
    case 'CURRENT_DATE':
      return emit('current_date', { kind: 'date' })
    case 'CURRENT_TIMESTAMP':
    case 'LOCALTIMESTAMP':
    case 'GETDATE':
      return emit('current_timestamp', { kind: 'timestamp', zone: 'ltz' })
    case 'SYSDATE':
      return emit("(current_timestamp AT TIME ZONE 'UTC')", timestampType)
    default:
      return undefined
  }
}
