import type { LogicalType } from '@mesh/core'

const sized = (name: string, ...sizes: readonly (number | undefined)[]): string => {
  const given = sizes.filter((size) => size !== undefined)
  return given.length === 0 ? name : `${name}(${given.join(',')})`
}

/** A type as Snowflake writes it; `?` for one that is not known. An integer without a precision is INTEGER. */
export function spellType(type: LogicalType | undefined): string {
  if (type === undefined) return '?'
  switch (type.kind) {
    case 'string':
      return sized('VARCHAR', type.maxLength)
    case 'binary':
      return sized('BINARY', type.maxLength)
    case 'integer':
      return type.precision === undefined ? 'INTEGER' : `NUMBER(${type.precision},0)`
    case 'number':
      return type.scale === undefined ? 'FLOAT' : `NUMBER(${type.precision},${type.scale})`
    case 'time':
      return sized('TIME', type.precision)
    case 'timestamp':
      return sized(`TIMESTAMP_${type.zone.toUpperCase()}`, type.precision)
    case 'array':
      return type.items ? `ARRAY(${spellType(type.items)})` : 'ARRAY'
    case 'object':
      return type.fields
        ? `OBJECT(${type.fields.map((field) => `${field.name} ${spellType(field.type)}`).join(', ')})`
        : 'OBJECT'
    case 'map':
      return `MAP(${spellType(type.key)}, ${spellType(type.value)})`
    case 'vector':
      return `VECTOR(${type.element.toUpperCase()}, ${type.dimensions})`
    default:
      return type.kind.toUpperCase()
  }
}
