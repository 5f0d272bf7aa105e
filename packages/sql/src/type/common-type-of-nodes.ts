import type { Argument } from '../tree/expression/function-call.ts'
import type { StringLiteral } from '../tree/expression/literal.ts'
import { commonType } from './common-type.ts'
import { decimalOf } from './decimal.ts'
import type { Inference } from './inference.ts'
import type { Inferred } from './inferred.ts'
import { numberLiteralType } from './number-literal-type.ts'

/** The common type of expressions. A text constant among numbers counts as the number that it spells. */
export function commonTypeOfNodes(inference: Inference, nodes: readonly Argument[]): Inferred {
  const types = nodes.map((node) => inference.infer(node))
  if (!nodes.some(spellsNumber) || !types.some((type) => decimalOf(type))) return commonType(types)
  return commonType(
    nodes.map((node, index) => (spellsNumber(node) ? numberLiteralType(node.value) : types[index])),
  )
}

const spellsNumber = (node: Argument): node is StringLiteral =>
  node.kind === 'stringLiteral' && /^\d+(\.\d+)?$/.test(node.value)
