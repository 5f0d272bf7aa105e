import type { Check } from '../check/check.ts'
import { findProofs } from '../proof/find-proofs.ts'
import type { CheckResult } from './check-result.ts'
import { skippedResult } from './make-result.ts'
import type { ResolvedRunOptions } from './run-options.ts'

/** Measures the checks that are neither skipped nor proven by one that passes; the results are in the order of the checks. */
export async function measureUnproven(
  checks: readonly Check[],
  { skip, skipProven, given }: ResolvedRunOptions,
  measure: (checks: readonly Check[]) => Promise<readonly CheckResult[]>,
): Promise<readonly CheckResult[]> {
  const results = new Map<Check, CheckResult>()
  const active: Check[] = []
  for (const check of checks) {
    const reason = skip(check)
    if (reason === undefined) active.push(check)
    else results.set(check, skippedResult(check, reason))
  }
  const proofs = skipProven ? findProofs(active, given) : new Map<Check, Check>()
  const measureAll = async (some: readonly Check[]) => {
    if (some.length === 0) return
    const measured = await measure(some)
    for (const [index, check] of some.entries()) {
      const result = measured[index]
      if (result !== undefined) results.set(check, result)
    }
  }
  await measureAll(active.filter((check) => !proofs.has(check)))
  const isGiven = new Set(given)
  for (const [check, proof] of proofs)
    if (isGiven.has(proof) || results.get(proof)?.outcome === 'pass')
      results.set(check, skippedResult(check, `It follows from ${JSON.stringify(proof.id)}.`))
  await measureAll(active.filter((check) => !results.has(check)))
  return checks.flatMap((check) => results.get(check) ?? [])
}
