import { describe, expect, test } from 'vitest'
import { contractContenders, contractTexts, productContenders, productTexts } from '../oracle/contenders.ts'
import { differ } from '../oracle/differ.ts'

// MESH_MUTANTS=100000 is the long mode.
const mutants = Number(process.env.MESH_MUTANTS ?? 2000)
const seed = Number(process.env.MESH_SEED ?? 1)

describe('mutated documents are accepted and rejected as the official schemas do', () => {
  test(`${mutants} mutants of the official contracts`, { timeout: 600_000 }, () => {
    const { accepted, disagreements } = differ(contractContenders, contractTexts, { mutants, seed })
    expect(disagreements).toEqual([])
    expect(accepted).toBeGreaterThan(mutants / 20)
  })

  test(`${mutants / 2} mutants of the official products`, { timeout: 600_000 }, () => {
    const { accepted, disagreements } = differ(productContenders, productTexts, {
      mutants: mutants / 2,
      seed,
    })
    expect(disagreements).toEqual([])
    expect(accepted).toBeGreaterThan(mutants / 40)
  })
})
