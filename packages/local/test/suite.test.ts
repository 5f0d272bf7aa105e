import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { scoreLocal } from '../src/exports/index.ts'

/** Cases by area in `suite/`, each expectation from the page of Snowflake's documentation that its file names. */
const suite = fileURLToPath(new URL('suite', import.meta.url))

test('every case of the suite has the answer of the documentation', { timeout: 120_000 }, async () => {
  const { files, right } = await scoreLocal(suite)
  const others = files.flatMap(({ file, cases }) =>
    cases
      .filter(({ outcome }) => outcome !== 'right')
      .map(({ line, outcome, reason }) => `${file}:${line} ${outcome}: ${reason}`),
  )
  expect(others).toEqual([])
  expect(right).toBeGreaterThan(0)
})
