import { invalidStatement } from '../../../errors/statement-failures.ts'
import { emit, textLiteral, textType } from '../../emitted.ts'
import { argument, constantText, type FunctionRule } from '../function-rule.ts'
import { itemsOf } from './json-list.ts'

/**
 * The columns that INFER_SCHEMA tells as a list of definitions.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/generate_column_description
 *
 * @throws SQL.SYNTAX for a kind of object that has none.
 */
export const columnDescription: FunctionRule = (call) => {
  const member = (key: string) => `json_extract_string(m, ${textLiteral(`$.${key}`)})`
  const name = `'"' || replace(${member('COLUMN_NAME')}, '"', '""') || '"'`
  const written: Readonly<Record<string, string>> = {
    table: `${name} || ' ' || ${member('TYPE')}`,
    external_table: `${name} || ' ' || ${member('TYPE')} || ' AS (' || ${member('EXPRESSION')} || ')'`,
    view: `${name} || ' '`,
  }
  const kind = constantText(call, 1)?.toLowerCase() ?? ''
  const spelled = Object.hasOwn(written, kind) ? written[kind] : undefined
  if (spelled === undefined)
    throw invalidStatement(`invalid argument [2] for function [${call.name}]`, call.where)
  const list = `array_to_string(list_transform(${itemsOf(argument(call, 0))}, lambda m : ${spelled}), ${textLiteral(',\n')})`
  return emit(kind === 'view' ? `rtrim(${list})` : list, textType)
}
