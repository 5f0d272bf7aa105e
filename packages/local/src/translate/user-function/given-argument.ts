import type { FunctionCall } from '@mesh/sql'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import type { Emitted } from '../emitted.ts'
import { isExpression } from '../is-expression.ts'
import type { Scope } from '../scope.ts'
import { translateExpression } from '../translate-expression.ts'
import type { Translation } from '../translation.ts'

/** An argument of a call of a function of one's own. */
export interface GivenArgument {
  /** Exact; null for an argument by position. */
  readonly name: string | null
  readonly value: Emitted
}

/** The arguments of a call. @throws SQL.UNSUPPORTED for what is no value. */
export const givenArguments = (
  call: FunctionCall,
  scope: Scope,
  translation: Translation,
): readonly GivenArgument[] =>
  call.arguments.map((each) => {
    const value = each.kind === 'namedArgument' ? each.value : each
    if (value.kind === 'tableArgument' || value.kind === 'stageLocation' || !isExpression(value))
      throw unsupportedFeature(`an argument that is a ${value.kind}`, translation.locate(each.span))
    return {
      name: each.kind === 'namedArgument' ? each.name.name : null,
      value: translateExpression(value, scope, translation),
    }
  })
