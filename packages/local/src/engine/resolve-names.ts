import { parseQualifiedName, type QualifiedName } from '@mesh/core'
import {
  type Expression,
  type FunctionCall,
  type Identifier,
  type Span,
  type SqlNode,
  type Statement,
  transformSql,
  walkSql,
} from '@mesh/sql'
import { doesNotExist } from '../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import type { Session } from '../session/session.ts'
import type { Bind } from './bind.ts'
import { constantOf } from './constant-of.ts'
import { placeholdersOf } from './placeholders-of.ts'

/**
 * A statement whose names, values of options and places of files are all written out: those that a session variable or a bind
 * gives are looked up.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/identifier-literal
 *
 * @throws SQL.NOT_FOUND for a variable that is not set, SQL.SYNTAX when its value is no name.
 */
export function resolveNames(session: Session, written: Statement, binds: readonly Bind[] = []): Statement {
  const statement = isNamedByBind(written) ? numberBinds(written) : written
  const constant = <Value extends SqlNode>(value: Value) =>
    value.kind === 'placeholder' || value.kind === 'variable' ? constantOf(session, value, binds) : value
  const partsOf = (dynamic: Expression, span: Span): readonly Identifier[] => {
    const { database, schema, name } = nameOf(session, dynamic, binds)
    return [database, schema, name].flatMap((part) =>
      part === undefined ? [] : [{ kind: 'identifier' as const, name: part, quoted: true, span }],
    )
  }
  if ('query' in statement && statement.kind.startsWith('create') && statement.kind !== 'createTable')
    assertWritten(statement)
  return transformSql(statement, {
    property: (each) => ({ ...each, value: constant(each.value) }),
    functionCall: (call) => {
      if (!takesConstants(call)) return call
      const given = call.arguments.map((each) =>
        each.kind === 'namedArgument' ? { ...each, value: constant(each.value) } : constant(each),
      )
      return { ...call, arguments: given }
    },
    objectName: (name) => {
      const { dynamic, ...rest } = name
      return dynamic === undefined ? name : { ...rest, parts: partsOf(dynamic, name.span) }
    },
    dynamicColumn: ({ name, span }) => ({ kind: 'columnReference', parts: partsOf(name, span), span }),
  })
}

/** Whether a function reads files whose place it has to know before anything runs. */
const takesConstants = ({ name: { parts } }: FunctionCall): boolean =>
  parts.length === 1 && parts[0]?.name === 'INFER_SCHEMA'

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

/** Whether a name or a constant comes from a bind, which then has to be told from the others before it goes. */
function isNamedByBind(statement: Statement): boolean {
  let found = false
  walkSql(statement, {
    property: ({ value }) => {
      if (value.kind === 'placeholder') found = true
    },
    functionCall: (call) => {
      if (takesConstants(call) && placeholdersOf(call).length > 0) found = true
    },
    objectName: ({ dynamic }) => {
      if (dynamic?.kind === 'placeholder') found = true
    },
    dynamicColumn: ({ name }) => {
      if (name.kind === 'placeholder') found = true
    },
  })
  return found
}

/** A statement whose `?` have numbers. */
export function numberBinds<Tree extends Statement>(statement: Tree): Tree {
  const starts = placeholdersOf(statement)
    .flatMap(({ name, start }) => (name === '' ? [start] : []))
    .sort((left, right) => left - right)
  return transformSql(statement, {
    placeholder: (each) =>
      each.name === '' ? { ...each, name: String(starts.indexOf(each.span.start) + 1) } : each,
  })
}

function nameOf({ variables }: Session, dynamic: Expression, binds: readonly Bind[]): QualifiedName {
  if (dynamic.kind === 'stringLiteral') return parsed(dynamic.value)
  if (dynamic.kind === 'placeholder') {
    const value = binds[Number(dynamic.name) - 1]?.value
    if (typeof value !== 'string') throw invalidStatement('IDENTIFIER takes a name that is not NULL')
    return parsed(value)
  }
  if (dynamic.kind !== 'variable')
    throw unsupportedFeature('IDENTIFIER of anything but a text, a bind or a variable')
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
