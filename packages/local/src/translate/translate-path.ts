import type { Expression, Path } from '@mesh/sql'
import type { Emitted } from './emitted.ts'
import { memberAt, memberBy } from './variant-member.ts'
import type { PathStep } from './variant-path.ts'

/** `v:a.b[0]['c']`: keys in their own case, places from 0. */
export function translatePath({ operand, segments }: Path, inner: (each: Expression) => Emitted): Emitted {
  let value = inner(operand)
  let steps: PathStep[] = []
  for (const segment of segments) {
    const step = segment.kind === 'pathKey' ? segment.name : constantStep(segment.index)
    if (step !== undefined) steps.push(step)
    else if (segment.kind === 'pathIndex') {
      if (steps.length > 0) value = memberAt(value, steps)
      steps = []
      value = memberBy(value, inner(segment.index))
    }
  }
  return steps.length === 0 ? value : memberAt(value, steps)
}

function constantStep(index: Expression): PathStep | undefined {
  if (index.kind === 'stringLiteral') return index.value
  if (index.kind === 'numberLiteral') return /^\d+$/.test(index.text) ? Number(index.text) : undefined
  if (index.kind === 'unary' && index.operator === '-' && index.operand.kind === 'numberLiteral')
    return -Number(index.operand.text)
  return undefined
}
