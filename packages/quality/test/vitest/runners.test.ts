import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect as jestExpect } from 'expect'
import { describe, expect, test } from 'vitest'
import { check, generateRows } from '../../src/exports/index.ts'
import { matchers } from '../../src/exports/testing.ts'
import { sales } from './orders.ts'

const run = promisify(execFile)
const here = (path: string) => join(import.meta.dirname, path)
const root = here('../../../..')

describe('the same expectations elsewhere', () => {
  test('node:test', async () => {
    const { stdout } = await run(
      process.execPath,
      ['--conditions=@mesh/source', '--test', '--test-reporter=tap', here('runners/node-test.ts')],
      { env: { ...process.env, NODE_OPTIONS: '', NODE_TEST_CONTEXT: undefined } },
    )
    expect(stdout).toContain('# pass 3')
    expect(stdout).toContain('# fail 0')
  })

  test('vitest 4', async () => {
    const vitest4 = join(createRequire(import.meta.url).resolve('vitest4/package.json'), '../vitest.mjs')
    const config = here('majors/vitest4.config.ts')
    const { stdout } = await run(process.execPath, [vitest4, 'run', '--config', config, '--reporter=json'], {
      env: { ...process.env, NODE_OPTIONS: '', VITEST: undefined },
    })
    const report: unknown = JSON.parse(stdout.slice(stdout.indexOf('{')))
    expect(report).toMatchObject({ success: true, numPassedTests: 1 })
  })

  test('the types of vitest 4, declarations checked too', async () => {
    const { stdout } = await run(process.execPath, [
      join(root, 'node_modules/@typescript/native/bin/tsc'),
      '-p',
      here('majors/tsconfig.vitest4.json'),
      '--listFiles',
    ])
    expect(stdout).toContain('vitest4/dist/index.d.ts')
  })

  test("Jest's expect", async () => {
    jestExpect.extend(matchers)
    const extended = (subject: unknown) => jestExpect(subject) as ReturnType<typeof jestExpect> & JestMatchers
    const { orders } = generateRows(sales, { rows: 6 })
    const twice = [...orders, ...orders]
    await extended(orders).toSatisfyContract(sales, { table: 'orders' })
    await extended(orders).toPassChecks([check.unique('orders', 'id')])
    await extended(orders).toMatchTable(orders, { key: 'id' })
    await extended(twice).toHaveMetric({ kind: 'surplusRows', columns: ['id'] }, 6)
    expect(() => extended(twice).toPassCheck(check.unique('orders', 'id'))).toThrow('6 surplus rows of 12')
    expect(() => extended(twice).toPassCheck(check.unique('orders', 'nope'))).toThrow('was not judged')
  })
})

type JestMatchers = {
  [Name in keyof typeof matchers]: (typeof matchers)[Name] extends (
    received: never,
    ...rest: infer Rest
  ) => unknown
    ? (...rest: Rest) => Promise<void>
    : never
}
