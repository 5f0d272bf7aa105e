import type { SqlNode } from '@mesh/sql'
import type { Execution } from '../execution.ts'

/** A clustering key as it is kept and shown: the texts of its expressions. Null for none. */
export const clusteringOf = ({ text }: Execution, clusterBy: readonly SqlNode[]): string | null =>
  clusterBy.length === 0
    ? null
    : `LINEAR(${clusterBy.map(({ span }) => inCapitals(text.slice(span.start, span.end))).join(', ')})`

/** As SHOW has it: what is not in quotes in capitals. */
const inCapitals = (text: string): string =>
  text.replace(
    /('(?:[^']|'')*'|"(?:[^"]|"")*")|[^'"]+/g,
    (part, quoted?: string) => quoted ?? part.toUpperCase(),
  )
