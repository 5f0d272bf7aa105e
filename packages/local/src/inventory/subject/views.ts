import { count, type Facts, text, yesOrNo } from '../fact.ts'
import type { Found } from '../found.ts'
import { namedFacts, objectFacts } from '../object-facts.ts'
import { subject } from '../subject.ts'

const facts: Facts<Found<'VIEW'>> = {
  ...objectFacts,
  ...namedFacts('TABLE'),
  // The text of a secure view is for its owner alone.
  VIEW_DEFINITION: text(({ object }, { roles, execution, database }) =>
    object.secure && database !== null && !execution.state.catalog.book.holds(roles, object, ['OWNERSHIP'])
      ? null
      : object.text,
  ),
  CHECK_OPTION: text(() => 'NONE'),
  IS_UPDATABLE: yesOrNo(() => false),
  INSERTABLE_INTO: yesOrNo(() => false),
  IS_SECURE: yesOrNo(({ object }) => object.secure),
  INSTANCE_ID: count(() => null),
}

/** Sources: https://docs.snowflake.com/en/sql-reference/info-schema/views and …/account-usage/views */
export const views = subject<Found<'VIEW'>>({
  entries: ({ found, systemViews }) => [
    ...systemViews.map((object) => ({ object, deleted: null })),
    ...found('VIEW'),
  ],
  facts,
  informationSchema:
    'TABLE_CATALOG TABLE_SCHEMA TABLE_NAME TABLE_OWNER VIEW_DEFINITION CHECK_OPTION IS_UPDATABLE INSERTABLE_INTO IS_SECURE CREATED LAST_ALTERED LAST_DDL LAST_DDL_BY COMMENT',
  accountUsage:
    'TABLE_ID TABLE_NAME TABLE_SCHEMA_ID TABLE_SCHEMA TABLE_CATALOG_ID TABLE_CATALOG TABLE_OWNER VIEW_DEFINITION CHECK_OPTION IS_UPDATABLE INSERTABLE_INTO IS_SECURE CREATED LAST_ALTERED LAST_DDL LAST_DDL_BY DELETED COMMENT INSTANCE_ID OWNER_ROLE_TYPE',
  viewers: ['OBJECT_VIEWER'],
})
