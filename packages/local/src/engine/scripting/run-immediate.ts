import type { Block, ExecuteImmediate, Statement } from '@mesh/sql'
import { invalidStatement } from '../../errors/statement-failures.ts'
import type { InsideStatement } from '../execution.ts'
import { parse } from '../parse.ts'
import { bindOf, type Constant } from './constant.ts'
import { evaluate } from './evaluate.ts'
import type { Script } from './script.ts'

/** The statement that EXECUTE IMMEDIATE runs: read now, with the values of USING for its `?`. */
export async function immediateStatement(
  script: Script,
  { statement, using }: ExecuteImmediate,
): Promise<Pick<InsideStatement, 'statement' | 'text' | 'binds'>> {
  const { value }: Pick<Constant, 'value'> =
    statement.kind === 'routineBody' ? { value: statement.text } : await evaluate(script, statement)
  if (typeof value !== 'string') throw invalidStatement('EXECUTE IMMEDIATE takes a text.')
  const binds = []
  for (const each of using) binds.push(bindOf(await evaluate(script, each)))
  return { statement: asBlock(parse(value)), text: value, binds }
}

const controls: ReadonlySet<Statement['kind']> = new Set([
  'if',
  'caseStatement',
  'loop',
  'while',
  'repeat',
  'forRange',
  'forEach',
])

/** A statement of control flow in a block of its own. */
function asBlock(statement: Statement): Statement {
  if (!controls.has(statement.kind)) return statement
  const { span } = statement
  return { kind: 'block', declarations: [], statements: [statement], handlers: [], span } satisfies Block
}
