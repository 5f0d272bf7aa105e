import { createHash } from 'node:crypto'

/** What is kept of a token that is long and made by chance. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')
