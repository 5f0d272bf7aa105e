import { parseQualifiedName } from '@mesh/core'
import { sees } from '../../engine/access.ts'
import { findObject, findRelation } from '../../engine/find-object.ts'
import { doesNotExist } from '../../errors/name-failures.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { loadFacts, settledLoads } from '../subject/copy-history.ts'
import { type AccountFunction, told } from './account-function.ts'
import { momentGiven, textGiven } from './asked.ts'

const columns =
  'FILE_NAME STAGE_LOCATION LAST_LOAD_TIME ROW_COUNT ROW_PARSED FILE_SIZE FIRST_ERROR_MESSAGE FIRST_ERROR_LINE_NUMBER FIRST_ERROR_CHARACTER_POS FIRST_ERROR_COLUMN_NAME ERROR_COUNT ERROR_LIMIT STATUS TABLE_CATALOG_NAME TABLE_SCHEMA_NAME TABLE_NAME PIPE_CATALOG_NAME PIPE_SCHEMA_NAME PIPE_NAME PIPE_RECEIVED_TIME BYTES_BILLED'

/** Source: https://docs.snowflake.com/en/sql-reference/functions/copy_history */
export const copyHistoryFunction: AccountFunction = {
  parameters: ['TABLE_NAME', 'START_TIME', 'END_TIME', 'PIPE_NAME'],
  relation: (asked, world) => {
    const name = textGiven(asked, 'TABLE_NAME')
    const start = momentGiven(asked, 'START_TIME')
    if (name === undefined || start === undefined)
      throw invalidStatement('COPY_HISTORY takes TABLE_NAME => … and START_TIME => …')
    const { catalog } = asked.execution.state
    const table = findRelation(catalog, parseQualifiedName(name), asked.context)
    if (!sees(catalog, asked.roles, table)) throw doesNotExist('Object', name)
    const pipe = textGiven(asked, 'PIPE_NAME')
    const loader =
      pipe === undefined ? undefined : findObject(catalog, 'PIPE', parseQualifiedName(pipe), asked.context)
    return told(asked, world, {
      entries: settledLoads(world).filter(
        (each) => each.table === table && !each.forgotten && each.pipe === (loader ?? each.pipe),
      ),
      facts: loadFacts,
      columns,
      where: [
        ['LAST_LOAD_TIME', '>=', start],
        ['LAST_LOAD_TIME', '<=', momentGiven(asked, 'END_TIME')],
      ],
    })
  },
}
