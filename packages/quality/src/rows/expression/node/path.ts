import type { Path } from '@mesh/sql'
import { notEvaluable } from '../../../errors.ts'
import type { JsonCell } from '../../cell/cell.ts'
import { computed } from '../computed.ts'
import type { Evaluator, ExpressionScope } from '../evaluator.ts'
import { strict } from '../strict.ts'

/** A way into a semi-structured value: NULL where it leads nowhere, the JSON null where it leads to one. */
export function compilePath({ operand, segments, span }: Path, scope: ExpressionScope): Evaluator {
  const value = scope.compile(operand)
  if (!/^(?:variant|object|array|map|null)$/.test(value.type.kind))
    throw notEvaluable(`A path into a value of type ${value.type.kind}`, scope.locate(span))
  const keys = segments.map((segment): string | number => {
    if (segment.kind === 'pathKey') return segment.name
    if (segment.index.kind === 'stringLiteral') return segment.index.value
    if (segment.index.kind === 'numberLiteral' && /^\d+$/.test(segment.index.text))
      return Number(segment.index.text)
    throw notEvaluable('A computed index', scope.locate(segment.span))
  })
  return computed(
    { kind: 'variant' },
    [value],
    strict([value.at], (cell) => {
      const json = keys.reduce(memberOf, (cell as JsonCell).json)
      return json === undefined ? null : { kind: 'json', json }
    }),
  )
}

/** A member of an object or an item of an array. */
export function memberOf(json: unknown, key: string | number): unknown {
  if (typeof json !== 'object' || json === null) return undefined
  if (Array.isArray(json)) return typeof key === 'number' ? json[key] : undefined
  return typeof key === 'string' && Object.hasOwn(json, key) ? json[key as keyof typeof json] : undefined
}
