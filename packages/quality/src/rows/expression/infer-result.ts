import {
  type Argument,
  type Arithmetic,
  type ArithmeticOperator,
  type Expression,
  type FunctionCall,
  inferType,
} from '@mesh/sql'
import type { ValueType } from '../cell/value-type.ts'

const span = { start: 0, end: 0 }

/** The type of two values joined by an operator, as @mesh/sql infers it. */
export function typeOfTwo(
  operator: ArithmeticOperator,
  left: ValueType,
  right: ValueType,
): ValueType | undefined {
  if (left.kind === 'null' || right.kind === 'null') return { kind: 'null' }
  const node: Arithmetic = { kind: 'arithmetic', operands: [hole(0), hole(1)], operators: [operator], span }
  return inferWith(node, [left, right])
}

/** The type of a choice among values: that of CASE, of COALESCE. */
export function commonTypeOf(types: readonly ValueType[]): ValueType | undefined {
  const known = types.filter(({ kind }) => kind !== 'null')
  if (known.length === 0) return { kind: 'null' }
  const [only, ...more] = known
  if (more.length === 0) return only
  const name: FunctionCall['name'] = {
    kind: 'objectName',
    parts: [{ kind: 'identifier', name: 'COALESCE', quoted: false, span }],
    span,
  }
  const values = known.map((_, index) => hole(index))
  return inferWith({ kind: 'functionCall', name, distinct: false, arguments: values, span }, known)
}

/** The type of a call; arguments that are constants count as they are written, the others by their types. */
export function typeOfCall(
  call: FunctionCall,
  types: readonly (ValueType | undefined)[],
): ValueType | undefined {
  const values = call.arguments.map((each, index): Argument => {
    const type = types[index]
    if (type === undefined || isConstant(each)) return each
    return type.kind === 'null' ? { kind: 'nullLiteral', span } : hole(index)
  })
  return inferWith({ ...call, arguments: values }, types)
}

const hole = (index: number): Expression => ({ kind: 'placeholder', name: String(index), span })

const isConstant = ({ kind }: Argument): boolean =>
  kind === 'numberLiteral' || kind === 'stringLiteral' || kind === 'unary' || kind === 'datePart'

function inferWith(node: Expression, types: readonly (ValueType | undefined)[]): ValueType | undefined {
  return inferType(node, {
    parameter: ({ name }) => {
      const type = types[Number(name)]
      return type === undefined || type.kind === 'null' ? undefined : type
    },
  })
}
