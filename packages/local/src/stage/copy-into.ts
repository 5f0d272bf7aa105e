import type { CopyIntoTable } from '@mesh/sql'
import type { Execution } from '../engine/execution.ts'
import type { RowsOutcome } from '../engine/outcome.ts'
import { unsupportedFeature } from '../errors.ts'
export async function copyInto(_execution: Execution, _statement: CopyIntoTable): Promise<RowsOutcome> {
  throw unsupportedFeature('COPY INTO')
}
