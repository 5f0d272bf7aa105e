import type { SqlNode } from '@mesh/sql'
import type { Execution } from '../execution.ts'

/** A clustering key as it is kept and shown: the texts of its expressions. Null for none. */
export const clusteringOf = ({ text }: Execution, clusterBy: readonly SqlNode[]): string | null =>
  clusterBy.length === 0
    ? null
    : `LINEAR(${clusterBy.map(({ span }) => text.slice(span.start, span.end)).join(', ')})`
