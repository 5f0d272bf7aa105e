import type { User } from '../../catalog/object/user.ts'
import { spellSetting } from '../../plain/spell-setting.ts'
import { sessionParameters } from './session-parameters.ts'

/** The parameters that sessions of a user start with, by name. Source: https://docs.snowflake.com/en/sql-reference/parameters */
export const userParameters = ({ settings }: User): ReadonlyMap<string, string> =>
  new Map(
    [...settings]
      .filter(([name]) => Object.hasOwn(sessionParameters, name))
      .map(([name, value]) => [name, spellSetting(value) ?? '']),
  )
