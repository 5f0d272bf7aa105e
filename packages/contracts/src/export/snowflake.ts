import { compileSql, type SqlFragment, snowflakeDialect, sql } from '@mesh/sql'
import { lowerContract } from '../lower/lower-contract.ts'
import { contractTables } from './contract-tables.ts'
import type { Coverage } from './coverage.ts'
import { dropDangling } from './drop-dangling.ts'
import type { Exporter } from './exporter.ts'
import { loseLogicalNames } from './lose-logical-names.ts'
import { createTable } from './snowflake/create-table.ts'
import { createTags } from './snowflake/create-tags.ts'
import { loseKeysOfMeasures } from './snowflake/lose-keys-of-measures.ts'
import { orderByReference } from './snowflake/order-by-reference.ts'
import { physicalTypeFragment } from './snowflake/physical-type.ts'
import { storedColumn } from './stored-column.ts'

const structured = [
  'logicalType',
  'physicalType',
  ...storedColumn.filter((name) => name.startsWith('logicalTypeOptions')),
]

const coverage: Coverage = {
  contract: [
    'id',
    'version',
    'domain',
    'tags',
    'servers.database',
    'servers.schema',
    'servers.type',
    'servers.server',
  ],
  table: [
    'name',
    'physicalName',
    'description',
    'tags',
    'logicalType',
    'physicalType',
    'relationships.from',
    'relationships.to',
    'relationships.type',
  ],
  column: storedColumn,
  nested: [...structured, 'name', 'required'],
  element: structured,
}

/**
 * Snowflake DDL: the tags that the tables carry, the tables in an order in which every key finds its target, and the foreign
 * keys that go round in a circle. Source: https://docs.snowflake.com/en/sql-reference/sql/create-table
 */
export const snowflake: Exporter = {
  format: 'snowflake',
  extension: '.sql',
  coverage,
  write: (contract, { options, lose }) => {
    const placed = contractTables(contract, options).filter(({ columns, pointer }) => {
      if (columns.length === 0) lose({ pointer, message: 'A table without columns is not written' })
      return columns.length > 0
    })
    for (const { table, pointer } of placed)
      if (table.physicalType !== undefined && !/^(?:base )?table$/i.test(table.physicalType))
        lose({ pointer: `${pointer}/physicalType`, message: `A ${table.physicalType} is written as a table` })
    loseLogicalNames(placed, lose)
    loseKeysOfMeasures(placed, lose)
    const chosen = new Set(placed.map(({ table }) => table))
    const lowered = lowerContract(dropDangling(contract, lose), options)
    const shapes = (contract.schema ?? []).flatMap((table, index) => {
      const shape = lowered[index]
      return shape === undefined || !chosen.has(table) ? [] : [shape]
    })
    const types = new Map(
      placed.flatMap(({ columns }, index) =>
        columns.map(({ property, pointer }, position) => {
          const column = shapes[index]?.columns[position]
          return [column, column && physicalTypeFragment(column, property, pointer, lose)] as const
        }),
      ),
    )
    const { ordered, later } = orderByReference(shapes)
    const statements: readonly SqlFragment[] = [
      ...createTags(shapes),
      ...ordered.map((table) => createTable(table, (each) => types.get(each) ?? sql.type(each.type))),
      ...later,
    ]
    return statements.map((each) => `${compileSql(each, snowflakeDialect).text};\n`).join('\n')
  },
}
