import { findProperty, propertyText } from '@mesh/sql'
import { pipeCopy } from '../../engine/pipe/pipe-copy.ts'
import { shownKind } from '../shown-kind.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-pipes */
export const shownPipes = shownKind({
  columns: [
    'created_on',
    'name',
    'database_name',
    'schema_name',
    'definition',
    'owner',
    'notification_channel',
    'comment',
    'integration',
    'pattern',
    'error_integration',
    'owner_role_type',
    'invalid_reason',
    'kind',
  ],
  list: ({ objects }) => objects('PIPE'),
  row: (pipe, { base }) => {
    const pattern = findProperty(pipeCopy(pipe).copy.properties, 'PATTERN')
    return {
      ...base(pipe),
      definition: pipe.definition,
      notification_channel: null,
      integration: null,
      pattern: pattern === undefined ? null : (propertyText(pattern) ?? null),
      error_integration: null,
      invalid_reason: pipe.error,
      kind: 'STAGE',
    }
  },
})
