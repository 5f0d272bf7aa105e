import type { Argument } from '../tree/expression/function-call.ts'
import { commonType } from './common-type.ts'
import { decimalOf } from './decimal.ts'
import type { Inference } from './inference.ts'
import type { Inferred } from './inferred.ts'
import { numberLiteralType } from './number-literal-type.ts'

/** The common type of expressions. A text constant among numbers counts as the number that it spells. */
export function commonTypeOfNodes(inference: Inference, nodes: readonly Argument[]): Inferred {
  const types = nodes.map((node) => inference.infer(node))
  const numbers = types.some((type) => decimalOf(type) !== undefined)
  return commonType(
    types.map((type, index) => {
      const node = nodes[index]
      return numbers && node?.kind === 'stringLiteral' && /^\d+(\.\d+)?$/.test(node.value)
        ? numberLiteralType(node.value)
        : type
    }),
  )
}
