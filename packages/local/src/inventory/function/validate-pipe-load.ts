import { parseQualifiedName } from '@mesh/core'
import { activeRoles, assertPrivilege } from '../../engine/access.ts'
import { findObject } from '../../engine/find-object.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { countType } from '../../translate/emitted.ts'
import type { LoggedLoad } from '../../usage/load-log.ts'
import { count, type Facts, instant, text, unfilled } from '../fact.ts'
import { settledLoads } from '../subject/copy-history.ts'
import { type AccountFunction, told } from './account-function.ts'
import { momentGiven, textGiven } from './asked.ts'

const facts: Facts<LoggedLoad> = {
  ERROR: text(({ first }) => first?.message),
  FILE: text(({ file }) => file),
  LINE: count(({ first }) => first?.line),
  CHARACTER: count(({ first }) => first?.character),
  CATEGORY: text(() => 'conversion'),
  CODE: count(({ first }) => (first === null ? null : Number(first.code))),
  SQL_STATE: text(({ first }) => first?.sqlState),
  COLUMN_NAME: text(({ first }) => first?.column),
  ROW_NUMBER: count(({ first }) => first?.row),
  ROW_START_LINE: count(({ first }) => first?.line),
  AT: instant(({ at }) => at),
  ...unfilled('BYTE_OFFSET', countType),
  ...unfilled('REJECTED_RECORD'),
}

/** Source: https://docs.snowflake.com/en/sql-reference/functions/validate_pipe_load */
export const validatePipeLoadFunction: AccountFunction = {
  parameters: ['PIPE_NAME', 'START_TIME', 'END_TIME'],
  relation: (asked, world) => {
    const name = textGiven(asked, 'PIPE_NAME')
    const start = momentGiven(asked, 'START_TIME')
    if (name === undefined || start === undefined)
      throw invalidStatement('VALIDATE_PIPE_LOAD takes PIPE_NAME => … and START_TIME => …')
    const { state, session } = asked.execution
    const pipe = findObject(state.catalog, 'PIPE', parseQualifiedName(name), asked.context)
    assertPrivilege(state.catalog, activeRoles(state.catalog, session), pipe, ['MONITOR'])
    return told(asked, world, {
      entries: settledLoads(world).filter((each) => each.pipe === pipe && each.errors > 0),
      facts,
      columns:
        'ERROR FILE LINE CHARACTER BYTE_OFFSET CATEGORY CODE SQL_STATE COLUMN_NAME ROW_NUMBER ROW_START_LINE REJECTED_RECORD',
      where: [
        ['AT', '>=', start],
        ['AT', '<=', momentGiven(asked, 'END_TIME')],
      ],
    })
  },
}
