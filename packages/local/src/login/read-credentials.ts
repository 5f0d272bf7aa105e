import { createPublicKey, type KeyObject } from 'node:crypto'
import { unreadablePublicKey } from '../errors/login-failures.ts'
import type { LocalCredentials, LocalToken } from './local-credentials.ts'

/** What lets a user in, with the keys read. */
export interface Credentials {
  readonly password: string | null
  readonly publicKeys: readonly KeyObject[]
  readonly accessTokens: readonly LocalToken[]
  readonly oauthTokens: readonly LocalToken[]
}

/** Reads the credentials of a user. @throws LOCAL.UNREADABLE_PUBLIC_KEY. */
export function readCredentials(user: string, given: LocalCredentials): Credentials {
  const keys = [given.rsaPublicKey, given.rsaPublicKey2].filter((key) => key !== undefined)
  return {
    password: given.password ?? null,
    publicKeys: keys.map((key) => readKey(user, key)),
    accessTokens: given.accessTokens ?? [],
    oauthTokens: given.oauthTokens ?? [],
  }
}

/** Reads a public key of RSA. @throws LOCAL.UNREADABLE_PUBLIC_KEY. */
export function readKey(user: string, text: string): KeyObject {
  const base64 = text.replace(/-----(?:BEGIN|END) PUBLIC KEY-----/g, '').replace(/\s/g, '')
  try {
    const key = createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' })
    if (key.asymmetricKeyType === 'rsa') return key
  } catch {
    throw unreadablePublicKey(user)
  }
  throw unreadablePublicKey(user)
}
