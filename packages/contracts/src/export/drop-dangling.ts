import type { Contract } from '../odcs/contract.ts'
import type { PropertyRelationship, TableRelationship } from '../odcs/relationship.ts'
import { resolveColumn } from '../reference/resolve-column.ts'
import type { Loss } from './loss.ts'

/** The contract without the relationships whose columns are not in it, each of them reported. */
export function dropDangling(contract: Contract, lose: (loss: Loss) => void): Contract {
  const resolves = (to: string | readonly string[]) => {
    const references = typeof to === 'string' ? [to] : to
    return references.length > 0 && references.every((each) => resolveColumn(contract, each) !== undefined)
  }
  const kept = <Each extends PropertyRelationship | TableRelationship>(
    all: readonly Each[],
    pointer: string,
  ) =>
    all.filter((each, index) => {
      if (resolves(each.to) && (!('from' in each) || resolves(each.from))) return true
      lose({ pointer: `${pointer}/relationships/${index}`, message: 'The relationship leaves this contract' })
      return false
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
            : { ...each, relationships: kept(each.relationships, `/schema/${at}/properties/${index}`) },
        ),
      }),
    })),
  }
}
