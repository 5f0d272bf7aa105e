import type { ColumnReference } from '../tree/expression/column-reference.ts'
import type { Argument } from '../tree/expression/function-call.ts'
import type { Arithmetic, Unary } from '../tree/expression/operator.ts'
import { arithmeticType, signedType } from './arithmetic-type.ts'
import { callType } from './call-type.ts'
import { castType } from './cast-type.ts'
import { commonTypeOfNodes } from './common-type-of-nodes.ts'
import { countCharacters } from './count-characters.ts'
import type { Inference } from './inference.ts'
import type { Inferred } from './inferred.ts'
import { nullType } from './inferred.ts'
import { intervalType } from './interval-type.ts'
import { numberLiteralType } from './number-literal-type.ts'
import { pathType } from './path-type.ts'

/** The type of one node, from those of its parts. */
export function inferNode(inference: Inference, node: Argument): Inferred {
  switch (node.kind) {
    case 'stringLiteral':
      return { kind: 'string', maxLength: countCharacters(node.value) }
    case 'numberLiteral':
      return numberLiteralType(node.text)
    case 'booleanLiteral':
    case 'logical':
    case 'comparison':
    case 'quantifiedComparison':
    case 'is':
    case 'isDistinctFrom':
    case 'inList':
    case 'inQuery':
    case 'between':
    case 'like':
    case 'likeAny':
    case 'exists':
      return { kind: 'boolean' }
    case 'nullLiteral':
      return nullType
    case 'binaryLiteral':
      return { kind: 'binary', maxLength: node.hex.length / 2 }
    case 'typedLiteral':
    case 'cast':
      return castType(node.type)
    case 'intervalLiteral':
      return intervalType(node)
    case 'columnReference':
      return inference.scope.column?.(node) ?? sequenceType(node)
    case 'positionalColumn':
      return inference.scope.column?.(node)
    case 'outerJoinColumn':
      return inference.infer(node.column)
    case 'variable':
    case 'placeholder':
      return inference.scope.parameter?.(node)
    case 'unary':
      return unaryType(inference, node)
    case 'arithmetic':
      return chainType(inference, node)
    case 'case': {
      const results = node.branches.map(({ then }) => then)
      return commonTypeOfNodes(inference, node.otherwise ? [...results, node.otherwise] : results)
    }
    case 'collate':
      return inference.infer(node.operand)
    case 'extract':
      return { kind: 'integer' }
    case 'functionCall':
      return callType(inference, node)
    case 'path':
      return pathType(inference.infer(node.operand), node.segments)
    case 'arrayConstant':
      return { kind: 'array' }
    case 'objectConstant':
      return { kind: 'object' }
    case 'subquery':
      return inference.scope.query?.(node.query)
    case 'namedArgument':
      return inference.infer(node.value)
    default:
      return undefined
  }
}

/** `sequence.NEXTVAL` is written as a column is. */
const sequenceType = ({ parts }: ColumnReference): Inferred =>
  parts.length > 1 && parts.at(-1)?.name === 'NEXTVAL' ? { kind: 'integer', precision: 38 } : undefined

function unaryType(inference: Inference, { operator, operand }: Unary): Inferred {
  switch (operator) {
    case 'NOT':
      return { kind: 'boolean' }
    case '-':
    case '+':
      return signedType(inference.infer(operand))
    case '**':
      return undefined
    default:
      return inference.infer(operand)
  }
}

/** A flat chain, from left to right. */
function chainType(inference: Inference, { operands, operators }: Arithmetic): Inferred {
  const [first, ...rest] = operands.map((operand) => inference.infer(operand))
  return rest.reduce((left, right, index) => arithmeticType(operators[index] ?? '+', left, right), first)
}
