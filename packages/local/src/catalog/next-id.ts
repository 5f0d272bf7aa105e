import type { Account } from './object/account.ts'

/** A number that no object of the account has. */
export function nextId(account: Account): number {
  account.lastId += 1
  return account.lastId
}
