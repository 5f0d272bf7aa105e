import { notEvaluable } from '../../../errors.ts'
import { countCharacters } from '../../cell/count-characters.ts'
import { compileRegex } from '../../regex/compile-regex.ts'
import { remember } from '../remember.ts'
import {
  booleanType,
  constantText,
  type EvaluatedCall,
  type FunctionRule,
  type FunctionRules,
  strictly,
  textArgument,
  textType,
  wholeType,
} from './function-rule.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions-regexp */
export const regexFunctions: FunctionRules = {
  REGEXP_LIKE: fullMatch,
  RLIKE: fullMatch,
  REGEXP: fullMatch,
  REGEXP_INSTR: (call) =>
    onMatch(call, 2, wholeType, (text, regex) => {
      const at = text.search(regex)
      return at < 0 ? 0n : BigInt(countCharacters(text.slice(0, at)) + 1)
    }),
  REGEXP_SUBSTR: (call) => onMatch(call, 2, textType, (text, regex) => regex.exec(text)?.[0] ?? null),
  REGEXP_COUNT: (call) =>
    onMatch(call, 2, wholeType, (text, regex) =>
      BigInt([...text.matchAll(new RegExp(regex, `${regex.flags}g`))].length),
    ),
  REGEXP_REPLACE: (call) => {
    if (call.args.length > 3) throw notEvaluable('REGEXP_REPLACE with more than three arguments', call.where)
    const regexOf = remember((pattern: string) => compileRegex(pattern, { all: true }))
    const by = call.args.length > 2 ? [textArgument(call, 2)] : []
    return strictly(
      call,
      textType,
      [textArgument(call, 0), textArgument(call, 1), ...by],
      (text, pattern, other) =>
        (text as string).replace(regexOf(pattern as string, ''), (...found) =>
          other === false ? '' : fill(other as string, found),
        ),
    )
  },
}

/** `\1` stands for the first group. */
const fill = (replacement: string, found: readonly unknown[]): string =>
  replacement.replaceAll(/\\(\d|\\)/g, (whole, group: string) =>
    group === '\\'
      ? '\\'
      : typeof found[Number(group)] === 'string'
        ? (found[Number(group)] as string)
        : whole === '\\0'
          ? ''
          : '',
  )

function fullMatch(call: EvaluatedCall): ReturnType<FunctionRule> {
  const flags = call.args.length > 2 ? constantText(call, 2) : ''
  const regexOf = remember((pattern: string) => compileRegex(pattern, { fullMatch: true, flags }))
  return strictly(call, booleanType, [textArgument(call, 0), textArgument(call, 1)], (text, pattern) =>
    regexOf(pattern as string, '').test(text as string),
  )
}

function onMatch(
  call: EvaluatedCall,
  most: number,
  type: typeof textType,
  value: (text: string, regex: RegExp) => string | bigint | null,
): ReturnType<FunctionRule> {
  if (call.args.length > most) throw notEvaluable(`${call.name} with more than ${most} arguments`, call.where)
  const regexOf = remember((pattern: string) => compileRegex(pattern))
  return strictly(call, type, [textArgument(call, 0), textArgument(call, 1)], (text, pattern) =>
    value(text as string, regexOf(pattern as string, '')),
  )
}
