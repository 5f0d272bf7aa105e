import { defineContract, integer, string, table } from '@mesh/contracts'
import { describe, expect, test } from 'vitest'
import { check, deriveChecks, mutationScore } from '../../src/exports/index.ts'

const orders = defineContract({
  id: 'orders',
  version: '1.0.0',
  name: 'orders',
  domain: 'shop',
  schema: {
    orders: table({
      columns: {
        id: integer({ precision: 9, minimum: 1 }).primaryKey(),
        status: string().required().enum(['open', 'paid']),
        customer: string({ pattern: '^C\\d{3}$' }).required(),
      },
    }),
  },
})

describe('the score of a suite', () => {
  test('a contract catches all that breaks it', () => {
    const { checks } = deriveChecks(orders, { schema: 'none' })
    const { score, rules } = mutationScore(orders, checks)
    expect(score).toBe(1)
    expect(rules.map(({ outcome }) => outcome)).toEqual(rules.map(() => 'caught'))
    expect(rules.map(({ caughtBy }) => caughtBy.length)).toEqual(rules.map(() => 1))
  })

  test('no checks catch nothing', () => {
    expect(mutationScore(orders, []).score).toBe(0)
  })

  test('what a suite does not look at is missed', () => {
    const suite = [check.unique('orders', 'id'), check.accepted('orders', 'status', ['open', 'paid'])]
    const { score, rules } = mutationScore(orders, suite, { seed: 3, rows: 20 })
    const outcomes = Object.fromEntries(rules.map((rule) => [rule.check.id, rule.outcome]))
    expect(outcomes).toEqual({
      'ORDERS.ID missingRows': 'missed',
      'ORDERS.ID surplusRows': 'caught',
      'ORDERS.ID invalidRows range': 'missed',
      'ORDERS.STATUS missingRows': 'missed',
      'ORDERS.STATUS invalidRows accepted': 'caught',
      'ORDERS.CUSTOMER missingRows': 'missed',
      'ORDERS.CUSTOMER invalidRows pattern': 'missed',
    })
    expect(score).toBeCloseTo(2 / 7)
  })

  test('a check that cannot be measured catches nothing', () => {
    expect(mutationScore(orders, [check.unique('orders', 'nowhere')]).score).toBe(0)
  })
})
