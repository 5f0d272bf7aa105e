import type { LogicalType, QualifiedName, SqlFunction, SqlValue } from '@mesh/core'

/**
 * A piece of SQL that is safe by construction: text comes only from template literals in source code, everything else is an
 * identifier, a value or a call that the dialect spells. Made by {@link sql} and its neighbours, never by hand.
 */
export interface SqlFragment {
  readonly kind: 'fragment'
  readonly parts: readonly FragmentPart[]
}

/** What a {@link SqlFragment} is made of, before a dialect spells it. */
export type FragmentPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'identifier'; readonly name: string }
  | { readonly kind: 'bind'; readonly value: SqlValue }
  | { readonly kind: 'literal'; readonly value: SqlValue }
  | { readonly kind: 'type'; readonly type: LogicalType }
  | { readonly kind: 'call'; readonly name: SqlFunction; readonly args: readonly SqlFragment[] }

class MadeFragment implements SqlFragment {
  readonly kind = 'fragment'
  readonly parts: readonly FragmentPart[]
  readonly #isMade = true

  constructor(parts: readonly FragmentPart[]) {
    this.parts = Object.freeze(parts)
    Object.freeze(this)
  }

  static has(value: object): value is SqlFragment {
    return #isMade in value
  }
}

/** The only place where a fragment comes into being; {@link isSqlFragment} knows its children. The parts are its own then. */
export const makeFragment = (parts: readonly FragmentPart[]): SqlFragment => new MadeFragment(parts)

/** Whether a value was made by this package: JSON that looks like a fragment is not one. */
export const isSqlFragment = (value: unknown): value is SqlFragment =>
  typeof value === 'object' && value !== null && MadeFragment.has(value)

/** The spelling of a possibly qualified name. */
export function nameFragment({ database, schema, name }: QualifiedName): SqlFragment {
  const parts = [database, schema, name].flatMap((each): FragmentPart[] =>
    each === undefined ? [] : [{ kind: 'identifier', name: each }],
  )
  return makeFragment(
    parts.flatMap((part, index) => (index === 0 ? [part] : [{ kind: 'text', text: '.' }, part])),
  )
}
