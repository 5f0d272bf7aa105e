import type { SchemaObject } from '../../odcs/schema.ts'
import type { Loss } from '../loss.ts'

/** What the properties of one export share. */
export interface DbtPlace {
  readonly names: ReadonlyMap<SchemaObject, string>
  /** How dbt refers to one of the tables. */
  readonly target: (name: string) => string
  readonly lose: (loss: Loss) => void
}
