import type { FunctionCall, TableReference } from '@mesh/sql'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { emit } from '../emitted.ts'
import { isExpression } from '../is-expression.ts'
import type { Expansion, TableArgument, TableFunctionRule } from '../table-function/table-function-rule.ts'
import { tableFunctions } from '../table-function/table-functions.ts'
import { translateExpression } from '../translate-expression.ts'
import { type FromContext, lateralScope } from './from-context.ts'
import { nextValues } from './next-values.ts'

/** The rows of a table function that come from its arguments; nothing for another table. */
export function expansionOf(reference: TableReference, context: FromContext): Expansion | undefined {
  if (reference.kind !== 'tableFunction') return undefined
  const { call } = reference
  const [name, ...more] = call.name.parts.map((part) => part.name).reverse()
  if (more.length === 0 && name === 'GETNEXTVAL') return nextValues(call, context.translation)
  const rule = more.length === 0 ? tableFunctions[name ?? ''] : undefined
  if (rule === undefined) return undefined
  const where = context.translation.locate(call.span)
  return rule.expand({ name: name ?? '', args: argumentsOf(call, rule, context), where })
}

function argumentsOf(
  call: FunctionCall,
  { parameters }: TableFunctionRule,
  context: FromContext,
): ReadonlyMap<string, TableArgument> {
  const { translation } = context
  const scope = lateralScope(context)
  return new Map(
    call.arguments.map((each, index): [string, TableArgument] => {
      const parameter = each.kind === 'namedArgument' ? each.name.name : parameters[index]
      const value = each.kind === 'namedArgument' ? each.value : each
      if (parameter === undefined || !parameters.includes(parameter))
        throw invalidStatement(
          `invalid argument for function [${call.name.parts.at(-1)?.name}]`,
          translation.locate(each.span),
        )
      const { sql, type } = isExpression(value)
        ? translateExpression(value, scope, translation)
        : emit('NULL')
      return [parameter, { sql, type, written: value }]
    }),
  )
}
