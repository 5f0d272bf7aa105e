import type { Assign } from './assign.ts'
import type { Await, Cancel } from './await.ts'
import type { Block } from './block.ts'
import type { CaseStatement } from './case-statement.ts'
import type { CloseCursor, FetchCursor, OpenCursor } from './cursor-statement.ts'
import type { FunctionStatement } from './function-statement.ts'
import type { If } from './if.ts'
import type { Job } from './job.ts'
import type { Break, Continue } from './jump.ts'
import type { Let } from './let.ts'
import type { ForEach, ForRange, Loop, Repeat, While } from './loop.ts'
import type { NullStatement } from './null-statement.ts'
import type { Raise } from './raise.ts'
import type { Return } from './return.ts'

/** A statement that only Snowflake Scripting has. Source: https://docs.snowflake.com/en/sql-reference-snowflake-scripting */
export type ScriptingStatement =
  | Block
  | Let
  | Assign
  | If
  | CaseStatement
  | Loop
  | While
  | Repeat
  | ForRange
  | ForEach
  | Break
  | Continue
  | Return
  | Raise
  | OpenCursor
  | FetchCursor
  | CloseCursor
  | Job
  | Await
  | Cancel
  | NullStatement
  | FunctionStatement
