import type { Readable } from 'node:stream'

/** The part of snowflake-sdk that Mesh uses, typed by structure: its own types change with its releases. */
export interface Driver {
  configure(options: Readonly<Record<string, unknown>>): void
  createConnection(options: Record<string, unknown>): DriverConnection
}

/** A session. */
export interface DriverConnection {
  connectAsync(callback?: (error: unknown) => void): Promise<unknown>
  execute(options: DriverExecution): DriverStatement
  destroy(callback: (error: unknown) => void): void
}

/** What is executed, and how its result comes back. */
export interface DriverExecution {
  readonly sqlText: string
  readonly binds?: readonly (string | number | boolean | null)[]
  readonly fetchAsString: readonly string[]
  readonly rowMode: 'array'
  readonly streamResult: true
  readonly parameters?: Record<string, unknown>
  readonly complete: (error: unknown, statement: DriverStatement) => void
}

/** A statement that was sent. */
export interface DriverStatement {
  getColumns(): readonly DriverColumn[] | undefined
  getQueryId(): string | undefined
  streamRows(): Readable
  cancel(callback?: (error: unknown) => void): void
}

/** A column of a result. */
export interface DriverColumn {
  getName(): string
  getType(): string
  getScale(): number | null | undefined
  getPrecision(): number | null | undefined
  isNullable(): boolean
}

/** What the driver makes of a timestamp: a Date that also knows what a Date cannot hold. */
export interface DriverTimestamp extends Date {
  getEpochSeconds(): number
  getNanoSeconds(): number
  /** A zone name, or minutes east of UTC. */
  getTimezone(): string | number
}
