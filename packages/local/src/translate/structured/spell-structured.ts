import type { LogicalType } from '@mesh/core'
import { formatIdentifier } from '@mesh/core'
import { isStructured } from './structured-type.ts'

/** A structured type, the types in it as they are spelled alone; nothing for another. */
export function spellStructured(
  type: LogicalType,
  spell: (inner: LogicalType) => string,
): string | undefined {
  if (!isStructured(type)) return undefined
  const item = (inner: LogicalType, required: boolean | undefined) =>
    `${spell(inner)}${required === true ? ' NOT NULL' : ''}`
  switch (type.kind) {
    case 'array':
      return `ARRAY(${item(type.items, type.itemsRequired)})`
    case 'map':
      return `MAP(${spell(type.key)}, ${item(type.value, type.valueRequired)})`
    case 'object':
      return `OBJECT(${type.fields.map((each) => `${keyOf(each.name)} ${item(each.type, each.required)}`).join(', ')})`
  }
}

/** Keys keep their case, in quotes only where they could not stand without. */
const keyOf = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_$]*$/.test(name) ? name : formatIdentifier(name)
