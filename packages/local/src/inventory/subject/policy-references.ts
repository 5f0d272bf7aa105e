import { allPolicyReferences, policyReferenceColumns } from '../../governance/policy-references.ts'
import { text } from '../fact.ts'
import { subject } from '../subject.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/policy_references */
export const policyReferencesSubject = subject<readonly unknown[]>({
  entries: ({ execution }) => allPolicyReferences(execution.state.catalog),
  facts: Object.fromEntries(
    policyReferenceColumns.map(({ name }, index) => [name, text((row) => row[index])]),
  ),
  accountUsage: policyReferenceColumns.map(({ name }) => name).join(' '),
  viewers: ['GOVERNANCE_VIEWER', 'SECURITY_VIEWER'],
})
