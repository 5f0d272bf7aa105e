import type { SqlDialect, SqlStatement, SqlValue } from '@mesh/core'
import { assertNever } from '@mesh/core'
import { statementTooLong } from '../errors.ts'
import type { FragmentPart, SqlFragment } from './fragment.ts'

/**
 * Spells a fragment for a dialect: the one way from fragments to text.
 *
 * @throws SQL.STATEMENT_TOO_LONG when the text is longer than the engine takes.
 */
export function compileSql(fragment: SqlFragment, dialect: SqlDialect): SqlStatement {
  const binds: SqlValue[] = []
  const text = spell(fragment, dialect, binds)
  const bytes = Buffer.byteLength(text)
  if (bytes > dialect.maxStatementBytes)
    throw statementTooLong(dialect.name, bytes, dialect.maxStatementBytes)
  return { kind: 'statement', text, binds }
}

function spell(fragment: SqlFragment, dialect: SqlDialect, binds: SqlValue[]): string {
  return fragment.parts.map((part) => spellPart(part, dialect, binds)).join('')
}

function spellPart(part: FragmentPart, dialect: SqlDialect, binds: SqlValue[]): string {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'identifier':
      return dialect.identifier(part.name)
    case 'literal':
      return dialect.literal(part.value)
    case 'type':
      return dialect.type(part.type)
    case 'bind':
      return dialect.placeholder(binds.push(part.value))
    case 'call':
      return dialect.call(
        part.name,
        part.args.map((arg) => spell(arg, dialect, binds)),
      )
    default:
      return assertNever(part, 'fragment part')
  }
}
