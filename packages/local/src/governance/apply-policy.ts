import type { Policy } from '../catalog/object/policy.ts'
import { parseQuery } from '../engine/parse.ts'
import { invalidStatement } from '../errors/statement-failures.ts'
import { type Emitted, isExact } from '../translate/emitted.ts'
import { emptyScope, type Scope } from '../translate/scope.ts'
import { castTo } from '../translate/translate-cast.ts'
import { translateExpression } from '../translate/translate-expression.ts'
import type { Translation } from '../translate/translation.ts'

/** The text that a policy's expression is read from. */
export const policyText = ({ body }: Pick<Policy, 'body'>): string => `SELECT ${body}`

/**
 * The value of a policy's expression for some values of its parameters, in a translation of {@link policyText}.
 *
 * @throws SQL.NOT_FOUND for names that are neither parameters nor columns of a query in it.
 */
export function applyPolicy(
  policy: Pick<Policy, 'body' | 'parameters' | 'returns'>,
  values: readonly Emitted[],
  translation: Translation,
): Emitted {
  const { body } = parseQuery(policyText(policy))
  const item = body.kind === 'select' ? body.items[0] : undefined
  if (item?.kind !== 'selectItem') throw invalidStatement('the body of a policy is no expression')
  const columns = policy.parameters.map(({ name, type }, index) => ({
    name,
    type: values[index]?.type ?? type,
    sql: values[index]?.sql ?? 'NULL',
  }))
  const scope: Scope = { ...emptyScope, relations: [{ qualifiers: [], columns }] }
  const value = translateExpression(item.expression, scope, translation)
  // A decimal keeps the digits of its column: NUMBER of a signature would cut them.
  const [first] = columns
  const type =
    isExact(policy.returns) && first !== undefined && isExact(first.type) ? first.type : policy.returns
  return castTo(value, type ?? policy.returns)
}
