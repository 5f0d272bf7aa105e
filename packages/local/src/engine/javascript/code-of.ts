import type { RoutineColumn, UserFunction } from '../../catalog/object/routine.ts'
import { spellType } from '../../translate/spell-type.ts'
import type { JavascriptCode, SandboxValue } from './javascript-code.ts'
import { columnKind, sandboxKind } from './sandbox-kind.ts'

type Coded = Pick<UserFunction, 'name' | 'body' | 'parameters' | 'returns' | 'strict'>

/** A function in JavaScript as a sandbox takes it. @throws SQL.SYNTAX for types that JavaScript does not have. */
export const codeOf = (
  { name, body, parameters, returns, strict }: Coded,
  constants: readonly boolean[] = [],
): JavascriptCode => ({
  name,
  body,
  parameters: parameters.map((each) => sandboxValue(each, sandboxKind)),
  returns:
    returns.kind === 'value'
      ? sandboxValue({ name, type: returns.type }, sandboxKind)
      : returns.columns.map((each) => sandboxValue(each, columnKind)),
  strict,
  constants,
})

const sandboxValue = ({ name, type }: RoutineColumn, kindOf: typeof sandboxKind): SandboxValue => ({
  name,
  kind: kindOf(type),
  type: spellType(type),
})
