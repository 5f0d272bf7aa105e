import type { Batch, DataType } from '@uwdata/flechette'
import type { ArrowValues } from './arrow-values.ts'

/** Memory of a column as a batch to be written; flechette's own classes would convert values to read them. */
export function arrowBatch(
  type: DataType,
  length: number,
  { children = [], ...memory }: ArrowValues,
): Batch<unknown> {
  const fields = 'children' in type ? type.children : []
  const batch = {
    ...memory,
    type,
    length,
    children: children.map((child, index) => arrowBatch(fields[index]?.type ?? type, length, child)),
  }
  return batch as unknown as Batch<unknown>
}
