import type { LogicalTypeOptions } from '../../odcs/logical-type.ts'
import { Column } from './column.ts'

/** Size and meaning of a vector. */
export interface VectorOptions
  extends Pick<
    LogicalTypeOptions,
    'elementType' | 'distanceMetric' | 'embeddingModel' | 'embeddingModelVersion' | 'normalized'
  > {
  readonly dimensions: number
}

/** A list of numbers of fixed length, for similarity search. */
export function vector(options: VectorOptions): Column<readonly number[]> {
  return new Column({ logicalType: 'vector', logicalTypeOptions: options })
}
