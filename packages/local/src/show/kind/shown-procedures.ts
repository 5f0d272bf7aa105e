import { shownKind } from '../shown-kind.ts'
import { spellArguments } from '../spell-arguments.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-procedures */
export const shownProcedures = shownKind({
  columns: [
    'created_on',
    'name',
    'schema_name',
    'is_builtin',
    'is_aggregate',
    'is_ansi',
    'min_num_arguments',
    'max_num_arguments',
    'arguments',
    'description',
    'catalog_name',
    'is_table_function',
    'valid_for_clustering',
    'is_secure',
  ],
  list: ({ objects }) => objects('PROCEDURE'),
  row: (procedure, { base }) => ({
    ...base(procedure),
    is_builtin: 'N',
    is_aggregate: 'N',
    is_ansi: 'N',
    min_num_arguments: procedure.parameters.filter((each) => each.default === null).length,
    max_num_arguments: procedure.parameters.length,
    arguments: spellArguments(procedure),
    description: procedure.comment || 'user-defined procedure',
    catalog_name: procedure.schema.database.name,
    is_table_function: procedure.returns.kind === 'table' ? 'Y' : 'N',
    valid_for_clustering: 'N',
    is_secure: procedure.secure ? 'Y' : 'N',
  }),
})
