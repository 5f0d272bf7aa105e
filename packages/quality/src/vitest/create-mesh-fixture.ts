import { fixedClock } from '@mesh/core'
import { frameContract } from '../dataset/contract-frame.ts'
import { datasetOf } from '../dataset/dataset-of.ts'
import { judgeChecks } from '../expectation/judge-checks.ts'
import { judgeContract } from '../expectation/judge-contract.ts'
import { type LoadingClient, loadEngine } from '../expectation/load-engine.ts'
import { generateRows } from '../generate/generate-rows.ts'
import { violate } from '../violate/violate.ts'
import { loadDataset } from './load-dataset.ts'
import type { MeshFixture } from './mesh-fixture.ts'

const clock = fixedClock('2026-01-01T00:00:00Z')

/** The fixture of one test, and how it ends. */
export function createMeshFixture(): { readonly mesh: MeshFixture; readonly close: () => Promise<void> } {
  let started: Promise<LoadingClient> | undefined
  const client = () => {
    started ??= loadEngine()
    return started
  }
  const mesh: MeshFixture = {
    clock,
    client,
    generate: (contract, options) => generateRows(contract, { clock, ...options }),
    violate: (rows, contract, rule, options) => violate(rows, contract, rule, { clock, ...options }),
    check: async (subject, by, options) => {
      if (!('apiVersion' in by)) return judgeChecks(subject, by, { clock, ...options })
      const { run } = await judgeContract(subject, by, { clock, ...options })
      return run
    },
    load: async (contract, rows) => {
      const frame = frameContract(contract)
      const engine = await client()
      await loadDataset(engine, frame, datasetOf(frame, rows))
      return { client: engine, place: ({ name }) => ({ name }) }
    },
  }
  return { mesh, close: async () => (await started)?.close() }
}
