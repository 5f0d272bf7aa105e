import type { FunctionCall } from '@mesh/sql'
import { type Emitted, emit, quoted, variantType } from './emitted.ts'
import { isExpression } from './is-expression.ts'
import type { Scope } from './scope.ts'
import { translateExpression } from './translate-expression.ts'
import type { Translation } from './translation.ts'

/**
 * `FILTER(array, x -> condition)`: the items for which the condition is true; nothing when the call is another one.
 * Source: https://docs.snowflake.com/en/sql-reference/functions/filter
 */
export function translateFilter(
  { arguments: [list, lambda] }: FunctionCall,
  scope: Scope,
  translation: Translation,
): Emitted | undefined {
  if (list === undefined || lambda?.kind !== 'lambda' || !isExpression(list)) return undefined
  const [parameter, ...others] = lambda.parameters
  if (parameter === undefined || others.length > 0 || parameter.type !== undefined) return undefined
  const name = parameter.name.name
  const inner: Scope = {
    ...scope,
    parent: scope,
    relations: [{ qualifiers: [], columns: [{ name, sql: quoted(name), type: variantType }] }],
    aliases: new Map(),
  }
  const array = translateExpression(list, scope, translation)
  const condition = translateExpression(lambda.body, inner, translation)
  const items = `list_filter(json_extract(${array.sql}, '$[*]'), lambda ${quoted(name)} : ${condition.sql})`
  return emit(`to_json(${items})`, { kind: 'array' })
}
