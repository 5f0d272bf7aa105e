import type { Contract } from '../odcs/contract.ts'
import type { PropertyRelationship, TableRelationship } from '../odcs/relationship.ts'
import type { SchemaProperty } from '../odcs/schema.ts'
import { isMeasure } from '../reference/is-measure.ts'
import { resolveColumn } from '../reference/resolve-column.ts'
import type { Loss } from './loss.ts'

/** The contract without the relationships whose columns are not in it or are measures, each of them reported. */
export function dropDangling(contract: Contract, lose: (loss: Loss) => void): Contract {
  const columnsOf = (references: string | readonly string[]) =>
    [references].flat().map((each) => resolveColumn(contract, each)?.column)
  const kept = <Each extends PropertyRelationship | TableRelationship>(
    all: readonly Each[],
    pointer: string,
    own: readonly SchemaProperty[] = [],
  ) =>
    all.filter((each, index) => {
      const columns = [...own, ...columnsOf(each.to), ...('from' in each ? columnsOf(each.from) : [])]
      const reason =
        columns.includes(undefined) || [each.to].flat().length === 0
          ? 'The relationship leaves this contract'
          : columns.some((column) => column !== undefined && isMeasure(column))
            ? 'A measure is no column, and part of no key'
            : undefined
      if (reason !== undefined) lose({ pointer: `${pointer}/relationships/${index}`, message: reason })
      return reason === undefined
    })
  return {
    ...contract,
    schema: (contract.schema ?? []).map((table, at) => ({
      ...table,
      ...(table.relationships && { relationships: kept(table.relationships, `/schema/${at}`) }),
      ...(table.properties && {
        properties: table.properties.map((each, index) =>
          each.relationships === undefined
            ? each
            : {
                ...each,
                relationships: kept(each.relationships, `/schema/${at}/properties/${index}`, [each]),
              },
        ),
      }),
    })),
  }
}
