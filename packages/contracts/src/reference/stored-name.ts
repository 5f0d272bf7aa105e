import { assertIdentifier, parseIdentifier, parseQualifiedName, type QualifiedName } from '@mesh/core'

/** What a name can be made of. */
export interface Named {
  readonly name?: string
  readonly physicalName?: string
}

const plain = /^[A-Za-z_][A-Za-z0-9_$]*$/
const quoted = /^"(?:[^"]|"")*"$/

/**
 * The exact name that the platform stores for a property: `physicalName`, else `name`. A plain word folds to upper case, a
 * quoted identifier is taken without its quotes, and a text that is neither is stored as it is.
 */
export function storedName({ name = '', physicalName = name }: Named): string {
  return plain.test(physicalName) || quoted.test(physicalName)
    ? parseIdentifier(physicalName)
    : assertIdentifier(physicalName)
}

/** The stored name of a table. A `physicalName` with dots gives its schema, and its database, too. */
export function storedTableName(table: Named): QualifiedName {
  const { physicalName } = table
  if (
    physicalName === undefined ||
    !/^(?:[\w$]+|"(?:[^"]|"")*")(?:\.(?:[\w$]+|"(?:[^"]|"")*")){1,2}$/.test(physicalName)
  )
    return { name: storedName(table) }
  return parseQualifiedName(physicalName)
}
