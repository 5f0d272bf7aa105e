import type { PlacedTable } from '../contract-tables.ts'
import type { Loss } from '../loss.ts'

/** Reports the keys that a measure is part of: a key without one of its columns would promise something else. */
export function loseKeysOfMeasures(tables: readonly PlacedTable[], lose: (loss: Loss) => void): void {
  for (const { measures, columns } of tables)
    for (const { property, pointer } of measures) {
      if (property.unique === true)
        lose({ pointer: `${pointer}/unique`, message: 'A measure is no column, and part of no key' })
      if (property.primaryKey !== true) continue
      for (const each of [{ property, pointer }, ...columns])
        if (each.property.primaryKey === true)
          lose({
            pointer: `${each.pointer}/primaryKey`,
            message: `The primary key is not written: ${property.name} is a measure and no column`,
          })
    }
}
