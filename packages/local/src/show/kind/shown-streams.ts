import { fullName } from '../../catalog/securable-name.ts'
import { isStale } from '../../engine/stream/read-stream.ts'
import { shownKind } from '../shown-kind.ts'
import { terseColumns } from '../terse-columns.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-streams */
export const shownStreams = shownKind({
  columns: [
    'created_on',
    'name',
    'database_name',
    'schema_name',
    'owner',
    'comment',
    'table_name',
    'source_type',
    'base_tables',
    'type',
    'stale',
    'mode',
    'stale_after',
    'invalid_reason',
    'owner_role_type',
  ],
  terse: terseColumns,
  list: ({ objects }) => objects('STREAM'),
  row: (stream, { base }) => ({
    ...base(stream),
    kind: 'STREAM',
    table_name: fullName(stream.source),
    source_type: stream.source.kind === 'TABLE' ? 'Table' : 'Dynamic Table',
    base_tables: fullName(stream.source),
    type: 'DELTA',
    stale: isStale(stream) ? 'true' : 'false',
    mode: stream.mode,
    stale_after: null,
    invalid_reason: 'N/A',
  }),
})
