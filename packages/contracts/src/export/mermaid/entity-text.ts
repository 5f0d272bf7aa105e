import { lowerType } from '../../lower/lower-type.ts'
import type { SchemaProperty } from '../../odcs/schema.ts'
import type { PlacedTable } from '../contract-tables.ts'
import type { Loss } from '../loss.ts'
import { tableRelationships } from '../table-relationships.ts'
import { uniqueNames } from '../unique-names.ts'
import { mermaidText } from './mermaid-text.ts'

/** One entity with an attribute per column. */
export function entityText(placed: PlacedTable, id: string, lose: (loss: Loss) => void): string {
  const referring = new Set(tableRelationships(placed).flatMap(({ from }) => from.map(({ name }) => name)))
  const unique = uniqueNames()
  const attributes = placed.columns.map(({ property, pointer }) => {
    const name = unique(property.name.replaceAll(/[^A-Za-z0-9_-]+/g, '_').replace(/^(?![A-Za-z_])/, '_'))
    if (name !== property.name)
      lose({ pointer: `${pointer}/name`, message: `The attribute is called ${name}`, severity: 'info' })
    for (const part of ['properties', 'items', 'map'] as const)
      if (property[part] !== undefined)
        lose({ pointer: `${pointer}/${part}`, message: 'The diagram shows columns, not what is inside them' })
    const keys = keysOf(property, referring)
    const remark = [isRequired(property) ? 'not null' : '', property.description ?? '']
      .filter((each) => each !== '')
      .join(': ')
    return [`    ${typeName(property)} ${name}`, keys, remark === '' ? '' : mermaidText(remark)]
      .filter((each) => each !== '')
      .join(' ')
  })
  return [`  ${id}[${mermaidText(placed.table.name)}] {`, ...attributes, '  }'].join('\n')
}

const isRequired = ({ required, primaryKey }: SchemaProperty) => required === true && primaryKey !== true

const keysOf = (property: SchemaProperty, referring: ReadonlySet<string>): string =>
  [
    ...(property.primaryKey === true ? ['PK'] : []),
    ...(referring.has(property.name) ? ['FK'] : []),
    ...(property.unique === true ? ['UK'] : []),
  ].join(', ')

/** `NUMBER(10,2)` as `NUMBER(10-2)`: a type of Mermaid holds letters, digits, `-`, `_`, round and square brackets. */
const typeName = (property: SchemaProperty): string => {
  const text = (property.physicalType ?? property.logicalType ?? lowerType(property).kind)
    .trim()
    .replaceAll(/\s*,\s*/g, '-')
    .replaceAll(/[^A-Za-z0-9_()[\]-]+/g, '_')
  return /^[A-Za-z]/.test(text) ? text : `t_${text}`
}
