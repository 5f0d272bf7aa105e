import type { LogicalType } from '@mesh/core'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { type Emitted, emit, textLiteral, variantType } from '../emitted.ts'
import { castTo } from '../translate-cast.ts'
import { jsonPath, type PathStep } from '../variant-path.ts'
import { isStructured, type StructuredType } from './structured-type.ts'

/**
 * What one constant step leads to in a structured value, in the type that is told there.
 *
 * @throws SQL.SYNTAX for a key that an OBJECT does not have.
 */
export function structuredMember(value: Emitted, type: StructuredType, step: PathStep): Emitted {
  const found = (at: PathStep) => `json_extract(${value.sql}, ${textLiteral(jsonPath([at]))})`
  switch (type.kind) {
    case 'array':
      return typeof step === 'number' && step >= 0
        ? typed(found(step), type.items)
        : typed('NULL', type.items)
    case 'map':
      return typed(found(String(step)), type.value)
    case 'object': {
      const field = type.fields.find(({ name }) => name === step)
      if (field === undefined) throw invalidStatement(`the structured OBJECT has no key '${step}'`)
      return typed(found(step), field.type)
    }
  }
}

/** JSON from within a structured value as a value of its type. */
export function typed(json: string, type: LogicalType): Emitted {
  const value = `CAST(${json} AS JSON)`
  if (type.kind === 'variant') return emit(value, type)
  if (isStructured(type) || type.kind === 'array' || type.kind === 'object')
    return emit(`CASE WHEN json_type(${value}) <> 'NULL' THEN ${value} END`, type)
  return castTo(emit(value, variantType), type)
}
