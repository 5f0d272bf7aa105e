import { policyReferencesOf } from '../../governance/policy-references-of.ts'
import type { AccountFunction } from './account-function.ts'
import { textGiven } from './asked.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions/policy_references */
export const policyReferencesFunction: AccountFunction = {
  parameters: ['POLICY_NAME', 'REF_ENTITY_NAME', 'REF_ENTITY_DOMAIN'],
  relation: (asked) =>
    policyReferencesOf(asked.execution, asked.roles, asked.context, {
      policy: textGiven(asked, 'POLICY_NAME'),
      entity: textGiven(asked, 'REF_ENTITY_NAME'),
      domain: textGiven(asked, 'REF_ENTITY_DOMAIN'),
    }),
}
