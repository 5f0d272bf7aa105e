import { type ContractDiff, diffContracts, lowerProduct } from '@mesh/contracts'
import type { SqlClient } from '@mesh/core'
import { type Impact, impactOf, type LineageGraph } from '@mesh/lineage'
import { type Plan, planProducts } from '@mesh/snowflake'
import { flightsContract } from '../domains/flight-operations/flights.ts'
import { flightsContractV2, flightsV2 } from '../domains/flight-operations/flights-v2.ts'
import type { Mesh } from '../mesh.ts'

/** What a change of a contract would mean. */
export interface Proposal {
  readonly diff: ContractDiff
  readonly impacts: readonly Impact[]
  readonly plan: Plan
}

/** Flight operations proposes flights 2.0.0, without the delay: who is hit, and what would happen to the table? */
export async function proposeChange(client: SqlClient, mesh: Mesh, graph: LineageGraph): Promise<Proposal> {
  const diff = diffContracts(flightsContract, flightsContractV2, mesh)
  const shape = lowerProduct(flightsV2, { contracts: [flightsContractV2], products: [flightsV2] })
  return { diff, impacts: impactOf(diff.changes, graph), plan: await planProducts(client, [shape]) }
}
