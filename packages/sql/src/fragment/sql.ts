import type { LogicalType, QualifiedName, SqlFunction, SqlValue } from '@mesh/core'
import { notAFragment } from '../errors.ts'
import { isSqlFragment, makeFragment, nameFragment, type SqlFragment } from './fragment.ts'

function template(strings: TemplateStringsArray, ...values: readonly SqlFragment[]): SqlFragment {
  const parts = strings.flatMap((text, index) => {
    const value = values[index - 1]
    if (index > 0 && !isSqlFragment(value)) throw notAFragment(typeof value)
    return [...(value?.parts ?? []), ...(text === '' ? [] : [{ kind: 'text', text } as const])]
  })
  return makeFragment(parts)
}

// The own `name` of a function is read-only, and `sql.name` is a member of the template below.
Object.defineProperty(template, 'name', { writable: true })

/**
 * SQL as a tagged template. Only fragments can be put into it, so a string never becomes SQL by accident.
 *
 * @throws SQL.NOT_A_FRAGMENT when anything else is put in.
 * @example
 * const statement = compileSql(sql`SELECT * FROM ${sql.name(table)} WHERE id = ${sql.bind(7)}`, snowflakeDialect)
 */
export const sql = Object.assign(template, {
  /** An exact name, quoted where the dialect needs it. */
  identifier: (name: string): SqlFragment => makeFragment([{ kind: 'identifier', name }]),
  /** A name with its database and schema. */
  name: (name: QualifiedName): SqlFragment => nameFragment(name),
  /** A value that travels beside the statement. */
  bind: (value: SqlValue): SqlFragment => makeFragment([{ kind: 'bind', value }]),
  /** A value written into the statement, escaped by the dialect: for DDL, which takes no binds. */
  literal: (value: SqlValue): SqlFragment => makeFragment([{ kind: 'literal', value }]),
  /** The spelling of a type. */
  type: (type: LogicalType): SqlFragment => makeFragment([{ kind: 'type', type }]),
  /** A call of a function that engines spell differently. */
  call: (name: SqlFunction, ...args: readonly SqlFragment[]): SqlFragment =>
    makeFragment([{ kind: 'call', name, args }]),
  /** Fragments with a separator between them; the separator is itself a fragment. */
  join: (fragments: readonly SqlFragment[], separator: SqlFragment = comma): SqlFragment =>
    makeFragment(
      fragments.flatMap((each, index) => (index === 0 ? each.parts : [...separator.parts, ...each.parts])),
    ),
  /** SQL text that its caller vouches for: a statement that was parsed, or that a person typed. */
  trusted: (text: string): SqlFragment => makeFragment([{ kind: 'text', text }]),
  /** Nothing. */
  empty: makeFragment([]),
})

const comma = makeFragment([{ kind: 'text', text: ', ' }])
