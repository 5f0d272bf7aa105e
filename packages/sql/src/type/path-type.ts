import type { LogicalType } from '@mesh/core'
import type { PathSegment } from '../tree/expression/path.ts'
import type { Inferred } from './inferred.ts'

const variant: LogicalType = { kind: 'variant' }

/** The type of what a way into a value leads to: VARIANT, unless the value has structured types. */
export function pathType(operand: Inferred, segments: readonly PathSegment[]): Inferred {
  let type = operand
  for (const segment of segments) type = elementType(type, keyOf(segment))
  return type
}

function keyOf(segment: PathSegment): string | undefined {
  if (segment.kind === 'pathKey') return segment.name
  return segment.index.kind === 'stringLiteral' ? segment.index.value : undefined
}

/** The type of one element of an array, map or object; the key tells the field of a structured object. */
export function elementType(container: Inferred, key: string | undefined): Inferred {
  switch (container?.kind) {
    case 'array':
      return container.items ?? variant
    case 'map':
      return container.value
    case 'object':
      if (container.fields === undefined) return variant
      return container.fields.find(({ name }) => name === key || name === key?.toUpperCase())?.type
    case 'variant':
      return variant
    default:
      return undefined
  }
}
