import type { TypeName } from '../tree/type/type-name.ts'
import { decimalFloatType, type Inferred } from './inferred.ts'
import { intervalTypeOf } from './interval-type.ts'
import { knownTypeOf } from './known-type-of.ts'

/** The type of a value that is cast, those that no logical type stands for among them. */
export function castType(type: TypeName): Inferred {
  if (type.name === 'DECFLOAT') return decimalFloatType
  const [unit] = type.arguments
  return type.name === 'INTERVAL' && unit?.kind === 'intervalUnit' ? intervalTypeOf(unit) : knownTypeOf(type)
}
