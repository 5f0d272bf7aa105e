import type { PlacedTable } from './contract-tables.ts'
import type { Loss } from './loss.ts'

/** Reports the names that a format leaves out because it names things as the platform does. */
export function loseLogicalNames(
  tables: readonly PlacedTable[],
  lose: (loss: Loss) => void,
  of: 'columns' | 'all' = 'all',
): void {
  for (const { table, pointer, columns } of tables) {
    const named = columns.map(({ property, pointer: place }) => ({ ...property, place }))
    for (const { physicalName, name, place } of of === 'all'
      ? [...named, { ...table, place: pointer }]
      : named)
      if (physicalName !== undefined && physicalName !== name)
        lose({ pointer: `${place}/name`, message: `Known as ${physicalName} alone`, severity: 'info' })
  }
}
