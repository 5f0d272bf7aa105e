import { parseQualifiedName, type QualifiedName } from '@mesh/core'
import { type Expression, type Identifier, type Span, type Statement, transformSql, walkSql } from '@mesh/sql'
import { doesNotExist, invalidStatement, unsupportedFeature } from '../errors.ts'
import type { Session } from '../session/session.ts'

/**
 * A statement whose names are all written out: those that a session variable gives are looked up.
 * Source: https://docs.snowflake.com/en/sql-reference/identifier-literal
 *
 * @throws SQL.NOT_FOUND for a variable that is not set, SQL.SYNTAX when its value is no name.
 */
export function resolveNames(session: Session, statement: Statement): Statement {
  const partsOf = (dynamic: Expression, span: Span): readonly Identifier[] => {
    const { database, schema, name } = nameOf(session, dynamic)
    return [database, schema, name].flatMap((part) =>
      part === undefined ? [] : [{ kind: 'identifier' as const, name: part, quoted: true, span }],
    )
  }
  if ('query' in statement && statement.kind.startsWith('create') && statement.kind !== 'createTable')
    assertWritten(statement)
  return transformSql(statement, {
    objectName: (name) => {
      const { dynamic, ...rest } = name
      return dynamic === undefined ? name : { ...rest, parts: partsOf(dynamic, name.span) }
    },
    dynamicColumn: ({ name, span }) => ({ kind: 'columnReference', parts: partsOf(name, span), span }),
  })
}

/** The text of a stored query is read again later, when a variable may be another or gone. */
function assertWritten({ query }: Extract<Statement, { readonly query?: unknown }>): void {
  const refuse = () => {
    throw unsupportedFeature('IDENTIFIER of a session variable in a stored query')
  }
  if (query === undefined) return
  walkSql(query, {
    objectName: ({ dynamic }) => {
      if (dynamic !== undefined) refuse()
    },
    dynamicColumn: refuse,
  })
}

function nameOf({ variables }: Session, dynamic: Expression): QualifiedName {
  if (dynamic.kind === 'stringLiteral') return parsed(dynamic.value)
  if (dynamic.kind !== 'variable')
    throw unsupportedFeature('IDENTIFIER of anything but a text or a session variable')
  const found = variables.get(dynamic.name)
  if (found === undefined) throw doesNotExist('Session variable', `$${dynamic.name}`)
  return parsed(String(found.value))
}

function parsed(text: string): QualifiedName {
  try {
    return parseQualifiedName(text)
  } catch {
    throw invalidStatement(`invalid identifier '${text}'`)
  }
}
