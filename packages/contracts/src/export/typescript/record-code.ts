import type { SchemaProperty } from '../../odcs/schema.ts'
import { propertyKey } from '../property-key.ts'
import type { CodeWriter } from './code-writer.ts'

/** The code of columns by name. */
export function recordCode(
  properties: readonly SchemaProperty[],
  writer: CodeWriter,
  indent: string,
): string {
  if (properties.length === 0) return '{}'
  const inner = `${indent}  `
  const lines = properties.map(
    ({ name, ...rest }) => `${inner}${propertyKey(name)}: ${writer.column(rest, inner)},\n`,
  )
  return `{\n${lines.join('')}${indent}}`
}
