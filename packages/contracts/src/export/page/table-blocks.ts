import type { SchemaItem } from '../../odcs/schema.ts'
import type { PlacedTable } from '../contract-tables.ts'
import type { Block, GridRow } from './block.ts'
import { factBlocks } from './fact-blocks.ts'
import { anchorOf } from './list-blocks.ts'
import { ruleRow } from './rule-row.ts'

/** A table of a contract: what it is, its columns, what it promises. */
export function tableBlocks({ table, columns, measures }: PlacedTable): readonly Block[] {
  const anchor = `table-${anchorOf(table.name)}`
  const properties = [...columns, ...measures].map(({ property }) => property)
  const rows = properties.flatMap((each) => columnRows(each, each.name, `${anchor}-${anchorOf(each.name)}`))
  const rules = [
    ...(table.quality ?? []).map((rule) => ruleRow(table.name, rule)),
    ...properties.flatMap((each) => itemRules(each, each.name)),
  ]
  return [
    { kind: 'heading', level: 2, text: table.name, anchor },
    ...(table.description === undefined ? [] : [{ kind: 'text', text: table.description } as const]),
    ...factBlocks(table, ['name', 'logicalType', 'description', 'properties', 'quality']),
    { kind: 'grid', head: ['Column', 'Type', 'Required', 'Description', 'Details'], rows },
    ...(rules.length === 0
      ? []
      : [
          {
            kind: 'heading',
            level: 3,
            text: `Quality of ${table.name}`,
            anchor: `${anchor}-quality`,
          } as const,
          { kind: 'grid', head: ['Of', 'Rule', 'Expected', 'Details'], rows: rules } as const,
        ]),
  ]
}

const shown = new Set([
  'name',
  'logicalType',
  'physicalType',
  'required',
  'primaryKey',
  'description',
  'properties',
  'items',
  'map',
  'quality',
])

/** A row of the column, and one of everything inside it: `address.city`, `legs[]`, `prices{}`. */
function columnRows(item: SchemaItem, path: string, anchor?: string): readonly GridRow[] {
  const { logicalType, physicalType, required, primaryKey, description = '', properties, items, map } = item
  const types = [...new Set([physicalType, logicalType])].filter((each) => each !== undefined)
  const details = Object.entries(item).filter(([name, value]) => value !== undefined && !shown.has(name))
  return [
    {
      cells: [
        path,
        types.join(' / '),
        primaryKey === true ? 'key' : required === true ? 'yes' : '',
        description,
        Object.fromEntries(details),
      ],
      ...(anchor !== undefined && { anchor }),
      marks: marksOf(item),
    },
    ...(properties ?? []).flatMap((each) => columnRows(each, `${path}.${each.name}`)),
    ...(items === undefined ? [] : columnRows(items, `${path}[]`)),
    ...(map === undefined
      ? []
      : [...columnRows(map.key, `${path}{key}`), ...columnRows(map.value, `${path}{}`)]),
  ]
}

function marksOf({
  primaryKey,
  required,
  unique,
  criticalDataElement,
  deprecated,
  classification,
}: SchemaItem): readonly string[] {
  return [
    primaryKey === true && 'key',
    required === true && 'required',
    unique === true && 'unique',
    criticalDataElement === true && 'critical',
    deprecated === true && 'deprecated',
    classification,
  ].filter((each) => typeof each === 'string' && each !== '') as readonly string[]
}

function itemRules(item: SchemaItem, path: string): readonly GridRow[] {
  return [
    ...(item.quality ?? []).map((rule) => ruleRow(path, rule)),
    ...(item.properties ?? []).flatMap((each) => itemRules(each, `${path}.${each.name}`)),
    ...(item.items === undefined ? [] : itemRules(item.items, `${path}[]`)),
    ...(item.map === undefined
      ? []
      : [...itemRules(item.map.key, `${path}{key}`), ...itemRules(item.map.value, `${path}{}`)]),
  ]
}
