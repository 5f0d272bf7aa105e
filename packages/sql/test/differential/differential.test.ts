import { expect, test } from 'vitest'
import { compareReaders } from './compare-readers.ts'
import { unexplained } from './unexplained.ts'

test('where another parser reads a query too, it finds the same tables and columns, or the reason is known', async () => {
  const { compared, differences } = await compareReaders()
  expect(compared).toBeGreaterThan(1000)
  expect(unexplained(differences)).toEqual([])
})
