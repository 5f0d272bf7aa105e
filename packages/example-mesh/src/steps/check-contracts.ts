import type { SqlClient } from '@mesh/core'
import { type CheckRun, deriveAllChecks, type RunProgress, runChecks } from '@mesh/quality'
import type { Mesh } from '../mesh.ts'

/** Derives the checks of all contracts and runs them where the data is. */
export async function checkContracts(
  client: SqlClient,
  { contracts, products }: Mesh,
  options: { readonly signal?: AbortSignal; readonly onProgress?: (progress: RunProgress) => void },
): Promise<CheckRun> {
  const { checks } = deriveAllChecks(contracts, { products })
  return runChecks(client, checks, { ...options, samples: { limit: 3 } })
}
