import { assertNever } from '@mesh/core'
import type { PropertyValue } from './property.ts'

/** A scalar value as plain text: the text itself, the digits, `TRUE`, or a name with dots. A list or group gives undefined. */
export function propertyText(value: PropertyValue): string | undefined {
  switch (value.kind) {
    case 'stringLiteral':
      return value.value
    case 'numberLiteral':
      return value.text
    case 'booleanLiteral':
      return value.value ? 'TRUE' : 'FALSE'
    case 'objectName':
      return value.parts.map((part) => part.name).join('.')
    case 'propertyList':
    case 'propertyGroup':
      return undefined
    default:
      return assertNever(value, 'property value')
  }
}
