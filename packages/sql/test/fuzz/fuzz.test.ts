import { expect, test } from 'vitest'
import { readSuite } from '../suite/read-suite.ts'
import { checkStatement } from './check-statement.ts'
import { mutate, piecesOf } from './mutate.ts'
import { createRandom } from './random.ts'

const statements = readSuite().flatMap(({ cases }) => cases.map(({ sql }) => piecesOf(sql)))

/** `npm run fuzz -w @mesh/sql -- 1000000` does the same for as long as one likes. */
test('changed statements are refused with a place or survive a round trip', () => {
  const random = createRandom(20_261_121)
  const failures: string[] = []
  for (let run = 0; run < 3000; run += 1) {
    const sql = mutate(statements, random)
    const { failure } = checkStatement(sql)
    if (failure !== undefined) failures.push(`${failure}\n${sql}`)
  }
  expect(failures).toEqual([])
})
