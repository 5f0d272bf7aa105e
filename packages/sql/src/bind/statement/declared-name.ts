import type { Identifier } from '../../tree/name/identifier.ts'
import type { SqlNode } from '../../tree/sql-node.ts'

/** The name that a node gives to something that is no column: a parameter, a variable, the row of a loop. */
export function declaredName(node: SqlNode): Identifier | undefined {
  switch (node.kind) {
    case 'variableDeclaration':
    case 'cursorDeclaration':
    case 'resultSetDeclaration':
    case 'routineParameter':
    case 'typeField':
      return node.name
    case 'forEach':
    case 'forRange':
      return node.variable
    default:
      return undefined
  }
}
