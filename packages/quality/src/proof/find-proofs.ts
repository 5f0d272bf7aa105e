import type { Check } from '../check/check.ts'
import { tableKey } from '../source/table-key.ts'
import { implies } from './implies.ts'

/**
 * For each check the one that proves it, where there is one: a check that is itself proven proves nothing. Of two that prove
 * each other the earlier is the proof.
 */
export function findProofs(
  checks: readonly Check[],
  given: readonly Check[] = [],
): ReadonlyMap<Check, Check> {
  const proofs = new Map<Check, Check>()
  const byTable = Map.groupBy([...given, ...checks], ({ table }) => tableKey(table))
  const isGiven = new Set(given)
  for (const [, all] of byTable) {
    const roots: Check[] = []
    for (const check of all) {
      const proof = roots.find((root) => implies(root, check))
      if (proof !== undefined && !isGiven.has(check)) {
        proofs.set(check, proof)
        continue
      }
      // What was a root so far may be proven by this one.
      for (const root of roots.filter((each) => !isGiven.has(each) && implies(check, each))) {
        roots.splice(roots.indexOf(root), 1)
        for (const [proven, by] of proofs) if (by === root) proofs.set(proven, check)
        proofs.set(root, check)
      }
      roots.push(check)
    }
  }
  return proofs
}
