import { datasetKey } from './dataset-key.ts'
import type { LineageRef } from './lineage-ref.ts'

/** One text for each reference: what to use as the key of a map. */
export const refKey = ({ dataset, column }: LineageRef): string =>
  column === undefined ? datasetKey(dataset) : `${datasetKey(dataset)}${JSON.stringify(column)}`
