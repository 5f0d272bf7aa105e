import type { QualifiedName } from '@mesh/core'

// Characters that would end a line, move the cursor or turn the direction of the text around.
const invisible = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

/** A name as people read it: on one line, with control characters made visible. */
export const labelOf = (name: string): string =>
  name.toWellFormed().replace(invisible, (character) => {
    const code = character.codePointAt(0) ?? 0
    return `\\u{${code.toString(16)}}`
  })

/** Where a table lives: its database and schema. */
export const placeOf = ({ database, schema }: QualifiedName): string =>
  [database, schema].flatMap((part) => (part === undefined ? [] : [labelOf(part)])).join('.')

/** The whole name of a table. */
export const qualifiedLabel = (name: QualifiedName): string =>
  [name.database, name.schema, name.name]
    .flatMap((part) => (part === undefined ? [] : [labelOf(part)]))
    .join('.')
