import { formatIdentifier, formatQualifiedName } from '@mesh/core'
import type { LineageRef } from './lineage-ref.ts'

/**
 * A reference as SQL spells it: `SALES.PUBLIC.ORDERS.AMOUNT`. A whole dataset ends in `.*`, so that the text tells a column
 * from a table.
 *
 * @throws CORE.INVALID_IDENTIFIER when a name cannot be stored by Snowflake.
 */
export const formatRef = ({ dataset, column }: LineageRef): string =>
  `${formatQualifiedName(dataset)}.${column === undefined ? '*' : formatIdentifier(column)}`
