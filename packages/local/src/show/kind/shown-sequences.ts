import { nextOf } from '../../storage/counter.ts'
import { shownKind } from '../shown-kind.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-sequences */
export const shownSequences = shownKind({
  columns: [
    'name',
    'database_name',
    'schema_name',
    'next_value',
    'interval',
    'created_on',
    'owner',
    'comment',
    'owner_role_type',
    'ordered',
  ],
  list: ({ objects }) => objects('SEQUENCE'),
  row: async (sequence, { execution, base }) => ({
    ...base(sequence),
    next_value: await nextOf(execution, sequence.counter),
    interval: sequence.increment,
    ordered: sequence.ordered ? 'Y' : 'N',
  }),
})
