import { valueFailure } from '../../errors/duckdb-failures.ts'
import type { ComputedFunction } from '../computed-function.ts'
import { isPlace, readBitmap, writeBitmap } from './bitmap.ts'
import { combineBits } from './combine-bits.ts'
import { distinctHashes } from './distinct-hashes.ts'
import { shiftBits } from './shift-bits.ts'
import { shiftWhole } from './shift-whole.ts'

/** Functions of bits and bytes. */
export const computedBytes: readonly ComputedFunction[] = [
  {
    name: 'mesh_combine_bits',
    parameters: ['bytes', 'bytes', 'text', 'text'],
    result: 'bytes',
    compute: combineBits,
  },
  { name: 'mesh_shift_bits', parameters: ['bytes', 'integer'], result: 'bytes', compute: shiftBits },
  { name: 'mesh_shift_whole', parameters: ['text', 'integer'], result: 'text', compute: shiftWhole },
  {
    name: 'mesh_invert_bits',
    parameters: ['bytes'],
    result: 'bytes',
    compute: (bytes: Uint8Array) => bytes.map((byte) => ~byte),
  },
  { name: 'mesh_distinct_hashes', parameters: ['text'], result: 'bytes', compute: distinctHashes },
  { name: 'mesh_bitmap', parameters: ['text'], result: 'bytes', compute: bitmapOf },
  {
    name: 'mesh_bitmap_count',
    parameters: ['bytes'],
    result: 'integer',
    compute: (bytes: Uint8Array) => BigInt(readBitmap(bytes).length),
  },
  {
    name: 'mesh_bitmap_places',
    parameters: ['bytes'],
    result: 'text',
    compute: (bytes: Uint8Array) => JSON.stringify(readBitmap(bytes)),
  },
  {
    name: 'mesh_bitmap_or',
    parameters: ['text'],
    result: 'bytes',
    compute: (texts: string) => writeBitmap(bitmapsIn(texts).flat()),
  },
  {
    name: 'mesh_bitmap_and',
    parameters: ['text'],
    result: 'bytes',
    compute: (texts: string) => {
      const [first = new Set<number>(), ...more] = bitmapsIn(texts).map((places) => new Set(places))
      return writeBitmap([...first].filter((place) => more.every((each) => each.has(place))))
    },
  },
]

/** A bitmap from places with commas between them. @throws 100105 for a number that is no place in a bitmap. */
function bitmapOf(text: string): Uint8Array {
  const places = text === '' ? [] : text.split(',').map(Number)
  const wrong = places.find((place) => !isPlace(place))
  if (wrong !== undefined)
    throw valueFailure(
      '100105',
      '22003',
      `Bit position '${wrong}' is out of range: it needs to be between 0 and 32767`,
    )
  return writeBitmap(places)
}

/** Bitmaps written in hexadecimal digits with commas between them. */
const bitmapsIn = (texts: string): readonly (readonly number[])[] =>
  texts.split(',').map((text) => readBitmap(Buffer.from(text, 'hex')))
