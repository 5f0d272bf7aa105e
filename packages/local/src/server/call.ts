import type { AppState } from './app-state.ts'

/** One request, read. */
export interface Call {
  readonly url: URL
  /** The parts of the path. */
  readonly path: readonly string[]
  /** Whether the client is on this machine. */
  readonly isNear: boolean
  readonly authorization: string | undefined
  readonly body: Readonly<Record<string, unknown>>
}

/** Answers requests of one kind with JSON text. */
export type Route = (state: AppState, call: Call) => Promise<string> | string
