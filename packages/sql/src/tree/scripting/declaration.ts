import type { CursorDeclaration } from './cursor-declaration.ts'
import type { ExceptionDeclaration } from './exception-declaration.ts'
import type { ProcedureDeclaration } from './procedure-declaration.ts'
import type { ResultSetDeclaration } from './result-set-declaration.ts'
import type { VariableDeclaration } from './variable-declaration.ts'

/** What DECLARE declares. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/declare */
export type Declaration =
  | VariableDeclaration
  | CursorDeclaration
  | ResultSetDeclaration
  | ExceptionDeclaration
  | ProcedureDeclaration
