import { shownKind } from '../shown-kind.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-stages */
export const shownStages = shownKind({
  columns: [
    'created_on',
    'name',
    'database_name',
    'schema_name',
    'url',
    'has_credentials',
    'has_encryption_key',
    'owner',
    'comment',
    'region',
    'type',
    'cloud',
    'notification_channel',
    'storage_integration',
    'endpoint',
    'owner_role_type',
    'directory_enabled',
  ],
  list: ({ objects }) => objects('STAGE'),
  row: (stage, { base }) => ({
    ...base(stage),
    has_credentials: 'N',
    has_encryption_key: 'N',
    type: 'INTERNAL',
    region: null,
    cloud: null,
    notification_channel: null,
    storage_integration: null,
    endpoint: null,
    directory_enabled: stage.directory === undefined ? 'N' : 'Y',
  }),
})
