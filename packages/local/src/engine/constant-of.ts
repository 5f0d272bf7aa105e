import type { BooleanLiteral, NumberLiteral, Placeholder, StringLiteral, Variable } from '@mesh/sql'
import { doesNotExist } from '../errors/name-failures.ts'
import { invalidStatement } from '../errors/statement-failures.ts'
import type { Session } from '../session/session.ts'
import type { Bind } from './bind.ts'

/**
 * What a bind that has its number, or a session variable, says where a statement takes constants alone.
 *
 * @throws SQL.NOT_FOUND for a variable that is not set, SQL.SYNTAX for a bind that is absent, NULL or many values.
 */
export function constantOf(
  { variables }: Session,
  { kind, name, span }: Placeholder | Variable,
  binds: readonly Bind[],
): StringLiteral | NumberLiteral | BooleanLiteral {
  if (kind === 'variable') {
    const found = variables.get(name)
    if (found === undefined) throw doesNotExist('Session variable', `$${name}`)
    if (found.value === null)
      throw invalidStatement(`Session variable '$${name}' is NULL, a constant is expected`)
    const type = found.type?.kind ?? 'string'
    return literal(String(found.value), numbers.has(type) ? 'FIXED' : type.toUpperCase())
  }
  const bind = binds[Number(name) - 1]
  if (bind === undefined) throw invalidStatement(`Bind variable :${name} not set.`)
  if (typeof bind.value !== 'string')
    throw invalidStatement(
      `Bind variable :${name} stands for a constant: it takes one value that is not NULL`,
    )
  return literal(bind.value, bind.type)

  function literal(text: string, type: string): StringLiteral | NumberLiteral | BooleanLiteral {
    if (type === 'FIXED' || type === 'REAL') return { kind: 'numberLiteral', text, span }
    if (type === 'BOOLEAN') return { kind: 'booleanLiteral', value: /^(?:true|1)$/i.test(text), span }
    return { kind: 'stringLiteral', value: text, span }
  }
}

const numbers: ReadonlySet<string> = new Set(['integer', 'decimal', 'number'])
