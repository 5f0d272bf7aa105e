import type { Diagnostic } from '@mesh/core'
import type { LintOptions } from '../lint/lint-options.ts'
import { lintRules } from '../lint/lint-rules.ts'
import { productLintRules } from '../lint/product-lint-rules.ts'
import { runRules } from '../lint/run-rules.ts'
import type { ContractSet } from './contract-set.ts'
import { findBetween } from './find-between.ts'
import type { SetFinding } from './set-finding.ts'
import { setRule, setRules } from './set-rule.ts'

/**
 * What is wrong in and between contracts and data products that belong together, document by document. Severities and
 * suppressions count for {@link setRules} as they do for the rules of {@link lintContract}.
 *
 * @example
 * const set = createContractSet(files)
 * const findings = lintContractSet(set, { rules: { 'CONTRACT.UNUSED_CONTRACT': 'off' } })
 */
export function lintContractSet(
  { contracts, products }: Pick<ContractSet, 'contracts' | 'products'>,
  options: Omit<LintOptions, 'locate'> = {},
): readonly Diagnostic[] {
  const found = new Map<SetFinding['document'], SetFinding[]>()
  for (const finding of findBetween(contracts, products)) {
    const others = found.get(finding.document)
    if (others === undefined) found.set(finding.document, [finding])
    else others.push(finding)
  }
  const between = (document: SetFinding['document']) =>
    setRules.map((rule) => ({
      ...rule,
      check: () => (found.get(document) ?? []).filter((each) => setRule(each.rule).code === rule.code),
    }))
  return [
    ...contracts.flatMap((each) =>
      runRules(each.contract, lintRules, 'CONTRACT', { ...options, locate: each.locate }, between(each)),
    ),
    ...products.flatMap((each) =>
      runRules(each.product, productLintRules, 'PRODUCT', { ...options, locate: each.locate }, between(each)),
    ),
  ]
}
