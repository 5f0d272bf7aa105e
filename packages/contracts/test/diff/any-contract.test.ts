import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Contract,
  changeRules,
  checkCompatibility,
  compatibilityPolicies,
  diffContracts,
  diffDiagnostics,
  renderDiffMarkdown,
  renderDiffText,
} from '../../src/exports/index.ts'
import { anyContract } from '../arbitrary/any-contract.ts'

/** Whether a pointer names a place of a document. */
function isThere(document: object, pointer: string): boolean {
  let here: unknown = document
  for (const token of pointer.split('/').slice(1)) {
    const step = token.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return false
    here = (here as Record<string, unknown>)[step]
  }
  return true
}

test('a contract equals its copy', () => {
  fc.assert(
    fc.property(anyContract, (contract) => {
      expect(diffContracts(contract, structuredClone(contract))).toEqual({ changes: [], step: 'patch' })
    }),
  )
})

test('of any two contracts: what one way adds, the other removes; places exist; reports are written', () => {
  fc.assert(
    fc.property(anyContract, anyContract, (one, other) => {
      const [forth, back] = [diffContracts(one, other), diffContracts(other, one)]
      const codes = ({ changes }: typeof forth, action: string) =>
        changes.filter((change) => change.action === action).length
      expect(codes(forth, 'added')).toBe(codes(back, 'removed'))
      expect(codes(forth, 'removed')).toBe(codes(back, 'added'))
      for (const { before, after, code, path } of forth.changes) {
        expect(before === undefined || isThere(one, before.pointer)).toBe(true)
        expect(after === undefined || isThere(other, after.pointer)).toBe(true)
        expect(code.replace('CONTRACT.', '') in changeRules).toBe(true)
        expect(path.startsWith('/') || path === '').toBe(true)
      }
      expect(diffDiagnostics(forth.changes)).toHaveLength(forth.changes.length)
      expect(renderDiffText(forth)).not.toContain('undefined')
      expect(renderDiffMarkdown(forth)).toContain('Contract changes')
    }),
  )
})

test('two contracts that differ in anything but order, version and spelling of nothing have a change', () => {
  fc.assert(
    fc.property(anyContract, anyContract, (one, other) => {
      const words = (contract: Contract) => JSON.stringify({ ...contract, version: '' })
      if (words(one) !== words(other)) expect(diffContracts(one, other).changes.length).toBeGreaterThan(0)
    }),
  )
})

test('full allows what backward and forward allow, and transitive no more than the last version', () => {
  fc.assert(
    fc.property(anyContract, anyContract, anyContract, (first, second, third) => {
      const allows = Object.fromEntries(
        compatibilityPolicies.map((policy) => [
          policy,
          checkCompatibility([first, second], third, policy).isCompatible,
        ]),
      )
      expect(allows.full).toBe(allows.backward && allows.forward)
      expect(allows['full-transitive']).toBe(allows['backward-transitive'] && allows['forward-transitive'])
      for (const policy of ['backward', 'forward', 'full'])
        expect(!allows[`${policy}-transitive`] || allows[policy]).toBe(true)
    }),
    { numRuns: 50 },
  )
})
