import { allPolicyReferences, policyReferenceColumns } from '../../governance/policy-references.ts'
import type { UsageView } from '../usage-view.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/policy_references */
export const policyReferencesView: UsageView = {
  columns: policyReferenceColumns,
  rows: ({ state: { catalog } }) => allPolicyReferences(catalog),
}
