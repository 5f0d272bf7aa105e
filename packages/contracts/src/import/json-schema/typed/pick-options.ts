import type { LogicalTypeOptions } from '../../../odcs/logical-type.ts'
import type { SchemaItem } from '../../../odcs/schema.ts'
import { own, type Tree } from '../../tree.ts'

/** The keywords of a schema whose values are numbers or true, as options; nothing where there is none. */
export function pickOptions(
  schema: Tree,
  names: readonly string[],
  more: Tree = {},
): Pick<SchemaItem, 'logicalTypeOptions'> {
  const options = Object.fromEntries(
    names.flatMap((name) => {
      const value = own(schema, name)
      return typeof value === 'number' || value === true ? [[name, value]] : []
    }),
  )
  const all = { ...options, ...more }
  return Object.keys(all).length === 0 ? {} : { logicalTypeOptions: all as LogicalTypeOptions }
}
