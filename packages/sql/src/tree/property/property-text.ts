import type { PropertyValue } from './property.ts'

/** A scalar value as plain text: the text itself, the digits, `TRUE`, or a name with dots. Anything else gives undefined. */
export function propertyText(value: PropertyValue): string | undefined {
  switch (value.kind) {
    case 'stringLiteral':
      return value.value
    case 'numberLiteral':
    case 'keyword':
      return value.text
    case 'booleanLiteral':
      return value.value ? 'TRUE' : 'FALSE'
    case 'objectName':
      return value.parts.map((part) => part.name).join('.')
    default:
      return undefined
  }
}
