import type { SqlDialect } from '@mesh/core'
import { reservedWords } from '../parse/keywords.ts'
import type { Identifier } from '../tree/name/identifier.ts'
import type { ObjectName } from '../tree/name/object-name.ts'
import type { SqlNode } from '../tree/sql-node.ts'
import type { Doc } from './layout/doc.ts'

/** How the leaves of a tree are spelled. */
export interface Spelling {
  identifier(node: Identifier): string
  name(node: ObjectName): string
  text(value: string): string
  /** Any node as text: the rules call each other through it. */
  node(node: SqlNode, spelling: Spelling): Doc
}

const bare = /^[A-Z_][A-Z0-9_$]*$/

/** The spelling of a dialect. A name that the text quoted stays quoted, so that reading it back gives the same tree. */
export function createSpelling(dialect: SqlDialect, node: Spelling['node']): Spelling {
  const quote = (name: string) => `"${name.replaceAll('"', '""')}"`
  const identifier = ({ name, quoted }: Identifier): string => {
    if (dialect.folding !== 'upper') return dialect.identifier(name)
    return quoted || !bare.test(name) || reservedWords.has(name) ? quote(name) : name
  }
  return {
    identifier,
    // A word behind a dot needs no quotes, reserved or not.
    name: ({ parts }) =>
      parts
        .map((part, index) =>
          index > 0 && !part.quoted && bare.test(part.name) && dialect.folding === 'upper'
            ? part.name
            : identifier(part),
        )
        .join('.'),
    node,
    text: (value) => dialect.literal(value),
  }
}
