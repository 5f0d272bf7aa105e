import { createHash } from 'node:crypto'
import type { ComputedFunction } from '../computed-function.ts'
import { decodeBase64 } from './decode-base64.ts'
import { decodeHex } from './decode-hex.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { editDistance } from './edit-distance.ts'
import { encodeBase64 } from './encode-base64.ts'
import { initcap } from './initcap.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import { namedUuid } from './named-uuid.ts'
import { parseIp } from './parse-ip.ts'
import { parseUrl } from './parse-url.ts'
import { randomText } from './random-text.ts'
import { soundex } from './soundex.ts'
import { splitTokens } from './split-tokens.ts'

/** Functions of text. */
export const computedText: readonly ComputedFunction[] = [
  { name: 'mesh_initcap', parameters: ['text', 'text'], result: 'text', compute: initcap },
  { name: 'mesh_soundex', parameters: ['text', 'boolean'], result: 'text', compute: soundex },
  {
    name: 'mesh_edit_distance',
    parameters: ['text', 'text', 'integer'],
    result: 'integer',
    compute: (left: string, right: string, limit: bigint) =>
      BigInt(editDistance(left, right, limit < 0n ? 0 : Number(limit))),
  },
  {
    name: 'mesh_jaro_winkler',
    parameters: ['text', 'text'],
    result: 'integer',
    compute: (left: string, right: string) => BigInt(jaroWinkler(left, right)),
  },
  {
    name: 'mesh_strtok',
    parameters: ['text', 'text', 'integer'],
    result: 'text',
    compute: (text: string, delimiters: string, part: bigint) =>
      part < 1n ? null : (splitTokens(text, delimiters)[Number(part) - 1] ?? null),
  },
  {
    name: 'mesh_strtok_to_array',
    parameters: ['text', 'text'],
    result: 'text',
    compute: (text: string, delimiters: string) => JSON.stringify(splitTokens(text, delimiters)),
  },
  { name: 'mesh_uuid', parameters: ['text', 'text'], result: 'text', compute: namedUuid },
  { name: 'mesh_random_text', parameters: ['integer', 'text'], result: 'text', compute: randomText },
  { name: 'mesh_parse_ip', parameters: ['text', 'text', 'boolean'], result: 'text', compute: parseIp },
  { name: 'mesh_parse_url', parameters: ['text', 'integer'], result: 'text', compute: parseUrl },
  {
    name: 'mesh_digest',
    parameters: ['bytes', 'text'],
    result: 'text',
    compute: (bytes: Uint8Array, algorithm: string) => createHash(algorithm).update(bytes).digest('hex'),
  },
  { name: 'mesh_utf8', parameters: ['bytes', 'text'], result: 'text', compute: decodeUtf8 },
  { name: 'mesh_from_hex', parameters: ['text'], result: 'bytes', compute: decodeHex },
  { name: 'mesh_from_base64', parameters: ['text', 'text'], result: 'bytes', compute: decodeBase64 },
  {
    name: 'mesh_to_base64',
    parameters: ['bytes', 'integer', 'text'],
    result: 'text',
    compute: encodeBase64,
  },
]
