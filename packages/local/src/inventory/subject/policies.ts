import type { Policy } from '../../catalog/object/policy.ts'
import { signature } from '../../show/signature.ts'
import { spellType } from '../../translate/spell-type.ts'
import { type Facts, json, text } from '../fact.ts'
import type { Found } from '../found.ts'
import { namedFacts, objectFacts } from '../object-facts.ts'
import { type Subject, subject } from '../subject.ts'

type FoundPolicy = Found<Policy['kind']>

const facts: Facts<FoundPolicy> = {
  ...objectFacts,
  ...namedFacts('POLICY'),
  POLICY_SIGNATURE: text(({ object }) => signature(object)),
  POLICY_RETURN_TYPE: text(({ object }) => spellType(object.returns)),
  POLICY_BODY: text(({ object }) => object.body),
  POLICY_COMMENT: text(({ object }) => object.comment),
  OPTIONS: json('variant', () => null),
}

/** Sources: https://docs.snowflake.com/en/sql-reference/account-usage/masking_policies and …/row_access_policies */
export const policies = (kind: Policy['kind']): Subject =>
  subject<FoundPolicy>({
    entries: ({ found }) => found(kind),
    facts,
    accountUsage:
      'POLICY_NAME POLICY_ID POLICY_SCHEMA_ID POLICY_SCHEMA POLICY_CATALOG_ID POLICY_CATALOG POLICY_OWNER POLICY_SIGNATURE POLICY_RETURN_TYPE POLICY_BODY POLICY_COMMENT CREATED LAST_ALTERED DELETED OWNER_ROLE_TYPE OPTIONS',
    viewers: ['GOVERNANCE_VIEWER'],
  })
