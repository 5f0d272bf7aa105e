import { parseQualifiedName } from '@mesh/core'
import type { DatasetRef } from './lineage-ref.ts'

/**
 * A whole table by its SQL spelling.
 *
 * @throws CORE.INVALID_IDENTIFIER when it is no name.
 */
export const datasetRef = (table: string): DatasetRef => ({ dataset: parseQualifiedName(table) })
