import { test as base } from 'vitest'
import { createMeshFixture } from './create-mesh-fixture.ts'
import type { MeshFixture } from './mesh-fixture.ts'

/**
 * vitest's `test` with the fixture `mesh`.
 *
 * @example
 * test('orders', async ({ mesh }) => {
 *   const { orders } = mesh.generate(sales)
 *   await expect(orders).toSatisfyContract(sales, { table: 'orders', clock: mesh.clock })
 * })
 */
export const test = base.extend<{ readonly mesh: MeshFixture }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which other fixtures are used
  mesh: async ({}, use) => {
    const { mesh, close } = createMeshFixture()
    await use(mesh)
    await close()
  },
})
