/** One attempt to log in. */
export interface LoggedLogin {
  readonly id: number
  /** In milliseconds. */
  readonly at: number
  readonly user: string
  /** Null for a login that succeeded. */
  readonly failure: { readonly code: string; readonly message: string } | null
}

/** The newest attempts to log in, oldest first. */
export interface LoginLog {
  /** @returns its id */
  add(login: Omit<LoggedLogin, 'id'>): number
  all(): readonly LoggedLogin[]
}

/** Logins that are remembered. */
const remembered = 10_000

/** An empty log. */
export function createLoginLog(): LoginLog {
  const logins: LoggedLogin[] = []
  let last = 0
  return {
    add: (login) => {
      last += 1
      logins.push({ ...login, id: last })
      if (logins.length > remembered) logins.shift()
      return last
    },
    all: () => logins,
  }
}
