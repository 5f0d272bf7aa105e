import type { QualifiedName } from '@mesh/core'

const placeholder = /\$?\{\s*(object|table|model|property|column|field|schema|database)\s*\}/gi

/**
 * A query of a contract with `{object}`, `{property}` and their synonyms, with or without `$`, replaced by names in double
 * quotes: `table`, `model`; `column`, `field`; `schema`, `database`. Or the placeholder that cannot be filled.
 */
export function fillPlaceholders(
  query: string,
  table: QualifiedName,
  column?: string,
): { readonly query: string } | { readonly unknown: string } {
  const { database, schema } = table
  const known: Readonly<Record<string, string | undefined>> = {
    object: qualified(table),
    table: qualified(table),
    model: qualified(table),
    property: column === undefined ? undefined : quote(column),
    column: column === undefined ? undefined : quote(column),
    field: column === undefined ? undefined : quote(column),
    schema: schema === undefined ? undefined : quote(schema),
    database: database === undefined ? undefined : quote(database),
  }
  const missing = [...query.matchAll(placeholder)].find(
    ([, word = '']) => known[word.toLowerCase()] === undefined,
  )
  if (missing !== undefined) return { unknown: missing[0] }
  return {
    query: query.replaceAll(placeholder, (found, word: string) => known[word.toLowerCase()] ?? found),
  }
}

// Always quoted: the names are exact, and may be reserved words.
const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`

const qualified = ({ database, schema, name }: QualifiedName): string =>
  [database, schema, name].flatMap((part) => (part === undefined ? [] : [quote(part)])).join('.')
