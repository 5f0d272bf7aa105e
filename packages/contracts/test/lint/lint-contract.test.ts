import { expect, test } from 'vitest'
import { checkContract, lintContract, lintRules } from '../../src/exports/index.ts'
import { flights } from '../fixtures/flights.ts'
import { cases } from './cases/first-cases.ts'
import { moreCases } from './cases/more-cases.ts'

const all = [...cases, ...moreCases]

test.each(all)('%s is found where it is, and not where it is not', (code, wrong, pointer, right) => {
  const rules = { [`CONTRACT.${code}`]: 'info' } as const
  expect(lintContract(wrong, { rules }).map((each) => [each.code, each.where?.pointer])).toEqual([
    [`CONTRACT.${code}`, pointer],
  ])
  expect(lintContract(right, { rules })).toEqual([])
})

test('every rule has a case', () => {
  expect(new Set(all.map(([code]) => `CONTRACT.${code}`))).toEqual(new Set(lintRules.map(({ code }) => code)))
})

test('a good contract has no findings', () => {
  expect(lintContract(flights)).toEqual([])
})

test('findings have the position of the text', () => {
  const text = `apiVersion: v3.2.0
kind: DataContract
id: c
version: 1.0.0
schema:
  - name: t
    properties:
      - name: a
        logicalTypeOptions: { pattern: "(" }
        logicalType: string
`
  const { contract: parsed, locate } = checkContract(text, { file: 'c.yaml' })
  expect(parsed && lintContract(parsed, { locate })).toEqual([
    {
      code: 'CONTRACT.INVALID_PATTERN',
      severity: 'error',
      message: 'Invalid regular expression: /(/u: Unterminated group',
      where: {
        file: 'c.yaml',
        line: 9,
        column: 40,
        offset: text.indexOf('"("'),
        pointer: '/schema/0/properties/0/logicalTypeOptions/pattern',
      },
      hint: 'Write a regular expression of ECMA-262 with the flag u: escape only what has a meaning.',
    },
  ])
})
