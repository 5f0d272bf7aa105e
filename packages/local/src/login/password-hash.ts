import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'

/** What is kept of a password: it can be compared with, not read. */
export function hashPassword(password: string): string {
  const salt = randomBytes(16)
  return `${salt.toString('base64url')}.${digest(password, salt).toString('base64url')}`
}

/** Whether a password is the one that a hash was made of. */
export function fitsHash(hash: string, password: string): boolean {
  const [salt = '', kept = ''] = hash.split('.')
  const wanted = Buffer.from(kept, 'base64url')
  const given = digest(password, Buffer.from(salt, 'base64url'))
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}

/** Of 4 MB and some milliseconds: enough for what a laptop keeps. */
const digest = (password: string, salt: Buffer): Buffer => scryptSync(password, salt, 32, { N: 4096 })
