import type { Identifier } from '../../tree/name/identifier.ts'
import type { SqlNode } from '../../tree/sql-node.ts'

/** The name that a node gives to something that is no column: a parameter and what may stand before it, a variable, the row of a loop. */
export function declaredName(node: SqlNode): Identifier | undefined {
  switch (node.kind) {
    case 'variableDeclaration':
    case 'cursorDeclaration':
    case 'resultSetDeclaration':
    case 'routineParameter':
    case 'typeField':
      return node.name
    // A parameter may have the name of its function or policy before it.
    case 'createFunction':
    case 'createPolicy':
    case 'createProcedure':
      return node.name.parts.at(-1)
    case 'forEach':
    case 'forRange':
      return node.variable
    default:
      return undefined
  }
}
