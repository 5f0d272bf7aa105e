import { changeDefinitions } from '../edition/change-definitions.ts'
import type { Definitions } from '../edition/shape.ts'
import { v222 } from './v2-2-2.ts'

/** ODCS v2.2.1: v2.2.2 with texts where that has numbers and flags. */
export const v221: Definitions = changeDefinitions(v222, {
  Dataset: { set: { description: 'text[]' } },
  Column: { set: { isPrimaryKey: 'text' } },
  Price: { set: { priceAmount: 'text' } },
  ServiceLevel: { set: { value: 'text', valueExt: 'text' } },
})
