/** Where packages say what they do. The default is silence: a library never writes to the console by itself. */
export interface Logger {
  debug(message: string, facts?: LogFacts): void
  info(message: string, facts?: LogFacts): void
  warn(message: string, facts?: LogFacts): void
}

/** Structured facts of a log line. Never a secret or a bind value. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>

/** Says nothing. */
export const silentLogger: Logger = { debug: () => {}, info: () => {}, warn: () => {} }
